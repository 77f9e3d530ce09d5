import type { Locator } from '@playwright/test';
import { articles, expect, keywordGroup, open, searchBox, test } from '../support/site.ts';

test('keywords narrow, counts follow, and each choice can be taken back', async ({ page, site }) => {
  await open(page, site);
  const all = await page.getByRole('status').first().innerText();
  const countOf = async (entry: Locator) => Number(/[\d,]+$/.exec(await entry.innerText())?.[0]);
  const first = keywordGroup(page).getByRole('link', { name: /المنتخب المغربي/ });
  const filtered = await countOf(first);
  await first.click();
  await expect(articles(page).getByRole('article')).toHaveCount(filtered);
  await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^${filtered} .* من `));

  const next = keywordGroup(page).locator('li a:not([aria-current])').first();
  const count = await countOf(next);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(filtered);
  await next.click();
  await expect(articles(page).getByRole('article')).toHaveCount(count);
  expect(new URL(page.url()).searchParams.getAll('keyword')).toHaveLength(2);

  await page.goBack();
  await expect(articles(page).getByRole('article')).toHaveCount(filtered);
  await page.goForward();
  await expect(articles(page).getByRole('article')).toHaveCount(count);

  const chips = page.getByRole('link', { name: /^أزل / });
  await chips.last().click();
  await expect(articles(page).getByRole('article')).toHaveCount(filtered);
  await chips.first().click();
  await expect(page.getByRole('status').first()).toHaveText(all);
  expect(new URL(page.url()).search).toBe('');
});

test('the list of keywords narrows as one types, however it is spelt', async ({ page, site }) => {
  await open(page, site);
  const field = page.getByRole('textbox', { name: 'اكتب لتضييق القائمة' });
  await field.pressSequentially('الاسد');
  await expect(keywordGroup(page).getByRole('link', { name: /بشار الأسد/ })).toBeVisible();
  await expect(keywordGroup(page).getByRole('link', { name: /قناة السويس/ })).toHaveCount(0);
  await keywordGroup(page)
    .getByRole('link', { name: /بشار الأسد/ })
    .click();
  await expect(articles(page).getByRole('article').first()).toBeVisible();
  await expect(page).toHaveURL(/keyword=/);
});

test('a source and days combine with a keyword, all in the address', async ({ page, site }) => {
  await open(page, `${site}?keyword=${encodeURIComponent('قناة السويس')}&from=2021-03-25&to=2021-03-31`);
  await expect(articles(page).locator('time').first()).toHaveAttribute('datetime', /^2021-03/);
  const dates = await articles(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates)
    expect(String(date) >= '2021-03-25' && String(date) <= '2021-03-31', `${date}`).toBe(true);
  await page.getByRole('group', { name: 'المصدر' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/source=/);
  await expect(page).toHaveURL(/keyword=.*from=2021-03-25.*to=2021-03-31|source=.*from=/);
});

test('an empty result is explained and has a way out', async ({ page, site }) => {
  await open(
    page,
    `${site}?keyword=${encodeURIComponent('قناة السويس')}&keyword=${encodeURIComponent('بشار الأسد')}`,
  );
  await expect(page.getByRole('heading', { name: 'لا مقال يوافق اختياراتك معًا' })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /بلا .*بشار الأسد/ })
    .click();
  await expect(articles(page).getByRole('article').first()).toBeVisible();
});

test('undated articles have their own place, and the order can be turned round', async ({ page, site }) => {
  await open(page, site);
  await page.getByRole('link', { name: /^بلا تاريخ [\d,]+$/ }).click();
  await expect(page).toHaveURL(/undated=1/);
  await expect(articles(page).getByRole('article').first()).toBeVisible();
  await expect(articles(page).locator('time')).toHaveCount(0);
  await page.getByRole('link', { name: 'أزل بلا تاريخ' }).click();
  await page.getByRole('link', { name: 'الأقدم', exact: true }).click();
  await expect(page).toHaveURL(/sort=oldest/);
  const first = articles(page).locator('time').first();
  await expect(first).toHaveAttribute('datetime', /2019/);
});

test('days are typed as one writes them, and the undated they leave out can be added', async ({
  page,
  site,
}) => {
  await open(page, site);
  const from = page.getByRole('textbox', { name: 'من', exact: true });
  await from.fill('١/١/٢٠٢٢');
  await expect(page.getByText('أي 1 يناير 2022')).toBeVisible();
  await from.press('Tab');
  await expect(page).not.toHaveURL(/from=/);
  await page.getByRole('textbox', { name: 'إلى', exact: true }).fill('2022');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2022-01-01&to=2022-12-31$/);
  await expect(from).toHaveValue('1 يناير 2022');
  const count = page.getByRole('status').first();
  await expect(count).toHaveText(/ من /);
  const before = await count.innerText();
  const note = page.locator('.leftout');
  await expect(note).toHaveText(/^خارج القائمة .* بلا تاريخ\. أضف/);
  await note.getByRole('link').click();
  await expect(page).toHaveURL(/undated=1/);
  await expect(count).not.toHaveText(before);
  await expect(page.getByRole('link', { name: 'أزل ما بلا تاريخ أيضًا' })).toBeVisible();
});

test('the search box narrows by title and keyword from any page', async ({ page, site }) => {
  await open(page, `${site}articles/webb-01/`);
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('السفينه');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]q=/);
  await expect(
    articles(page)
      .getByRole('link', { name: /السفينة/ })
      .first(),
  ).toBeVisible();
  await searchBox(page).press('Escape');
  await expect(searchBox(page)).not.toBeFocused();
});

test('near-misses stay out', async ({ page, site }) => {
  await open(page, `${site}?q=${encodeURIComponent('مضر')}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/لا نتيجة/);
  await expect(articles(page)).toHaveCount(0);
});
