import type { Locator, Page } from '@playwright/test';
import { findBar, placesKnown } from '../support/foundWords.ts';
import { bar, copied, list, ownClipboard, painted } from '../support/annotatedPage.ts';
import {
  articles,
  drawn,
  expect,
  headline,
  listens,
  open,
  resultLinks,
  searchBox,
  test,
} from '../support/site.ts';
import { dataAttribute } from '../../src/site/rootAttributes.ts';

// Five readers, none with a mouse: each goes through the site by keys alone.

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator, most = 40): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    if ((await target.count()) === 1 && (await target.evaluate((one) => one === document.activeElement)))
      return;
  }
  throw new Error(`not reached with ${most} presses of Tab: ${String(target)}`);
}

/** Waits until the page has stopped: the browser scrolls smoothly for keys. */
async function rested(page: Page): Promise<void> {
  let before = -1;
  await expect
    .poll(async () => {
      const now = await page.evaluate(() => scrollY);
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
}

/** Facts of the focused element: is it in the window, uncovered, and named. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return undefined;
    // A link may go over two lines.
    const { left, top, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
    // Some part of a table higher than the window is seen.
    const middle = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
    const on = document.elementFromPoint(left + width / 2, middle);
    const seen = width <= 1 || (on !== null && (one.contains(on) || on.contains(one)));
    return { html: one.outerHTML.slice(0, 120), seen };
  });

test('a reader on a phone with a keyboard: read, larger, keep for later, find it again', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site);
  await listens(page);
  await page.keyboard.press('j');
  await expect(page.locator('main article a:focus')).toHaveCount(1);
  await page.keyboard.press('o');
  await expect(headline(page)).toBeFocused();
  const title = await headline(page).innerText();
  for (let press = 0; press < 2; press++) {
    await page.keyboard.press('Space');
    await rested(page);
  }
  for (let press = 0; press < 2; press++) await page.keyboard.press('ArrowUp');
  const tools = page.getByRole('group', { name: 'أدوات المقال' });
  await expect(tools).toBeInViewport();
  await page.keyboard.press('t');
  await tabTo(page, page.getByRole('slider', { name: 'حجم النص' }));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).toHaveAttribute(dataAttribute('size'), '5');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(page.getByText('أُضيف إلى «للقراءة لاحقًا».')).toBeInViewport();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { level: 1, name: 'المحفوظات' })).toBeVisible();
  await tabTo(
    page,
    page.getByRole('navigation', { name: 'أقسام المحفوظات' }).getByRole('link', { name: /لاحقًا/ }),
  );
  await page.keyboard.press('Enter');
  await expect(articles(page)).toContainText(title);
});

test('a journalist: search, go from place to place, quote a paragraph with its source', async ({
  page,
  site,
}) => {
  await ownClipboard(page);
  await open(page, site);
  await listens(page);
  await page.keyboard.press('/');
  await page.keyboard.type('تعويم السفينة');
  await page.keyboard.press('Enter');
  await expect(resultLinks(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(resultLinks(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await placesKnown(page);
  await expect(page.locator('.articletools')).toBeVisible();
  await page.keyboard.press('n');
  await expect(findBar(page)).toContainText(/1 من/);
  await page.keyboard.press('j');
  const paragraph = page.locator('.body [data-here]');
  await expect(paragraph).toBeInViewport();
  await page.keyboard.press('c');
  await expect(page.getByText('نُسخ الاقتباس.').first()).toBeVisible();
  const quotation = await copied(page, 'text/plain');
  expect(quotation).toContain((await paragraph.innerText()).slice(-30));
  expect(quotation).toContain('/articles/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\?q=/);
  await expect(page.locator('main a:focus')).toHaveCount(1);
});

test('an archivist: filters from the keyboard, their number, and back to the list', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, site);
  await listens(page);
  await page.keyboard.press('f');
  const index = page.getByRole('complementary', { name: 'الفهرس' });
  await expect(index).toBeFocused();
  await tabTo(page, index.getByRole('link', { name: /^قناة السويس/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/keyword=/);
  await expect(page.getByRole('status').first()).toHaveText(/ من 60$/);
  await page.keyboard.press('f');
  if (await index.evaluate((one) => !one.contains(document.activeElement))) await page.keyboard.press('f');
  await page.keyboard.press('f');
  await expect(articles(page).locator('a:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(headline(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/keyword=/);
});

test('a blind reader: skip links, one announcement a page, marking by keys, and names for every stop', async ({
  page,
  site,
}) => {
  await open(page, site);
  await listens(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'إلى المحتوى' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await expect(page.locator('main article a:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(headline(page)).toBeFocused();
  await expect(page.locator('.articletools')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.locator('.body [data-here]')).toBeVisible();
  await page.keyboard.press('h');
  await expect.poll(async () => (await painted(page, 'saffron')).length).toBe(1);
  await expect(page.getByRole('status')).toHaveText('ظُلِّل: حبر زعفراني.');
  await page.keyboard.press('Alt+m');
  await expect(bar(page).getByRole('button', { name: 'حبر زعفراني' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeVisible();
  // Every stop of Tab says what it is.
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press('Tab');
    const at = page.locator(':focus');
    if ((await at.count()) === 0) break;
    await expect(at).toHaveAccessibleName(/\S/);
  }
});

test('a reader with low vision: 400 per cent, the largest text, contrast, and the focus never lost', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await open(page, `${site}articles/moon-06/`);
  await listens(page);
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: 'إعدادات القراءة' });
  await tabTo(page, dialog.getByRole('radio', { name: 'كالجهاز' }));
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('html')).toHaveAttribute(dataAttribute('theme'), 'contrast');
  await tabTo(page, dialog.getByRole('slider'));
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  for (let stop = 0; stop < 45; stop++) {
    await page.keyboard.press('Tab');
    await drawn(page);
    const at = await focused(page);
    if (at) expect(at.seen, at.html).toBe(true);
  }
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press('Shift+Tab');
    await drawn(page);
    const at = await focused(page);
    if (at) expect(at.seen, at.html).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expect(searchBox(page)).toBeAttached();
});
