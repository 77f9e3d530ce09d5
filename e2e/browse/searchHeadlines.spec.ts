import type { HeadlineList } from '../../src/site/files.ts';
import { paintedWords } from '../support/foundWords.ts';
import { articles, expect, open, searchFor, test } from '../support/site.ts';

const SECTION = /عناوين بلا مقال هنا: \d+/;

test('headlines without an article follow the articles, counted apart, and lead to their pages', async ({
  page,
  site,
}) => {
  await open(page, searchFor(site, 'قناة السويس'));
  const found = page.getByRole('region', { name: SECTION });
  await expect(found.getByRole('listitem')).toHaveCount(5);
  await expect(articles(page).getByText('لتوسيع القطاع الجنوبي')).toHaveCount(0);
  await found.getByRole('button', { name: 'المزيد من العناوين' }).click();
  await expect(found.getByRole('listitem')).toHaveCount(6);
  await expect(found.getByRole('button')).toHaveCount(0);
  const link = found.getByRole('link').first();
  const text = await link.locator('.hl').innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
  await expect(page).toHaveURL(/\/headlines\/[^/]+\/#/);
});

test('they are found and marked in other forms too', async ({ page, site }) => {
  await open(page, searchFor(site, 'حرائق'));
  const found = page.getByRole('region', { name: SECTION });
  await expect(found.getByRole('listitem').first()).toContainText('حريق');
  await expect.poll(() => paintedWords(page)).toContain('حريق');
});

test('a search by a keyword or a day lists none', async ({ page, site }) => {
  await open(page, searchFor(site, 'السفينة كلمة:"قناة السويس"'));
  await expect(articles(page).getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('region', { name: SECTION })).toHaveCount(0);
});

test('where their files cannot be read the articles stand, and another try is offered', async ({
  page,
  site,
}) => {
  await page.route('**/search/*/headlines/**', (route) => route.fulfill({ status: 404 }));
  await open(page, searchFor(site, 'قناة السويس'));
  await expect(articles(page).getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('لم تصل العناوين');
  await page.unroute('**/search/*/headlines/**');
  await page.getByRole('button', { name: 'أعد المحاولة' }).click();
  await expect(page.getByRole('region', { name: SECTION }).getByRole('listitem')).toHaveCount(5);
});

test('«ابحث بكلماته» finds every headline of the sample by its words', async ({ page, site }) => {
  const list: HeadlineList = await (await page.request.get(`${site}headlines/0.json`)).json();
  for (const headline of list.headlines.slice(0, 6)) {
    await open(page, `${site}headlines/${headline.id.slice(0, list.letters)}/#${headline.id}`);
    await page.getByRole('link', { name: 'ابحث بكلماته' }).click();
    await expect(page.getByRole('region', { name: SECTION })).toContainText(headline.text);
  }
});
