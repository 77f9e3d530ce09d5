import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildOfData, contentsOf } from '../../testing/siteOfData.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { Progress } from '../console/progress.ts';
import { FolderReader } from '../disk/readSite.ts';
import { readConfig } from '../disk/readConfig.ts';
import { filesBelow } from '../cache/manifest.ts';

const { at } = temporaryFolder();
/** Collections that are edited some ten times each; `UPDATE_RUNS=40` for more. */
const RUNS = Number(process.env['UPDATE_RUNS'] ?? 4);

const NAMES = Array.from({ length: 30 }, (_, n) => (n % 5 === 0 ? `قسم/${n}.txt` : `${n}.txt`));
const TITLES = [
  'سفينة تعبر القناة',
  'الميناء يستقبل القمح',
  'جسر جديد فوق النهر',
  'أسعار الخبز ترتفع',
  'مهرجان القرية',
];
const SENTENCES = [
  'قالت الهيئة إن القاطرات تعمل منذ الفجر لتعويم السفينة قبل المد.',
  'وصلت الشحنة الأولى إلى الرصيف الشرقي صباح الثلاثاء بعد تأخير طويل.',
  'ويطالب السكان بفتح الطريق القديم أمام الشاحنات حتى نهاية الموسم.',
  'وأضاف المهندس أن العمل في الجسر يكتمل في الربيع إن سمح الطقس.',
];

/** Content of a page: the same numbers give the same text, and other pages print its headline. */
const content = fc.record({
  title: fc.nat(TITLES.length * 3 - 1),
  date: fc.option(fc.nat(27)),
  body: fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 4 }),
  related: fc.array(fc.nat(TITLES.length * 3 - 1), { maxLength: 3 }),
  keywords: fc.array(fc.constantFrom('قناة السويس', 'القمح', 'جسر النهر'), { maxLength: 2 }),
});
type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

const titleOf = (n: number): string =>
  `${TITLES[n % TITLES.length] ?? ''} ${Math.floor(n / TITLES.length) + 1}`;

function pageOf({ title, date, body, related, keywords }: Content): string {
  return [
    titleOf(title),
    ...(date === null ? [] : [`تاريخ النشر: ${date + 1}th, March 2021 GMT`]),
    ...body.map((n) => SENTENCES[n] ?? ''),
    'المصدر: وكالات',
    ...(keywords.length > 0 ? [`كلمات دلالية: ${keywords.join(' ')}`] : []),
    ...(related.length > 0 ? ['مقالات مشابهة', ...related.map((n) => `• ${titleOf(n)}`)] : []),
  ].join('\n\n');
}

const name = fc.constantFrom(...NAMES);
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), name, content }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), name }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), name, to: name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('touch' as const), name }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('config' as const),
      text: fc.constantFrom('أرشيف الميناء', 'صحيفة النهر'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('bad' as const), name }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('site' as const),
      how: fc.constantFrom('change', 'delete', 'add'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('cache' as const), how: fc.constantFrom('damage', 'delete') }),
  },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Folders of one run. */
interface Folders {
  pages: string;
  out: string;
}

function apply({ pages, out }: Folders, one: Edit): void {
  const file = 'name' in one ? path.join(pages, one.name) : '';
  const stands = file !== '' && filesBelow(pages).has('name' in one ? one.name : '');
  if (file !== '') mkdirSync(path.dirname(file), { recursive: true });
  switch (one.kind) {
    case 'write':
      writeFileSync(file, pageOf(one.content));
      break;
    case 'bad':
      writeFileSync(file, '\u0000\u0001');
      break;
    case 'remove':
      rmSync(file, { force: true });
      break;
    case 'rename':
      mkdirSync(path.dirname(path.join(pages, one.to)), { recursive: true });
      if (stands) renameSync(file, path.join(pages, one.to));
      break;
    case 'touch':
      if (stands) writeFileSync(file, readFileSync(file));
      break;
    case 'config':
      writeFileSync(path.join(pages, 'warraq.json'), JSON.stringify({ name: one.text }));
      break;
    case 'site':
      spoil(out, one.how);
      break;
    case 'cache':
      if (one.how === 'delete') rmSync(`${out}.cache`, { recursive: true, force: true });
      else
        for (const below of [...filesBelow(`${out}.cache`).keys()].slice(0, 40))
          cut(path.join(`${out}.cache`, below));
      break;
  }
}

/** Changes the site behind the back of the builds. */
function spoil(out: string, how: string): void {
  const victim = [...filesBelow(out).keys()].sort().find((one) => one.startsWith('articles/'));
  if (how === 'add') writeFileSync(path.join(out, 'stray.html'), 'نص');
  else if (victim === undefined) return;
  else if (how === 'delete') rmSync(path.join(out, victim));
  else writeFileSync(path.join(out, victim), 'نص');
}

function cut(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, bytes.length / 2));
}

function build(pages: string, out: string) {
  const config = readConfig(pages);
  return buildOfData(out, { workbench: true, ...config }, (cache) =>
    new FolderReader().read(pages, new Progress(true), config, cache),
  );
}

test(
  'a site that is brought up to date is that of a clean build, byte for byte',
  { timeout: 60_000 * RUNS },
  async () => {
    let run = 0;
    const edits = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 6 });
    const begin = fc.array(content, { minLength: 4, maxLength: 20 });
    const law = fc.asyncProperty(begin, edits, async (first, all) => {
      const folders = { pages: at(`pages${++run}`), out: at(`out${run}`) };
      mkdirSync(folders.pages);
      for (const [n, one] of first.entries())
        apply(folders, { kind: 'write', name: NAMES[n] ?? '', content: one });
      await build(folders.pages, folders.out);
      for (const several of all) {
        for (const one of several) apply(folders, one);
        const clean = at(`clean${run}`);
        await build(folders.pages, folders.out);
        await build(folders.pages, clean);
        expect(contentsOf(folders.out)).toEqual(contentsOf(clean));
        for (const folder of [clean, `${clean}.cache`]) rmSync(folder, { recursive: true });
      }
    });
    await fc.assert(law, { numRuns: RUNS });
  },
);

test('files that are the same keep their times, and the build says what it did', async () => {
  const folders = { pages: at('pages'), out: at('out') };
  mkdirSync(folders.pages);
  for (let n = 0; n < 12; n++)
    apply(folders, {
      kind: 'write',
      name: NAMES[n] ?? '',
      content: { title: n, date: n, body: [n % 4, (n >> 2) % 4, n % 3], related: [], keywords: [] },
    });
  expect(await build(folders.pages, folders.out)).toMatchObject({
    pages: 12,
    kept: 0,
    update: { unchanged: 0 },
  });
  const before = filesBelow(folders.out);
  apply(folders, {
    kind: 'write',
    name: NAMES[3] ?? '',
    content: { title: 3, date: 3, body: [3, 2, 1], related: [], keywords: [] },
  });
  const { kept, update } = await build(folders.pages, folders.out);
  const after = filesBelow(folders.out);
  const same = [...after].filter(([one, { mtimeMs }]) => before.get(one)?.mtimeMs === mtimeMs);
  expect(kept).toBe(11);
  expect(same.length).toBeGreaterThan(20);
  expect(update).toMatchObject({ written: expect.any(Number) as number });
  expect((update?.written ?? 0) + (update?.unchanged ?? 0)).toBe(after.size);
  expect(statSync(path.join(folders.out, 'index.html')).mtimeMs).toBe(after.get('index.html')?.mtimeMs);
});
