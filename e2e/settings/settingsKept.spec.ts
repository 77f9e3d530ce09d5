import type { Page } from '@playwright/test';
import { look } from '../support/look.ts';
import { chunk } from '../support/chunks.ts';
import { articles, expect, headline, open, openWhole, WAITING_FOR_FONTS, test } from '../support/site.ts';
import { APPEARANCE_KEY } from '../../src/site/storageKeys.ts';

const ARTICLE = 'articles/suez-04/';

/** Keeps choices before a page is opened, and records how it looks in its first frame and how much it shifts. */
async function keptBefore(page: Page, kept: Record<string, string>): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      // Firefox runs this in its empty first page too, which has no storage.
      if (location.protocol.startsWith('http')) localStorage.setItem(key, value);
      const record = window as unknown as { shifted: number };
      record.shifted = 0;
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            record.shifted += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
    },
    [APPEARANCE_KEY, JSON.stringify(kept)] as const,
  );
  await page.addInitScript({
    // A frame may be drawn before the body is parsed: the first with text counts.
    content: `requestAnimationFrame(function frame() {
      if (!document.querySelector('.body')) return requestAnimationFrame(frame);
      window.first = (${look.toString()})();
    });`,
  });
}
const first = (page: Page) => page.evaluate(() => (window as unknown as { first: unknown }).first);
const shifted = (page: Page) => page.evaluate(() => (window as unknown as { shifted: number }).shifted);

const ALL = {
  theme: 'sepia',
  size: '6',
  leading: 'open',
  face: 'sans',
  width: 'narrow',
  digits: 'arabic',
  months: 'levant',
  tashkeel: 'hidden',
  justify: 'on',
};
const CHOSEN = { paper: 'rgb(240, 228, 204)', size: 27.6, leading: 2.1, ems: 27, align: 'justify' };

for (const width of [360, 1280]) {
  test(
    `kept choices are there in the first frame at ${width} px, and little moves`,
    { tag: '@engine' },
    async ({ page, site }) => {
      await page.setViewportSize({ width, height: 800 });
      await keptBefore(page, ALL);
      await openWhole(page, site + ARTICLE);
      await expect(page.locator(WAITING_FOR_FONTS)).toHaveCount(0);
      const seen = await page.evaluate(look);
      expect(seen).toMatchObject(width === 1280 ? CHOSEN : { ...CHOSEN, size: 26.2 });
      // Only the names of faces come later.
      expect(await first(page)).toEqual({
        ...seen,
        faces: expect.stringMatching(/^"Warraq Sans Arabic"/),
      });
      // Web fonts may shift the text by .04 when they replace the fallback fonts (loadFonts.ts); choices, which would shift
      // it by far more, may not.
      expect(await shifted(page)).toBeLessThanOrEqual(0.04);
    },
  );
}

test.describe('without the application', () => {
  test.use({ expectedErrors: /Failed to load|ERR_FAILED|NetworkError|dynamically imported|error loading/ });

  test('kept choices are there all the same', async ({ page, site }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    const { months, ...kept } = ALL;
    expect(months).toBe('levant');
    await keptBefore(page, kept);
    await page.goto(site + ARTICLE);
    await expect(headline(page)).toBeVisible();
    expect(await page.evaluate(look)).toMatchObject(CHOSEN);
  });
});

test.describe('an address that narrows the library', () => {
  const NARROWED = `?keyword=${encodeURIComponent('قناة السويس')}`;

  test('never shows the whole of it first', async ({ page, site }) => {
    await page.addInitScript({
      content: `window.seen = []; requestAnimationFrame(function frame() {
        const lead = document.querySelector('main article h2 a');
        if (lead && getComputedStyle(lead).visibility === 'visible') seen.push(lead.textContent);
        requestAnimationFrame(frame);
      });`,
    });
    await open(page, site + NARROWED);
    const lead = articles(page).getByRole('article').first().getByRole('link').first();
    await expect(lead).toBeVisible();
    const seen = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
    expect(seen).toEqual([await lead.textContent()]);
  });

  test('shows it when nothing better comes', async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.route(chunk('hydrate', 'both'), () => undefined);
    await page.goto(site + NARROWED, { waitUntil: 'commit' });
    await expect(articles(page).getByRole('article').first()).toBeHidden();
    await expect(articles(page).getByRole('article').first()).toBeVisible({ timeout: 15_000 });
  });
});
