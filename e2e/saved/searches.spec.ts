import { bringBack, copyOf, part, status } from '../support/savedRecords.ts';
import { expect, open, test } from '../support/site.ts';

const FILTER = `?keyword=${encodeURIComponent('قناة السويس')}`;

test('a filter is saved, is found among what is saved, and goes', async ({ page, site }) => {
  await open(page, site + FILTER);
  await page.getByRole('button', { name: 'احفظ هذا البحث' }).click();
  await expect(page.getByText('حُفظ البحث.')).toBeAttached();
  await expect(page.getByRole('button', { name: 'أزله من المحفوظات' })).toBeVisible();
  await open(page, `${site}saved/?part=searches`);
  await expect(part(page, 'عمليات البحث')).toHaveText(/1$/);
  const searches = page.getByRole('list', { name: 'عمليات البحث المحفوظة' });
  await expect(searches).toContainText('لا جديد منذ');
  await page.getByRole('button', { name: /^أزل البحث .*قناة السويس/ }).click();
  await expect(page.getByRole('button', { name: 'تراجع' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('عاد كما كان.');
  await searches.getByRole('link', { name: 'قناة السويس' }).click();
  await expect(page.getByRole('button', { name: 'أزله من المحفوظات' })).toBeVisible();
});

test('articles that came since a saved search was opened are told, until it is opened', async ({
  page,
  site,
}) => {
  await open(page, `${site}saved/?part=searches`);
  const opened = Date.parse('2026-03-01T09:00:00Z');
  const search = { address: FILTER.replaceAll('%20', '+'), made: opened, opened, known: [] };
  const copy = {
    warraq: 'shelf',
    version: 1,
    exported: '2026-03-03T00:00:00Z',
    kept: [],
    searches: [search],
  };
  await bringBack(page, { ...copyOf([]), buffer: Buffer.from(JSON.stringify(copy)) });
  await expect(page.getByText('واستُردّت عملية بحث واحدة.').first()).toBeAttached();
  const searches = page.getByRole('list', { name: 'عمليات البحث المحفوظة' });
  await expect(searches).toContainText(/مقالًا? جديد[ًاة]* منذ 1 مارس 2026|مقالات جديدة منذ 1 مارس 2026/);
  await searches.getByRole('link').click();
  await expect(page.locator('.chosen .fresh')).toContainText('منذ 1 مارس 2026');
  await page.goBack();
  await expect(searches).toContainText('لا جديد منذ');
});
