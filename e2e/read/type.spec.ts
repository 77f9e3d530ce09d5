import type { Page } from '@playwright/test';
import { expect, hold, open, takenOver, test } from '../support/site.ts';

test('text is painted, not only present: ink lies inside the headline', async ({ page, site }) => {
  await open(page, `${site}articles/suez-04/`);
  await page.evaluate(() => document.fonts.ready);
  const headline = page.getByRole('heading', { level: 1 });
  const painted = await headline.screenshot();
  await headline.evaluate((element) => (element.style.color = 'transparent'));
  const empty = await headline.screenshot();
  expect(painted.equals(empty)).toBe(false);
});

test('our faces are used once they are here', async ({ page, site }) => {
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

test('a headline that opens with Latin letters still runs from the right', async ({ page, site }) => {
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
});

// In a line that runs from the right, the side named first stands right of the other, as in print.
test('a score reads in the order of its line', async ({ page, site }) => {
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

test('the text is painted before the application and its stylesheet have come', async ({ page, site }) => {
  const release = await hold(page, '**/assets/hydrate*');
  await page.goto(`${site}articles/damascus-06/`, { waitUntil: 'commit' });
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  release();
  await takenOver(page);
});

test('what the first frame waits for is there, and holds text', async ({ page, site }) => {
  for (const address of ['', 'articles/suez-04/']) {
    await open(page, site + address);
    const href = await page.locator('link[rel=expect]').getAttribute('href');
    await expect(page.locator(href ?? '')).toHaveText(/\p{L}{3}/u);
  }
});

test.describe('the first frame on a phone', () => {
  test.use({ viewport: { width: 412, height: 915 } });

  /** Of the first frame that has text: is what comes later held back, and does what is laid out fill the window? */
  const firstFrame = async (page: Page) => {
    await page.addInitScript(() => {
      requestAnimationFrame(function frame() {
        const body = document.querySelector('.body');
        if (!body) {
          requestAnimationFrame(frame);
          return;
        }
        const held = 'first' in document.documentElement.dataset;
        const shown = [...body.children].filter((block) => block.checkVisibility());
        const bottom = shown.at(-1)?.getBoundingClientRect().bottom ?? 0;
        Object.assign(window, { first: { held, fills: bottom >= innerHeight } });
      });
    });
    return () => page.evaluate(() => (window as unknown as { first: object }).first);
  };

  test('holds a windowful; the rest is there at once, with the application or without', async ({
    page,
    site,
    browserName,
  }) => {
    const first = await firstFrame(page);
    await page.route('**/assets/hydrate*', () => undefined);
    await page.goto(`${site}articles/suez-04/`, { waitUntil: 'commit' });
    await expect(page.locator('.after')).toBeVisible();
    // Without `rel=expect` a browser may draw before the text is read.
    if (browserName === 'chromium') expect(await first()).toEqual({ held: true, fills: true });
  });

  for (const [what, go] of [
    ['led to a place further down', '#p9'],
    ['who comes back to it', ''],
  ] as const) {
    test(`holds all for a reader ${what}`, async ({ page, site }) => {
      const first = await firstFrame(page);
      await page.goto(`${site}articles/suez-04/${go}`);
      await takenOver(page);
      if (!go) {
        await page.reload();
        await takenOver(page);
      }
      expect(await first()).toMatchObject({ held: false });
    });
  }
});

for (const width of [360, 1280]) {
  for (const article of ['suez-04', 'damascus-06', 'webb-07']) {
    test(`when our faces come to ${article} no block gains or loses a line at ${width} px`, async ({
      page,
      site,
    }) => {
      const release = await hold(page, '**/*.woff2');
      await page.setViewportSize({ width, height: 800 });
      // Of those that begin in sight; what lies below moves nothing the reader sees.
      const heights = () =>
        page.locator('main :is(h1, h2, h3, p, .hl)').evaluateAll((blocks) =>
          blocks
            .map((block) => block.getBoundingClientRect())
            .filter(({ top }) => top < innerHeight)
            .map(({ height }) => Math.round(height)),
        );
      // The page has not loaded while a face is on its way.
      await page.goto(`${site}articles/${article}/`, { waitUntil: 'commit' });
      await takenOver(page);
      const standIns = page.locator('html[data-stand-ins]');
      await expect(standIns).toHaveCount(1);
      const before = await heights();
      release();
      await expect(standIns).toHaveCount(0);
      expect(await heights()).toEqual(before);
    });
  }
}

test('words set closer for that are set as usual again once the reader has the text set otherwise', async ({
  page,
  site,
}) => {
  const release = await hold(page, '**/*.woff2');
  await page.setViewportSize({ width: 360, height: 2400 });
  await page.goto(`${site}articles/suez-04/`, { waitUntil: 'commit' });
  await takenOver(page);
  // Stand-ins narrower than ours: what comes for them needs more lines.
  await page.addStyleTag({
    content: ':root[data-stand-ins] :is(h1, .body p) { word-spacing: -0.14em }',
  });
  release();
  await expect(page.locator('html[data-stand-ins]')).toHaveCount(0);
  const reset = page.locator('main [style*="word-spacing"], main [style*="margin-inline-end"]');
  await expect(reset).not.toHaveCount(0);
  // Lines made longer stay on the page.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.evaluate(() => (document.documentElement.dataset['size'] = '5'));
  await expect(reset).toHaveCount(0);
});

test.describe('faces that do not come', () => {
  test.use({ expectedErrors: /Failed to load|ERR_FAILED|downloadable font|NetworkError/ });

  test('leave the page in its stand-ins', async ({ page, site }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await open(page, `${site}articles/suez-04/`);
    await expect(page.locator('html[data-stand-ins]')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
