import { bar, inkOf, painted, select } from '../support/annotatedPage.ts';
import { expect, open, test } from '../support/site.ts';

// Subheads, a table with the columns' names, prose.
const ARTICLE = 'articles/moon-06/';
const ROW = '.body tr:nth-child(4)';

test('subheads are headings, and «في هذا المقال» leads to each', async ({ page, site }) => {
  await open(page, site + ARTICLE);
  const contents = page.getByRole('navigation', { name: 'في هذا المقال' });
  const names = await contents.getByRole('link').allTextContents();
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) await expect(page.getByRole('heading', { level: 2, name })).toHaveCount(1);

  const last = names.at(-1) ?? '';
  const link = contents.getByRole('link', { name: last });
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page.getByRole('heading', { level: 2, name: last })).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await page.evaluate(() => history.back());
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
});

test('an article of one piece has no contents', async ({ page, site }) => {
  await open(page, `${site}articles/suez-04/`);
  await expect(page.getByRole('navigation', { name: 'في هذا المقال' })).toHaveCount(0);
});

test('figures stand in a table whose columns have names', async ({ page, site }) => {
  await open(page, site + ARTICLE);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([/^المهمة/, /^الموعد/, /^ما انتهت إليه/]);
  await expect(table.getByRole('row')).toHaveCount(5);
  const columns = await table
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().right))),
    );
  for (const right of columns) expect(right).toEqual(columns[0]);
});

test('in a row words are found, marked, and there again', { tag: '@engine' }, async ({ page, site }) => {
  await open(page, site + ARTICLE);
  await page.getByRole('button', { name: 'ابحث في هذا المقال' }).click();
  await page.getByRole('textbox', { name: 'ابحث في هذا المقال' }).fill('اوديسيوس');
  const found = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
  await expect.poll(async () => (await found()).length).toBeGreaterThan(0);
  await page.keyboard.press('Escape');

  const words = await select(page, `${ROW} td:last-child`, 0, 2);
  await inkOf(page, 'حبر زيتوني').click();
  await expect.poll(() => painted(page, 'olive')).toEqual([words]);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await expect.poll(() => painted(page, 'olive')).toEqual([words]);
});

test('a table wider than a phone scrolls in its place', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, site + ARTICLE);
  await page.locator('.body tr').evaluateAll((rows) => {
    for (const row of rows)
      for (let n = 0; n < 5; n++)
        row.append(Object.assign(document.createElement('td'), { textContent: '1,250,000' }));
  });
  const widths = await page.locator('.body .wide-table').evaluate((table) => ({
    page: document.documentElement.scrollWidth,
    seen: table.clientWidth,
    whole: table.scrollWidth,
  }));
  expect(widths.page).toBe(360);
  expect(widths.whole).toBeGreaterThan(widths.seen);
});
