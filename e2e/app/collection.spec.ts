import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ServedFolder } from '../support/serveFolder.ts';
import { serveFolder } from '../support/serveFolder.ts';
import { expect, headline, open, test } from '../support/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const NAME = 'أرشيف صحف الموانئ العربية وأخبار البحر';
/** Headline whose article is not in the collection. */
const ABSENT = 'غرق سفينة الحجاج قبالة الساحل';

const page = (title: string, text: string) =>
  `${title}\n\nتاريخ النشر: 7th, December 2024 GMT\n\n${text}\n\nالمصدر: مجلة المرافئ\n\nأخبار ذات صلة\n\n- ${ABSENT}\n`;

let folder = '';
const at = (name: string) => path.join(folder, name);
const build = (pages: string, out: string, ...more: string[]) => [
  'src/generator/run.mjs',
  'build',
  at(pages),
  '--out',
  at(out),
  ...more,
];

test.beforeAll(async ({}, { parallelIndex }) => {
  test.setTimeout(120_000);
  folder = path.join(ROOT, `node_modules/.cache/warraq/e2e/collection-${parallelIndex}`);
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['pages', 'empty']) mkdirSync(at(name), { recursive: true });
  const config = {
    name: NAME,
    description: 'صحف الموانئ من حيفا إلى عدن.',
    about: 'about.md',
    rights: 'CC BY 4.0',
    contact: 'harbour@example.org',
  };
  writeFileSync(at('pages/warraq.json'), JSON.stringify(config));
  writeFileSync(at('pages/about.md'), '## كيف جُمعت\n\nمن [مكتبة الميناء](https://example.org/).\n');
  writeFileSync(at('pages/lighthouse.txt'), page('منارة تعود إلى الضوء', 'أضاءت المنارة مساء أمس أول مرة.'));
  writeFileSync(
    at('pages/market.txt'),
    page('سوق السمك يفتح أبوابه', 'فتح السوق أبوابه فجر الأحد للصيادين.'),
  );
  writeFileSync(at('pages/nothing.txt'), '');
  const run = promisify(execFile);
  await run(process.execPath, build('pages', 'public'), { cwd: ROOT });
  await run(process.execPath, build('pages', 'workbench', '--workbench'), { cwd: ROOT });
});

test.describe('a collection with a name of its own', () => {
  let site: ServedFolder;
  test.beforeAll(async () => {
    site = await serveFolder(at('public'), '/');
  });
  test.afterAll(() => site.close());

  test('bears it on every page, before and after the page is alive', async ({ page: tab }) => {
    for (const address of ['', 'articles/lighthouse/', 'about/', 'saved/']) {
      await open(tab, site.address + address);
      const home = tab.getByRole('banner').getByRole('link', { name: `${NAME}، المكتبة` });
      await expect(home).toHaveText(NAME);
      await expect(tab).toHaveTitle(new RegExp(`· ${NAME}$`));
    }
  });

  test('keeps it in another language, and inside the application', async ({ page: tab }) => {
    await open(tab, site.address);
    await tab.getByRole('button', { name: 'English' }).click();
    await expect(tab.getByRole('link', { name: `${NAME}, the library` })).toBeVisible();
    await tab.getByRole('link', { name: 'منارة تعود إلى الضوء' }).click();
    await expect(tab).toHaveTitle(`منارة تعود إلى الضوء · ${NAME}`);
  });

  test('states what it is', async ({ page: tab }) => {
    await open(tab, `${site.address}about/`);
    await expect(tab.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading "${NAME}" [level=1]
        - paragraph: صحف الموانئ من حيفا إلى عدن.
        - heading "كيف جُمعت" [level=2]
        - paragraph:
          - link "مكتبة الميناء"
        - heading "ما فيها" [level=2]
    `);
    await expect(tab.getByRole('heading', { name: 'الحقوق' })).toBeVisible();
    await expect(tab.getByRole('link', { name: 'harbour@example.org' })).toHaveAttribute('href', /^mailto:/);
    await expect(tab.getByRole('heading', { name: 'ورّاق' })).toBeVisible();
  });

  test('a public site names no file and asks nothing of its readers', async ({ page: tab }) => {
    await open(tab, `${site.address}about/`);
    await expect(tab.getByText('nothing.txt')).toHaveCount(0);
    await open(tab, `${site.address}articles/lighthouse/`);
    await expect(tab.getByText('lighthouse.txt')).toHaveCount(0);
    await tab.getByRole('navigation', { name: 'عناوين ذات صلة' }).getByRole('link').click();
    await expect(headline(tab)).toHaveText(ABSENT);
    await expect(tab.getByRole('main')).not.toContainText('البناء');
  });
});

test('a workbench names files and says how to go on', async ({ page: tab }) => {
  const site = await serveFolder(at('workbench'), '/');
  await open(tab, `${site.address}about/`);
  await expect(tab.getByRole('heading', { name: 'صفحة لم تُقرأ' })).toBeVisible();
  await expect(tab.getByText('nothing.txt')).toBeVisible();
  await open(tab, `${site.address}articles/lighthouse/`);
  await expect(tab.getByText('lighthouse.txt')).toBeVisible();
  await tab.getByRole('navigation', { name: 'عناوين ذات صلة' }).getByRole('link').click();
  await expect(tab.getByRole('main')).toContainText('أعد البناء');
  await site.close();
});

test('a build that reads nothing, or may refuse nothing, leaves the site that stands', () => {
  test.setTimeout(60_000);
  const files = () => readdirSync(at('public'), { recursive: true, encoding: 'utf8' }).sort();
  const [before, library] = [files(), readFileSync(at('public/index.html'), 'utf8')];
  for (const order of [build('empty', 'public'), build('pages', 'public', '--strict')]) {
    const { status, stderr } = spawnSync(process.execPath, order, { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(`the one in ${at('public')} is left as it is`);
    expect(files()).toEqual(before);
    expect(readFileSync(at('public/index.html'), 'utf8')).toBe(library);
  }
});

test('parse ends quietly with the program that reads its lines', () => {
  const piped = `"${process.execPath}" src/generator/run.mjs parse data | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', piped], { cwd: ROOT, encoding: 'utf8' });
  expect(stdout).toMatch(/^\{"file":.*\}\n$/);
  expect(stderr).toBe('');
});
