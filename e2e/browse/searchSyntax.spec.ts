import type { Page } from '@playwright/test';
import { paintedWords as painted } from '../support/foundWords.ts';
import {
  articles,
  expect,
  headline,
  open,
  resultLinks,
  searchBox,
  searchFor,
  test,
} from '../support/site.ts';

/** Types a query and reads the number of its results from the headline. */
async function ask(page: Page, q: string): Promise<number> {
  await searchBox(page).fill(q);
  await searchBox(page).press('Enter');
  await expect(headline(page)).toContainText(q);
  await expect(headline(page)).toHaveText(/لا نتيجة|نتيجة واحدة|نتيجتان|^\d+ نت/);
  const said = await headline(page).innerText();
  const words = { 'لا نتيجة': 0, 'نتيجة واحدة': 1, نتيجتان: 2 };
  const [, count] = Object.entries(words).find(([word]) => said.startsWith(word)) ?? [];
  return count ?? Number(/^\d+/.exec(said)?.[0]);
}

test('alternatives find what each finds, and mark each', async ({ page, site }) => {
  await open(page, site);
  const [suez, damascus] = [await ask(page, 'السويس'), await ask(page, 'دمشق')];
  expect(Math.min(suez, damascus)).toBeGreaterThan(0);
  // No article of this collection holds both.
  for (const q of ['السويس أو دمشق', 'دمشق OR السويس', '(السويس|دمشق)'])
    expect(await ask(page, q), q).toBe(suez + damascus);
  const marked = await painted(page);
  for (const word of ['السويس', 'دمشق'])
    expect(
      marked.some((one) => one.includes(word)),
      word,
    ).toBe(true);
});

test('«أو» at an end and a lone bracket are plain text', async ({ page, site }) => {
  await open(page, site);
  const suez = await ask(page, 'السويس');
  expect(await ask(page, '(السويس')).toBe(suez);
  expect(await ask(page, 'السويس )')).toBe(suez);
  expect(await ask(page, 'السويس أو')).toBeGreaterThan(0);
  expect(await ask(page, '"السويس أو دمشق"')).toBe(0);
});

test('a word of the title, days in words and several sources', async ({ page, site }) => {
  await open(page, site);
  const all = await ask(page, 'السويس');
  const titled = await ask(page, 'عنوان:السويس');
  expect(titled).toBeGreaterThan(0);
  expect(titled).toBeLessThan(all);
  for (const title of await resultLinks(page).allInnerTexts()) expect(title).toContain('السويس');

  expect(await ask(page, 'في:2024')).toBeGreaterThan(await ask(page, 'في:"ديسمبر 2024"'));
  const [december, levant] = [await ask(page, 'في:ديسمبر 2024'), await ask(page, 'في:"كانون الأول 2024"')];
  expect(december).toBeGreaterThan(0);
  expect(levant).toBe(december);
  expect(await ask(page, 'في:"جمادى الآخرة 1446"')).toBeGreaterThan(0);

  const harbour = await ask(page, 'مصدر:"مجلة المرافئ"');
  const stoa = await ask(page, 'مصدر:"صحيفة الرواق"');
  expect(Math.min(harbour, stoa)).toBeGreaterThan(0);
  expect(await ask(page, 'مصدر:"مجلة المرافئ" مصدر:"صحيفة الرواق"')).toBe(harbour + stoa);
});

test('an address with several sources', async ({ page, site }) => {
  await open(page, `${site}?source=${encodeURIComponent('مجلة المرافئ')}`);
  const one = await articles(page).getByRole('article').count();
  await open(
    page,
    `${site}?source=${encodeURIComponent('مجلة المرافئ')}&source=${encodeURIComponent('نشرة المدار')}`,
  );
  await expect.poll(() => articles(page).getByRole('article').count()).toBeGreaterThan(one);
});

test('function words alone find nothing, and the page says so', async ({ page, site }) => {
  await open(page, searchFor(site, 'في البحيررات'));
  await expect(headline(page)).toHaveText(/لا نتيجة/);
  await expect(page.getByText(/لم يوجد من كلمات البحث إلا «\u2068في\u2069»/)).toBeVisible();
  await page.getByRole('link', { name: /هل تقصد .*في البحيرات/ }).click();
  await expect(resultLinks(page).first()).toBeVisible();

  await open(page, searchFor(site, 'في'));
  await expect(page.getByText(/لا يكاد مقال يخلو من «\u2068في\u2069»/)).toBeVisible();
  await expect(resultLinks(page).first()).toBeVisible();
});
