import type { Page } from '@playwright/test';
import { expect, open, searchFor, test } from '../support/site.ts';
import { APPEARANCE_KEY } from '../../src/site/storageKeys.ts';

const sizeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));

/** Opens pages with the size of texts set to a value of reading.css. */
async function withSize(page: Page, size: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (location.protocol.startsWith('http')) localStorage.setItem(key, value);
    },
    [APPEARANCE_KEY, JSON.stringify({ size })] as const,
  );
}

/** Texts of each page, by their headline or the other way round. */
const PAGES = {
  library: { address: '', texts: ['.lead .deck', '.second .deck'] },
  results: { address: searchFor('', 'السفينة'), texts: ['.snippet'] },
  article: { address: 'articles/moon-06/', texts: ['.body'] },
};

for (const [name, { address, texts }] of Object.entries(PAGES))
  test(`${name}: the size of texts reaches ${texts.join(', ')}`, async ({ page, site }) => {
    await open(page, site + address);
    const usual = await Promise.all(texts.map((text) => sizeOf(page, text)));
    await withSize(page, '8');
    await open(page, site + address);
    for (const [i, text] of texts.entries())
      expect((await sizeOf(page, text)) / (usual[i] ?? 0), text).toBeCloseTo(1.9, 1);
  });

for (const width of [360, 1280, 1920])
  test(`at ${width} px and the largest size every headline is larger than its text`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await withSize(page, '8');
    const above = async (address: string, pairs: [string, string][]) => {
      await open(page, site + address);
      for (const [head, text] of pairs)
        expect(await sizeOf(page, head), `${head} over ${text}`).toBeGreaterThan(
          1.15 * (await sizeOf(page, text)),
        );
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    };
    await above('', [
      ['.lead h2', '.lead .deck'],
      ['.second h2', '.second .deck'],
    ]);
    await above(searchFor('', 'السفينة'), [['.results h2', '.snippet']]);
    await above('articles/moon-06/', [
      ['h1', '.body'],
      ['.body h2', '.body'],
      ['h1', '.body h2'],
    ]);
  });
