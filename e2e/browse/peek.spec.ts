import type { Page } from '@playwright/test';
import { articles, drawn, expect, headline, listens, open, test } from '../support/site.ts';

const peek = (page: Page) => page.getByRole('tooltip');
const related = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'عناوين ذات صلة' }).getByRole('link', { name });
const SHIP = /سفينة حاويات عملاقة تجنح/;
const DIGGER = /حفار صغير أمام سفينة عملاقة/;

/** Says how a peek is misplaced: on its link, or outside the window. Empty when it is in place. */
const misplaced = (page: Page) =>
  page.evaluate(() => {
    const own = document.querySelector('.peek')?.getBoundingClientRect();
    const link = document.querySelector('[aria-describedby]')?.getBoundingClientRect();
    if (!own || !link) return 'not there';
    if (own.left < 0 || own.top < 0 || own.right > innerWidth || own.bottom > innerHeight) return 'outside';
    const apart =
      own.left >= link.right || own.right <= link.left || own.top >= link.bottom || own.bottom <= link.top;
    return apart ? '' : 'on the link';
  });

test.beforeEach(({ page }) => page.clock.install());

/** Opens an article and shows one peek: its code and data are then loaded, and a wrong one would show at once. */
async function openPeeked(page: Page, site: string): Promise<void> {
  await open(page, `${site}articles/suez-04/`);
  await listens(page);
  await related(page, SHIP).hover();
  await expect(peek(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(peek(page)).toHaveCount(0);
}

/** Lets time pass in which a peek would open or close. */
async function pass(page: Page, milliseconds: number): Promise<void> {
  await page.clock.fastForward(milliseconds);
  await drawn(page);
}

test(
  'a mouse that rests on a headline shows the story’s beginning while it rests there or in it; Escape takes it away',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, `${site}articles/suez-04/`);
    await listens(page);
    const link = related(page, SHIP);
    await link.hover();
    await expect(peek(page)).toContainText('سفينة حاويات عملاقة تجنح');
    await expect(peek(page)).toContainText('…');
    await expect(link).toHaveAccessibleDescription(/سفينة حاويات عملاقة تجنح/);
    expect(await misplaced(page)).toBe('');
    await peek(page).hover();
    await pass(page, 600);
    await expect(peek(page)).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(peek(page)).toHaveCount(0);
    await link.hover();
    await expect(peek(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(peek(page)).toHaveCount(0);
    await expect(page).toHaveURL(/suez-04/);
  },
);

test('a mouse that only passes shows nothing, nor does a link that comes under one at rest until it moves', async ({
  page,
  site,
}) => {
  await openPeeked(page, site);
  await related(page, SHIP).hover();
  await page.mouse.move(2, 2);
  await pass(page, 700);
  await expect(peek(page)).toHaveCount(0);

  const heading = page.getByRole('heading', { name: 'عناوين ذات صلة' });
  const { x = 0, y = 0 } = (await heading.boundingBox()) ?? {};
  const link = await related(page, SHIP).boundingBox();
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.wheel(0, Math.round((link?.y ?? 0) + 10 - y - 5));
  const under = ([x, y]: number[]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('a')?.textContent;
  await expect.poll(() => page.evaluate(under, [x + 5, y + 5])).toMatch(SHIP);
  await pass(page, 700);
  await expect(peek(page)).toHaveCount(0);
  await page.mouse.move(x + 9, y + 5);
  await expect(peek(page)).toBeVisible();
});

test('a headline without an article says where it was printed', async ({ page, site }) => {
  await open(page, `${site}articles/suez-01/`);
  await listens(page);
  await related(page, DIGGER).hover();
  await expect(peek(page)).toContainText('عنوان بلا مقال');
  await expect(peek(page)).toContainText(/ورد في/);
  await expect(peek(page).getByRole('listitem').first()).toBeVisible();
});

test('a keyword says how many articles bear it, and names the newest; following a link takes a peek away', async ({
  page,
  site,
}) => {
  await open(page, `${site}articles/suez-04/`);
  await listens(page);
  await page
    .getByRole('list', { name: 'الكلمات الدلالية' })
    .getByRole('link', { name: 'قناة السويس' })
    .hover();
  await expect(peek(page)).toContainText(/\d+ مقالات، أحدثها:/);
  await expect(peek(page).getByRole('listitem')).toHaveCount(3);
  expect(await misplaced(page)).toBe('');
  await related(page, SHIP).hover();
  await expect(peek(page)).toContainText(SHIP);
  await related(page, SHIP).click();
  await expect(headline(page)).toHaveText(SHIP);
  await expect(peek(page)).toHaveCount(0);
});

test(
  'the focus shows it too, keeps its place, and takes it along',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, `${site}articles/suez-04/`);
    await listens(page);
    const link = related(page, SHIP);
    await link.evaluate((one) => {
      const before = document.createElement('button');
      one.before(before);
      before.focus();
    });
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(peek(page)).toBeVisible();
    expect(await misplaced(page)).toBe('');
    await page.keyboard.press('Escape');
    await expect(peek(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/suez-01/);
    await expect(headline(page)).toHaveText(SHIP);
    await pass(page, 700);
    await expect(peek(page)).toHaveCount(0);
  },
);

test('the masthead and the story that leads the page have none', async ({ page, site }) => {
  await open(page, site);
  await listens(page);
  const headlines = articles(page).getByRole('heading').getByRole('link');
  await headlines.nth(2).hover();
  await expect(peek(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(peek(page)).toHaveCount(0);
  for (const link of [
    page.locator('.lead h2 a'),
    page.getByRole('banner').getByRole('link', { name: 'الكلمات الدلالية' }),
  ]) {
    await link.hover();
    await pass(page, 800);
    await expect(peek(page)).toHaveCount(0);
  }
});

test.describe('when the story does not come', () => {
  test.use({ expectedErrors: /Failed to load resource|suez-01/ });
  test('nothing is shown', async ({ page, site }) => {
    await page.route('**/suez-01/article.json', (route) => route.abort());
    await open(page, `${site}articles/suez-04/`);
    await listens(page);
    const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('suez-01'));
    await related(page, SHIP).hover();
    await refused;
    await pass(page, 1500);
    await expect(peek(page)).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'the driver of Firefox has no finger that rests',
  );

  test('a long press shows it and does not follow the link; a touch elsewhere takes it away', async ({
    page,
    site,
  }) => {
    await open(page, `${site}articles/suez-04/`);
    await listens(page);
    const link = related(page, SHIP);
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) - 40, (box?.y ?? 0) + 15];
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });

    await touch('touchStart', { x, y });
    await touch('touchMove', { x, y: y - 60 });
    await pass(page, 700);
    await touch('touchEnd');
    await expect(peek(page)).toHaveCount(0);

    await link.scrollIntoViewIfNeeded();
    const again = await link.boundingBox();
    const at = { x, y: (again?.y ?? 0) + 15 };
    await touch('touchStart', at);
    await expect(peek(page)).toBeVisible();
    await touch('touchEnd');
    await drawn(page);
    await expect(peek(page)).toBeVisible();
    await expect(page).toHaveURL(/suez-04/);
    expect(await misplaced(page)).toBe('');
    await page.touchscreen.tap(5, 5);
    await expect(peek(page)).toHaveCount(0);
  });
});
