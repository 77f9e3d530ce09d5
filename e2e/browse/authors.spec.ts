import type { Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ServedFolder } from '../support/serveFolder.ts';
import { serveFolder } from '../support/serveFolder.ts';
import { articles, expect, keywordGroup, open, searchBox, test } from '../support/site.ts';

const authorGroup = (page: Page) => page.getByRole('group', { name: 'الكاتب' });
/** Names of the list of authors with their numbers, as they are read. */
const listed = async (page: Page) =>
  (await authorGroup(page).getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

test('an author among the facts leads to all articles of that author', async ({ page, site }) => {
  await open(page, `${site}articles/notredame-04/`);
  const fact = page.getByText('تحقيق: سعاد النجار وسامر البحري');
  await expect(fact).toHaveCount(1);
  await expect(fact.getByRole('link')).toHaveText(['سعاد النجار', 'سامر البحري']);
  await fact.getByRole('link', { name: 'سعاد النجار' }).click();

  await expect(articles(page).getByRole('article')).toHaveCount(3);
  expect(new URL(page.url()).searchParams.getAll('author')).toEqual(['سعاد النجار']);
  await expect(page.getByRole('status').first()).toHaveText('3 مقالات من 60');
  await expect(authorGroup(page).getByRole('link', { name: 'سعاد النجار 3' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await page.getByRole('link', { name: 'أزل سعاد النجار' }).click();
  await expect(page.getByRole('status').first()).toHaveText('60 مقالًا');
  expect(new URL(page.url()).search).toBe('');
});

test('an author printed in another spelling leads to the same articles', async ({ page, site }) => {
  await open(page, `${site}articles/notredame-09/`);
  await page.getByRole('link', { name: 'سُعاد النجّار' }).click();
  await expect(articles(page).getByRole('article')).toHaveCount(3);
  await expect(authorGroup(page).getByRole('link', { name: 'سعاد النجار 3' })).toBeVisible();
});

test('authors are listed with the numbers that the other filters leave', async ({ page, site }) => {
  await open(page, site);
  expect(await listed(page)).toEqual(['سعاد النجار 3', 'منى الراوي 3', 'سامر البحري 2', 'هالة الشامي 1']);
  await keywordGroup(page)
    .getByRole('link', { name: /قناة السويس/ })
    .first()
    .click();
  await expect(page.getByRole('status').first()).toHaveText(/ من 60$/);
  await expect.poll(() => listed(page)).toEqual(['سامر البحري 1', 'سعاد النجار 1']);
  await authorGroup(page).getByRole('link', { name: 'سعاد النجار 1' }).click();
  await expect(articles(page).getByRole('article')).toHaveCount(1);
});

for (const [words, found] of [
  ['كاتب:سعاد', 3],
  ['author:الراوى', 3],
  ['كاتبة:"د. منى الراوي"', 3],
  ['كاتب:سعاد كاتب:البحري', 1],
  ['نوتردام كاتب:منى', 1],
] as const)
  test(`the search box finds the articles of «${words}»`, async ({ page, site }) => {
    await open(page, site);
    await searchBox(page).fill(words);
    await searchBox(page).press('Enter');
    await expect(articles(page).getByRole('article')).toHaveCount(found);
    await expect(authorGroup(page)).toBeVisible();
  });

test('an author’s name typed as plain words finds the articles too, and says why', async ({ page, site }) => {
  await open(page, site);
  await searchBox(page).fill('هالة الشامي');
  await searchBox(page).press('Enter');
  const first = articles(page).getByRole('article').first();
  await expect(first).toContainText('من إدلب إلى دمشق');
  await expect(first).toContainText('في اسم الكاتب');
});

test('a name that no author has finds nothing, and the page says how to look further', async ({
  page,
  site,
}) => {
  await open(page, `${site}?q=${encodeURIComponent('كاتب:زينب')}`);
  await expect(page.getByRole('main')).toContainText('والكاتب بكلمة تامة من اسمه');
});

test.describe('a collection of many authors', () => {
  let folder = '';
  let site: ServedFolder;
  test.beforeAll(async ({}, { parallelIndex }) => {
    test.setTimeout(120_000);
    const root = path.resolve(import.meta.dirname, '../..');
    folder = path.join(root, `node_modules/.cache/warraq/e2e/authors-${parallelIndex}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(path.join(folder, 'pages'), { recursive: true });
    const given = ['سامر', 'ليلى', 'منى', 'خالد', 'سعاد', 'كريم', 'هدى', 'نادر'];
    const families = ['البحري', 'الساحل', 'المرفأ', 'الشاطئ', 'الموج'];
    for (let i = 0; i < 80; i++) {
      const name = `${given[i % 8] ?? ''} ${families[Math.floor(i / 8) % 5] ?? ''}`;
      const text = `وصلت الباخرة رقم ${i} إلى الرصيف صباح الأحد، وأفرغت ما فيها من حبوب.`;
      writeFileSync(
        path.join(folder, `pages/ship-${i}.txt`),
        `باخرة جديدة ترسو في الميناء رقم ${i}\n\nكتب: ${name}\n\n${text}\n\nالمصدر: مجلة المرافئ\n`,
      );
    }
    await promisify(execFile)(
      process.execPath,
      ['src/generator/run.mjs', 'build', path.join(folder, 'pages'), '--out', path.join(folder, 'out')],
      { cwd: root },
    );
    site = await serveFolder(path.join(folder, 'out'), '/');
  });
  test.afterAll(() => site.close());

  test('folds the list up, shows all of it on request, and narrows it as one types', async ({ page }) => {
    await open(page, site.address);
    await expect(authorGroup(page).getByRole('listitem')).toHaveCount(8);
    await authorGroup(page).getByRole('button', { name: 'كل الكتّاب 40' }).click();
    await expect(authorGroup(page).getByRole('listitem')).toHaveCount(40);
    await authorGroup(page).getByRole('textbox').fill('ساح');
    await expect(authorGroup(page).getByRole('listitem')).toHaveCount(8);
    await authorGroup(page).getByRole('textbox').fill('هدي الساحل');
    await authorGroup(page).getByRole('link', { name: 'هدى الساحل 2' }).click();
    await expect(articles(page).getByRole('article')).toHaveCount(2);
  });
});
