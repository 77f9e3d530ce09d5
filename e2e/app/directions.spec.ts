import type { Page } from '@playwright/test';
import type { Line } from '../../src/screens/about/bidiLines.ts';
import { LINES } from '../../src/screens/about/bidiLines.ts';
import { placesOf } from '../../src/screens/about/checkBidiLine.ts';
import { expect, open, test } from '../support/site.ts';

const ALL: readonly Line[] = LINES;
const LINK = 'لماذا لم تمنع قناة السويس الجديدة توقف الملاحة؟';

/** Parts that do not stand where the line wants them, by the rectangles of their letters. */
async function misplaced(page: Page, selector: string, lines: readonly Line[]): Promise<string[]> {
  const wanted = lines.map((line) => ({
    text: line.text,
    readings: line.readings.map(({ from, parts }) => ({ from, parts, places: placesOf(line.text, parts) })),
  }));
  return page.locator(selector).evaluateAll((elements, wanted) => {
    const wrong: string[] = [];
    for (const { text, readings } of wanted) {
      const element = elements.find(({ textContent }) => textContent.includes(text));
      if (!element) {
        wrong.push(`missing: ${text}`);
        continue;
      }
      const letters: { node: Node; at: number }[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        for (let at = 0; at < (walker.currentNode.nodeValue?.length ?? 0); at++)
          letters.push({ node: walker.currentNode, at });
      const begin = element.textContent.indexOf(text);
      const rectOf = (place: number) => {
        const letter = letters[begin + place];
        if (!letter) throw new Error(`no letter ${place} in ${text}`);
        const range = document.createRange();
        range.setStart(letter.node, letter.at);
        range.setEnd(letter.node, letter.at + 1);
        return range.getBoundingClientRect();
      };
      for (const { from, parts, places } of readings) {
        for (const [i, [start]] of places.entries()) {
          const before = places[i - 1];
          if (!before) continue;
          // Middles of the last letter of one part and the first of the next.
          const one = rectOf(before[1] - 1);
          const next = rectOf(start);
          const below = next.top > one.bottom - one.height / 3;
          const beside = (one.left + one.right - next.left - next.right) * (from === 'right' ? 1 : -1) > 0;
          if (!below && !beside) wrong.push(`«${parts[i - 1]}» before «${parts[i]}»: ${text}`);
        }
      }
    }
    return wrong;
  }, wanted);
}

/** Opens an article whose text is made of the lines, by a click, as the application renders it. */
async function openArticleOfLines(page: Page, site: string): Promise<void> {
  await page.route('**/articles/suez-05/article.json', async (route) => {
    const response = await route.fetch();
    const { article, ...rest } = await response.json();
    const body = LINES.map(({ text }) => ({ kind: 'paragraph', text }));
    await route.fulfill({ json: { ...rest, article: { ...article, body, dateline: undefined } } });
  });
  await open(page, `${site}articles/suez-04/`);
  await page.getByRole('navigation', { name: 'عناوين ذات صلة' }).getByRole('link', { name: LINK }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(LINK);
}

for (const width of [320, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('in an opened article every line reads as it must, in every face', async ({ page, site }) => {
      await openArticleOfLines(page, site);
      // A source is isolated and takes its own direction; everything else is text of its line.
      const lines = ALL.filter(({ set }) => set !== 'facts');
      for (const face of ['', 'sans', 'book']) {
        await page.evaluate((face) => {
          document.documentElement.dataset['face'] = face;
        }, face);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        expect(await misplaced(page, '.body > p', lines), face).toEqual([]);
      }
    });

    test('the page of lines finds all of them right, and they are', async ({ page, site }) => {
      await open(page, `${site}directions/`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await expect(page.locator('[data-verdict=true]')).toHaveCount(LINES.length);
      await expect(page.getByText(`قيس ${LINES.length} سطرًا، وكلها سليمة.`)).toBeVisible();
      expect(await misplaced(page, '.specimen', ALL)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
}

test('where isolation is not kept, the page says which lines are wrong', async ({ page, site }) => {
  await open(page, `${site}directions/`);
  await page.addStyleTag({
    content:
      '.specimen :is(bdi, bdo) { unicode-bidi: normal !important; direction: inherit !important; padding-block: 1px }',
  });
  await page.setViewportSize({ width: 900, height: 900 });
  for (const key of ['phone', 'phoneArabic', 'handle', 'isbn', 'slashAtEnd'])
    await expect(page.locator(`[data-line=${key}]`)).toContainText('غير سليم في هذا المتصفّح');
  for (const key of ['score', 'range', 'years'])
    await expect(page.locator(`[data-line=${key}] [data-verdict=true]`)).toBeVisible();
});

test('in English the lines stay Arabic, and right', async ({ page, site }) => {
  await open(page, `${site}directions/`);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Directions' })).toBeVisible();
  await expect(page.getByText('lines measured; all are right.')).toBeVisible();
  expect(await misplaced(page, '.specimen', ALL)).toEqual([]);
});

test('the text of an article is found, marked and copied across what is written from the left', async ({
  page,
  site,
}) => {
  await openArticleOfLines(page, site);
  await page.getByRole('button', { name: 'ابحث في هذا المقال' }).click();
  await page.getByRole('textbox', { name: 'ابحث في هذا المقال' }).fill('"بالرقم 962 6 555"');
  await expect(page.getByRole('search', { name: 'مواضع الكلمات في المقال' })).toContainText('موضع واحد');
  const copied = await page.locator('.body').evaluate((body) => {
    getSelection()?.selectAllChildren(body);
    return getSelection()?.toString();
  });
  for (const { text } of LINES) expect(copied).toContain(text);
});

test('«عن المجموعة» leads to the lines', async ({ page, site }) => {
  await open(page, `${site}about/`);
  await page.getByRole('link', { name: /^سلامة الاتجاه/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'سلامة الاتجاه' })).toBeVisible();
});
