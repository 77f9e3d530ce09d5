import type { Page } from '@playwright/test';
import { addStyle } from '../support/addToPage.ts';
import type { Line } from '../support/bidi/bidiReading.ts';
import { misplaced } from '../support/bidi/bidiProbe.ts';
import { linesOf, serveLines, TEXT_TITLE } from '../support/bidi/bidiSite.ts';
import type { ServedFolder } from '../support/serveFolder.ts';
import { articles, drawn, expect, headline, open, test } from '../support/site.ts';
import type { RootAttribute } from '../../src/site/rootAttributes.ts';

/** Lines that go wrong in a browser that does not isolate what is written from the left. */
const ISOLATED = [
  'phone',
  'phoneArabic',
  'phoneBrackets',
  'phoneThrees',
  'phoneFree',
  'card',
  'thousands',
  'plus',
  'rating',
  'ownMark',
  'phrase',
  'temperature',
  'leadingScore',
  'leadingPercent',
  'handle',
  'isbn',
  'slashAtEnd',
];
const TITLES = linesOf('headline', 'list');

// One build of the collection serves all tests of this file.
test.describe.configure({ mode: 'default' });
let served: ServedFolder;
test.beforeAll(async ({ browserName }) => {
  served = await serveLines(`directions-${browserName}`);
});
test.afterAll(() => served.close());

/** Opens the article of lines by a click, as the application renders it. */
async function openArticleOfLines(page: Page): Promise<void> {
  await open(page, served.address);
  await page.getByRole('link', { name: TEXT_TITLE }).first().click();
  await expect(headline(page)).toHaveText(TEXT_TITLE);
}

/** Address of the article whose headline is a line, by its link in the list. */
async function addressOf(page: Page, { text }: Line): Promise<string> {
  const address = await articles(page).getByRole('link', { name: text }).getAttribute('href');
  return new URL(address ?? '', served.address).href;
}

const paragraphs = (page: Page) => page.locator('.body > p');
const fontsHere = (page: Page) => page.evaluate(() => document.fonts.ready.then(() => undefined));
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Lists of the front page: headlines and sources, each as every list shows them. */
async function expectRightLists(page: Page): Promise<void> {
  expect(await misplaced(articles(page).getByRole('link'), TITLES)).toEqual([]);
  expect(await misplaced(page.locator('.meta'), linesOf('source'))).toEqual([]);
}

/** Expects the same of a page at the widths of a phone and of a desk. */
async function atEachWidth(page: Page, check: (width: string) => Promise<void>): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    await check(`${width} px`);
    expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
  }
}

test(
  'in an opened article every line reads as it must, in every face',
  { tag: '@engine' },
  async ({ page }) => {
    await openArticleOfLines(page);
    const related = page.getByRole('navigation', { name: 'عناوين ذات صلة' }).getByRole('link');
    for (const face of ['', 'sans', 'book']) {
      await page.evaluate((face) => {
        document.documentElement.dataset['face' satisfies RootAttribute] = face;
      }, face);
      await fontsHere(page);
      await atEachWidth(page, async (width) => {
        const where = `${face} at ${width}`;
        expect(await misplaced(paragraphs(page), linesOf('text', 'headline', 'list')), where).toEqual([]);
        expect(await misplaced(related, TITLES), where).toEqual([]);
        expect(await misplaced(page.locator('.meta'), linesOf('source').slice(0, 1)), where).toEqual([]);
      });
    }
  },
);

test(
  'headlines and sources read as they must, in lists and over their articles',
  { tag: '@engine' },
  async ({ page }) => {
    await open(page, served.address);
    await fontsHere(page);
    await atEachWidth(page, () => expectRightLists(page));
    const addresses = await Promise.all(TITLES.map((line) => addressOf(page, line)));
    for (const [i, line] of TITLES.entries()) {
      await open(page, addresses[i] ?? '');
      await expect(headline(page)).toHaveText(line.text);
      await fontsHere(page);
      await atEachWidth(page, async (width) => {
        expect(await misplaced(headline(page), [line]), width).toEqual([]);
      });
    }
  },
);

test(
  'the probe finds the lines that are wrong without isolation, and no others',
  { tag: '@engine' },
  async ({ page }) => {
    await openArticleOfLines(page);
    await addStyle(
      page,
      '.body :is(bdi, bdo, .latin) { unicode-bidi: normal !important; direction: inherit !important; padding-block: 1px }',
    );
    for (const line of linesOf('text')) {
      const wrong = await misplaced(paragraphs(page), [line]);
      if (ISOLATED.includes(line.key)) expect(wrong, line.key).not.toEqual([]);
      if (['score', 'range', 'years'].includes(line.key)) expect(wrong, line.key).toEqual([]);
    }
  },
);

test('in English the lines stay Arabic, and right', async ({ page }) => {
  await open(page, served.address);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search the articles' })).toBeVisible();
  expect(await misplaced(page.locator('main').getByRole('link'), TITLES)).toEqual([]);
  expect(await misplaced(page.locator('.meta'), linesOf('source'))).toEqual([]);
  await page.getByRole('link', { name: TEXT_TITLE }).first().click();
  await expect(headline(page)).toHaveText(TEXT_TITLE);
  await fontsHere(page);
  expect(await misplaced(paragraphs(page), linesOf('text', 'headline', 'list'))).toEqual([]);
});

test(
  'the text of an article is found, marked and copied across what is written from the left',
  { tag: '@engine' },
  async ({ page }) => {
    await openArticleOfLines(page);
    await page.getByRole('button', { name: 'ابحث في هذا المقال' }).click();
    await page.getByRole('textbox', { name: 'ابحث في هذا المقال' }).fill('"بالرقم 962 6 555"');
    await expect(page.getByRole('search', { name: 'مواضع الكلمات في المقال' })).toContainText('موضع واحد');
    const copied = await page.locator('.body').evaluate((body) => {
      getSelection()?.selectAllChildren(body);
      return getSelection()?.toString();
    });
    for (const { text } of linesOf('text', 'headline', 'list')) expect(copied).toContain(text);
  },
);

test(
  'straight quotes of a headline are shown as « and », and named and copied as printed',
  { tag: '@engine' },
  async ({ page, browserName }) => {
    const text = 'سوق "العطارين" تعود إلى "الميناء 2030" القديم';
    await openArticleOfLines(page);
    // The same markup as the application makes, without another build.
    const shown = await page.evaluate((text) => {
      const h1 = document.querySelector('h1');
      if (!h1) return [];
      let quotes = 0;
      const parts = text.split(/(")/).map((part) => {
        if (part !== '"') return part;
        const quote = document.createElement('span');
        quote.className = quotes++ % 2 ? 'cq' : 'oq';
        quote.append(document.createElement('span'));
        quote.firstElementChild?.append(part);
        return quote;
      });
      h1.replaceChildren(...parts);
      return [...h1.querySelectorAll('.oq, .cq')].map((quote) => [
        getComputedStyle(quote, '::before').content.slice(1, 2),
        quote.getBoundingClientRect().width > 3,
        quote.firstElementChild?.getBoundingClientRect().width,
      ]);
    }, text);
    expect(shown, browserName).toEqual([
      ['«', true, 0],
      ['»', true, 0],
      ['«', true, 0],
      ['»', true, 0],
    ]);
    await expect(page.getByRole('heading', { level: 1, name: text, exact: true })).toBeVisible();
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
      return getSelection()?.toString();
    });
    expect(copied).toBe(text);
  },
);
