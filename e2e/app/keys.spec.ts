import type { Page } from '@playwright/test';
import { chunk } from '../support/chunks.ts';
import { articles, drawn, expect, headline, hold, listens, open, searchBox, test } from '../support/site.ts';
import { FOCUS_REQUESTED, READ_LATER_REQUESTED } from '../../src/screens/routing/events.ts';
import { dataAttribute } from '../../src/site/rootAttributes.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'لوحة المفاتيح' });

/** Letters the same keys write in two layouts. */
const LAYOUTS = [
  { layout: 'Latin', j: 'j', k: 'k', o: 'o', question: '?' },
  { layout: 'Arabic', j: 'ت', k: 'ن', o: 'خ', question: '؟' },
];

/** Presses a key of another layout: its letter differs, its place is the same. */
async function press(page: Page, key: string, code: string, shiftKey = false): Promise<void> {
  await page.evaluate(
    (press) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true }),
      ),
    { key, code, shiftKey },
  );
}

for (const { layout, j, k, o, question } of LAYOUTS) {
  test(`${layout}: through the headlines of the library, and into one`, async ({ page, site }) => {
    await open(page, site);
    await listens(page);
    const links = page.getByRole('main').locator('article h2 a');
    await press(page, j, 'KeyJ');
    await expect(links.nth(0)).toBeFocused();
    await press(page, j, 'KeyJ');
    await press(page, j, 'KeyJ');
    await press(page, k, 'KeyK');
    await expect(links.nth(1)).toBeFocused();
    const title = (await links.nth(1).textContent()) ?? '';
    await press(page, o, 'KeyO');
    await expect(headline(page)).toHaveText(title);
    await expect(page).toHaveURL(/articles/);
  });

  test(
    `${layout}: the sheet of all keys opens, keeps the focus, and gives it back`,
    { tag: '@engine' },
    async ({ page, site }) => {
      await open(page, site);
      await listens(page);
      await press(page, j, 'KeyJ');
      const link = page.locator('main a:focus');
      await expect(link).toHaveCount(1);
      const address = await link.getAttribute('href');
      await press(page, question, 'Slash', true);
      await expect(sheet(page)).toBeVisible();
      await expect(sheet(page).getByRole('row')).toHaveCount(24);
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main'))).toBeNull();
      await page.keyboard.press('Escape');
      await expect(sheet(page)).toBeHidden();
      await expect(page.locator('main a:focus')).toHaveAttribute('href', address ?? '');
    },
  );
}

test('in an article they go from paragraph to paragraph and on to the related headlines', async ({
  page,
  site,
}) => {
  await open(page, `${site}articles/suez-04/`);
  await listens(page);
  const marked = page.locator('.body [data-here]');
  for (const id of ['p1', 'p2', 'p3']) {
    await page.keyboard.press('j');
    await expect(marked).toHaveAttribute('id', id);
    await expect(marked).toBeInViewport();
  }
  await page.keyboard.press('k');
  await expect(marked).toHaveAttribute('id', 'p2');
  await expect
    .poll(() => marked.evaluate((p) => Math.round((p.getBoundingClientRect().top / innerHeight) * 100)))
    .toBe(25);
  for (let i = 0; i < 6; i++) await page.keyboard.press('j');
  await expect(page.getByRole('navigation').locator('a:focus')).toHaveCount(1);
  await expect(marked).toHaveCount(0);
});

test(
  'the arrows are mirrored: left is onward to a related story, right is back',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, `${site}?keyword=${encodeURIComponent('قناة السويس')}`);
    await listens(page);
    await articles(page).locator('h2 a[href*="suez-04"]').click();
    await expect(page).toHaveURL(/suez-04/);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/suez-01/);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/suez-04/);
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Control+ArrowLeft');
    await expect(page).toHaveURL(/suez-04/);
  },
);

test('right does not lead out of the site; s and the full stop ask the tools; pairs lead on; t opens the settings', async ({
  page,
  site,
}) => {
  await open(page, `${site}articles/suez-04/`);
  await listens(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('j');
  await expect(page.locator('.body [data-here]')).toHaveAttribute('id', 'p1');
  await expect(page).toHaveURL(/suez-04/);

  const requests = [READ_LATER_REQUESTED, FOCUS_REQUESTED];
  await page.evaluate((requests) => {
    for (const request of requests)
      document.addEventListener(request, () => document.body.append(`${request};`));
  }, requests);
  await page.keyboard.press('s');
  await page.keyboard.press('.');
  await expect(page.locator('body')).toContainText(`${requests.join(';')};`);

  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/\/saved\/$/);
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(site);
  await page.keyboard.press('t');
  await expect(page.getByRole('dialog', { name: 'إعدادات القراءة' })).toBeVisible();
});

test('keys pressed before the tools of an article are there are not lost', async ({ page, site }) => {
  const release = await hold(page, chunk('ReaderExtras'));
  await open(page, `${site}articles/suez-04/`);
  await listens(page);
  await page.keyboard.press('s');
  await page.keyboard.press('.');
  await drawn(page);
  release();
  await expect(page.locator('html')).toHaveAttribute(dataAttribute('focus'));
  await expect(page.getByRole('button', { name: 'للقراءة لاحقًا', includeHidden: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test(
  'an arrow pressed as soon as another article appears leads on from that one',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, `${site}articles/suez-04/`);
    await listens(page);
    const related = page.locator('.rel li:not(.gone) a').first();
    await related.hover();
    const second = await related.getAttribute('href');
    // When the address has just changed, only the beginning of the new text is on the page.
    await page.evaluate(() => {
      const left = new KeyboardEvent('keydown', { key: 'ArrowLeft', code: 'ArrowLeft', bubbles: true });
      const seen = new MutationObserver(() => {
        if (document.querySelector('.rel')) return;
        seen.disconnect();
        document.body.dispatchEvent(left);
      });
      seen.observe(document.body, { childList: true, subtree: true });
      document.querySelector<HTMLElement>('.rel li:not(.gone) a')?.click();
    });
    await expect(page).not.toHaveURL(/suez-04/);
    await expect.poll(() => new URL(page.url()).pathname).not.toBe(second);
  },
);

test('while one types, keys write', async ({ page, site }) => {
  await open(page, site);
  await listens(page);
  await page.keyboard.press('/');
  await page.keyboard.type('jk?t');
  await expect(searchBox(page)).toHaveValue('jk?t');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
