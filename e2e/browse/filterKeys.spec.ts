import { articles, drawn, expect, listens, open, test } from '../support/site.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('the filters are the first stop after the skip to the content, and the list the first in them', async ({
  page,
  site,
}) => {
  await open(page, site);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'الفهرس والتصفية' }).first();
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  const index = page.getByRole('complementary', { name: 'الفهرس' });
  await expect(index).toBeFocused();
  await page.keyboard.press('Tab');
  const back = index.getByRole('link', { name: 'إلى القائمة' });
  await expect(back).toBeFocused();
  await expect(back).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(index.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main > :not(aside) :focus')).toHaveCount(1);
});

test('F goes to the filters from deep in the list, and back to the same headline', async ({ page, site }) => {
  await open(page, site);
  await listens(page);
  // The long list, and with it the page's height, comes at the first scrolling.
  await page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }));
  const rest = page.getByRole('list', { name: 'بقيّة القائمة' });
  await expect(rest.getByRole('link').first()).toBeAttached();
  await page.evaluate(() => scrollTo({ top: 5000, behavior: 'instant' }));
  await drawn(page);
  await page.keyboard.press('j');
  await expect(rest.locator('a:focus')).toHaveCount(1);
  const left = await rest.locator('a:focus').getAttribute('href');
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('f');
  const index = page.getByRole('complementary', { name: 'الفهرس' });
  await expect(index).toBeFocused();
  await expect(index).toBeInViewport();
  await page.keyboard.press('f');
  await expect(page.locator('main a:focus')).toHaveAttribute('href', left ?? '');
  expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(2);

  // A filter chosen meanwhile makes another list: its first headline has the focus.
  await page.keyboard.press('f');
  await index.getByRole('link', { name: /قناة السويس/ }).press('Enter');
  await expect(page).toHaveURL(/keyword=/);
  await expect(articles(page)).toBeVisible();
  await page.keyboard.press('f');
  await expect(articles(page).getByRole('heading').getByRole('link').first()).toBeFocused();
});
