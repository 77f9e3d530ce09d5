import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { articles, expect, headline, listens, open, resultLinks, searchFor, test } from '../support/site.ts';

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const bar = (page: Page) => page.getByRole('region', { name: 'المقالات المختارة' });
const boxes = (page: Page) => articles(page).getByRole('checkbox');
const fromList = (page: Page) => page.getByRole('navigation', { name: 'في القائمة التي فُتح منها' });

/** Headlines of the results, once they have come. */
async function titlesOf(page: Page): Promise<string[]> {
  await expect(resultLinks(page)).not.toHaveCount(0);
  return resultLinks(page).allTextContents();
}

async function downloaded(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('results are chosen and downloaded; all of the list, as references; and kept to be read later', async ({
  page,
  site,
}) => {
  await open(page, searchFor(site, 'السويس'));
  const titles = await titlesOf(page);
  await tool(page, 'اختر').click();
  await boxes(page).nth(0).check();
  await boxes(page).nth(2).check();
  await expect(bar(page)).toContainText('اختير مقالان');
  const table = await downloaded(page, tool(page, 'نزّل'));
  expect(table.name).toBe('السويس.csv');
  const lines = table.text.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(titles[0]);
  expect(lines[2]).toContain(titles[2]);
  await expect(bar(page)).toContainText('حُفظ في ملف');

  await bar(page)
    .getByRole('button', { name: /^اختر الكل/ })
    .click();
  await page.getByLabel('صيغة الملف').selectOption('ris');
  const { text } = await downloaded(page, tool(page, 'نزّل'));
  expect(text.match(/^TY {2}- NEWS\r$/gm)).toHaveLength(titles.length);
  for (const title of titles) expect(text).toContain(`TI  - ${title}`);

  await bar(page).getByRole('button', { name: 'للقراءة لاحقًا' }).click();
  await expect(bar(page)).toContainText('إلى «للقراءة لاحقًا»');
  await tool(page, 'تراجع').click();
  await expect(bar(page)).toContainText('عادت القائمة كما كانت.');
  await bar(page).getByRole('button', { name: 'للقراءة لاحقًا' }).click();
  await expect(bar(page)).toContainText('إلى «للقراءة لاحقًا»');
  await page.goto(`${site}saved/?part=later`);
  await expect(articles(page).getByRole('heading')).toHaveText(titles);
});

test('a compact list stays compact, and its articles can be chosen', async ({ page, site }) => {
  await open(page, site);
  await tool(page, 'قائمة موجزة').click();
  await expect(page.locator('.front .deck').first()).toBeHidden();
  await page.reload();
  await expect(page.locator('.front .deck').first()).toBeHidden();
  await expect(tool(page, 'قائمة موجزة')).toHaveAttribute('aria-pressed', 'true');
  await tool(page, 'اختر').click();
  await boxes(page).nth(0).check();
  await boxes(page)
    .nth(3)
    .click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('اختيرت 4 مقالات');
  await tool(page, 'قائمة موجزة').click();
  await expect(page.locator('.front .deck').first()).toBeVisible();
});

test('bars of the years and months lead to their articles, by the keyboard too', async ({ page, site }) => {
  await open(page, site);
  await tool(page, 'عبر الزمن').click();
  const years = page.getByRole('region', { name: 'المقالات عبر الزمن' }).getByRole('link');
  await expect(years.last()).toHaveAccessibleName(/^2025: /);
  await years.last().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2024-01-01&to=2024-12-31$/);
  const months = page.getByRole('listitem').getByRole('link', { name: /^\S+ 2024: / });
  await expect(months).toHaveCount(12);
  const december = months.last();
  const [, number = ''] = /: (\d+)/.exec((await december.getAttribute('aria-label')) ?? '') ?? [];
  await december.click();
  await expect(page).toHaveURL(/from=2024-12-01&to=2024-12-31$/);
  await expect(page.locator('.chosen .label')).toContainText(new RegExp(`^${number} `));
  await expect(december).toHaveAttribute('aria-current', 'true');
});

test('from result to result inside the article, through a reload, by keys, and back to the list', async ({
  page,
  site,
}) => {
  await open(page, searchFor(site, 'السويس'));
  const titles = await titlesOf(page);
  await resultLinks(page).nth(1).click();
  await expect(fromList(page)).toContainText(`النتيجة 2 من ${titles.length}`);
  await fromList(page).getByRole('link', { name: 'التالية' }).click();
  await expect(headline(page)).toHaveText(titles[2] ?? '');
  await page.reload();
  await expect(fromList(page)).toContainText(`النتيجة 3 من ${titles.length}`);
  await page.mouse.move(1, 1);
  await listens(page);
  await page.keyboard.press('b');
  await expect(headline(page)).toHaveText(titles[1] ?? '');
  await page.keyboard.press('b');
  await expect(headline(page)).toHaveText(titles[0] ?? '');
  await expect(fromList(page).getByRole('link', { name: 'السابقة' })).toHaveCount(0);
  await fromList(page)
    .getByRole('link', { name: /^النتيجة 1/ })
    .click();
  await expect(resultLinks(page)).toHaveCount(titles.length);
});

test('source and day of an article lead to their lists, and to the articles before and after', async ({
  page,
  site,
}) => {
  await open(page, `${site}articles/suez-04/`);
  await expect(fromList(page)).toHaveCount(0);
  const source = page.getByRole('definition').getByRole('link').first();
  const name = (await source.textContent()) ?? '';
  await page.getByRole('main').press('End');
  const onward = page.getByRole('navigation', { name: 'قبل هذا المقال وبعده' });
  await expect(onward.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(onward.getByRole('link', { name: /^(أحدث|أقدم) منه/ }).first()).toBeVisible();
  await source.click();
  await expect(page).toHaveURL(`${site}?${new URLSearchParams({ source: name })}`);
});
