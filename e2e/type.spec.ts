import { expect, open, takenOver, test } from './site.ts';

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
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/takeOver*', async (route) => {
    await released;
    await route.continue();
  });
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
