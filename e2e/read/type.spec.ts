import type { Page } from '@playwright/test';
import { addStyle } from '../support/addToPage.ts';
import { dataAttribute } from '../../src/site/rootAttributes.ts';
import { chunk } from '../support/chunks.ts';
import { drawn, expect, hold, open, hydrated, WAITING_FOR_FONTS, test } from '../support/site.ts';
import type { RootAttribute } from '../../src/site/rootAttributes.ts';

test(
  'text is painted, not only present: ink lies inside the headline',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, `${site}articles/suez-04/`);
    await page.evaluate(() => document.fonts.ready);
    const headline = page.getByRole('heading', { level: 1 });
    const painted = await headline.screenshot();
    await headline.evaluate((element) => (element.style.color = 'transparent'));
    const empty = await headline.screenshot();
    expect(painted.equals(empty)).toBe(false);
  },
);

test('web fonts are used once they have loaded', { tag: '@engine' }, async ({ page, site }) => {
  await open(page, `${site}articles/suez-04/`);
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family),
      ),
    )
    .toEqual(
      expect.arrayContaining([expect.stringMatching(/Warraq Text/), expect.stringMatching(/Warraq Head/)]),
    );
});

test(
  'a headline that opens with Latin letters still runs from the right',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, `${site}articles/webb-07/`);
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toHaveText(/^WASP-39b/);
    const gap = await headline.evaluate((element) => {
      const range = document.createRange();
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      if (!text) return Infinity;
      range.setStart(text, 0);
      range.setEnd(text, 1);
      return element.getBoundingClientRect().right - range.getBoundingClientRect().right;
    });
    // «WASP-39b» is the first word: it stands at the right edge, its own letters left to right.
    expect(gap).toBeLessThan(260);
  },
);

test('no headline ends in a line of one word', { tag: '@engine' }, async ({ page, site }) => {
  for (const id of ['suez-04', 'suez-07', 'webb-05', 'atlas-03', 'atlas-08']) {
    await open(page, `${site}articles/${id}/`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      const lines = await wordsByLine(page);
      if (lines.length > 1)
        expect(lines.at(-1), `${id} at ${width} px: ${lines.join(' ')}`).toBeGreaterThan(1);
    }
  }
});

/** Counts of the words in the lines of the headline. */
const wordsByLine = (page: Page) =>
  page.getByRole('heading', { level: 1 }).evaluate((element) => {
    const words = new Map<number, number>();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const line = Math.round(range.getBoundingClientRect().bottom / 20);
        words.set(line, (words.get(line) ?? 0) + 1);
      }
    return [...words].sort(([a], [b]) => a - b).map(([, count]) => count);
  });

// A score in a right-to-left line has the side named first at the right, as in print.
test('a score reads in the order of its line', { tag: '@engine' }, async ({ page, site }) => {
  await open(page, `${site}articles/atlas-08/`);
  const order = await page.getByRole('heading', { level: 1 }).evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf('1-2') ?? -1;
      if (at < 0) continue;
      const left = (offset: number) => {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        return range.getBoundingClientRect().left;
      };
      return left(at) > left(at + 2);
    }
    return undefined;
  });
  expect(order).toBe(true);
});

test(
  'the text is painted before the application and its stylesheet have loaded',
  { tag: '@engine' },
  async ({ page, site }) => {
    const release = await hold(page, chunk('hydrate', 'both'));
    await page.goto(`${site}articles/damascus-06/`, { waitUntil: 'commit' });
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
      .toBe(1);
    release();
    await hydrated(page);
  },
);

test('the element the first frame waits for exists and has text', async ({ page, site }) => {
  for (const address of ['', 'articles/suez-04/']) {
    await open(page, site + address);
    const href = await page.locator('link[rel=expect]').getAttribute('href');
    await expect(page.locator(href ?? '')).toHaveText(/\p{L}{3}/u);
  }
});

test.describe('the first frame on a phone', () => {
  test.use({ viewport: { width: 412, height: 915 } });

  /** Tells of the first frame with text whether the rest is held back and whether the text fills the window. */
  const firstFrame = async (page: Page) => {
    await page.addInitScript(() => {
      requestAnimationFrame(function frame() {
        const body = document.querySelector('.body');
        if (!body) {
          requestAnimationFrame(frame);
          return;
        }
        const held = ('first' satisfies RootAttribute) in document.documentElement.dataset;
        const shown = [...body.children].filter((block) => block.checkVisibility());
        const bottom = shown.at(-1)?.getBoundingClientRect().bottom ?? 0;
        Object.assign(window, { first: { held, fills: bottom >= innerHeight } });
      });
    });
    return () => page.evaluate(() => (window as unknown as { first: object }).first);
  };

  test('fills the window; the rest follows at once, even without the application', async ({
    page,
    site,
    browserName,
  }) => {
    const first = await firstFrame(page);
    await page.route(chunk('hydrate', 'both'), () => undefined);
    await page.goto(`${site}articles/suez-04/`, { waitUntil: 'commit' });
    await expect(page.locator('.after')).toBeVisible();
    // Browsers that do not know `rel=expect` may draw before the text is parsed.
    if (browserName === 'chromium') expect(await first()).toEqual({ held: true, fills: true });
  });

  for (const [what, go] of [
    ['led to a place further down', '#p9'],
    ['who comes back to it', ''],
  ] as const) {
    test(`holds all for a reader ${what}`, async ({ page, site }) => {
      const first = await firstFrame(page);
      await page.goto(`${site}articles/suez-04/${go}`);
      await hydrated(page);
      if (!go) {
        await page.reload();
        await hydrated(page);
      }
      expect(await first()).toMatchObject({ held: false });
    });
  }
});

const WIDTHS = [360, 768, 1280, 1920];

/** Expects the headline's words to keep the spaces of their font at every width. The window ends as wide as it began. */
async function expectSpaces(page: Page, own: 'own' | 'fallback'): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await drawn(page);
    expect(await squeezed(page), `${width} px`).toEqual([]);
    if (own === 'own') expect(await narrowestSpace(page), `${width} px`).toBeGreaterThan(0.13);
  }
  if (before) await page.setViewportSize(before);
}

for (const [article, width] of [
  ['suez-04', 360],
  ['webb-07', 1280],
] as const) {
  test(
    `words of ${article} keep the spaces of their font when web fonts come late at ${width} px`,
    { tag: '@engine' },
    async ({ page, site }) => {
      const release = await hold(page, '**/*.woff2');
      await page.setViewportSize({ width, height: 800 });
      // The page has not loaded while a web font is on its way.
      await page.goto(`${site}articles/${article}/`, { waitUntil: 'commit' });
      await hydrated(page);
      const fallback = page.locator(WAITING_FOR_FONTS);
      await expect(fallback).toHaveCount(1);
      await expectSpaces(page, 'fallback');
      release();
      await expect(fallback).toHaveCount(0);
      await expectSpaces(page, 'own');
    },
  );
}

test(
  'fonts that would make the page jump are shown by the next page',
  { tag: '@engine' },
  async ({ page, site }) => {
    const release = await hold(page, '**/*.woff2');
    await page.goto(`${site}articles/suez-04/`, { waitUntil: 'commit' });
    await hydrated(page);
    await addStyle(page, ':root:not([data-fallback-fonts]) h1 { padding-block-end: 200px }');
    const headline = page.getByRole('heading', { level: 1 });
    const { height } = (await headline.boundingBox()) ?? { height: 0 };
    release();
    const kept = page.locator(`html[${dataAttribute('fallbackFonts')}=page]`);
    await expect(kept).toHaveCount(1);
    expect((await headline.boundingBox())?.height).toBe(height);
    await page.getByRole('navigation', { name: 'عناوين ذات صلة' }).getByRole('link').first().click();
    await expect(kept).toHaveCount(0);
  },
);

/** Elements whose words or letters are set closer or wider than their font has them. */
const squeezed = (page: Page) =>
  page.locator('body, body *').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { letterSpacing, wordSpacing } = getComputedStyle(element);
        return letterSpacing !== 'normal' || Number.parseFloat(wordSpacing) !== 0;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );

/** The narrowest space between two words of the headline that stand in one line, in em. */
const narrowestSpace = (page: Page) =>
  page.getByRole('heading', { level: 1 }).evaluate((headline) => {
    const size = Number.parseFloat(getComputedStyle(headline).fontSize);
    const range = document.createRange();
    const widths: number[] = [];
    const walker = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index } of (node.nodeValue ?? '').matchAll(/(?<=\S) (?=\S)/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        // A space at the end of a line hangs and has no width.
        const { width } = range.getBoundingClientRect();
        if (width > 0) widths.push(width / size);
      }
    }
    return Math.min(...widths);
  });

test.describe('web fonts that fail to load', () => {
  test.use({ expectedErrors: /Failed to load|ERR_FAILED|downloadable font|NetworkError/ });

  test('leave the page in its fallback fonts', { tag: '@engine' }, async ({ page, site }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await open(page, `${site}articles/suez-04/`);
    await expect(page.locator(WAITING_FOR_FONTS)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
