import { expect, open, test } from '../support/site.ts';

test('English turns the interface round, keeps the articles Arabic, and is remembered', async ({
  page,
  site,
}) => {
  await open(page, site);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page).toHaveTitle('Library · Warraq');
  const headline = page.getByRole('article').first().getByRole('heading').first();
  await expect.poll(() => headline.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');

  await open(page, `${site}articles/suez-04/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/تعويم السفينة/);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle(/ · ورّاق$/);
});

test.describe('where storage is refused', () => {
  test('the language still changes', async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await open(page, site);
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
