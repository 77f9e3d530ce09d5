import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import { readRoot, writeRoot } from '../../search/format/root.ts';
import { Searcher } from '../../search/query/searcher.ts';
import { requestFor, finalAnswerOf } from '../../testing/searchableSite.ts';
import { searchIndexFiles, writeSearchIndex } from './searchIndexFiles.ts';
import { SiteOutput } from '../output/siteOutput.ts';
import type { SearchIndexFile } from './searchIndexFiles.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true }));

const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  title: `خبر ${id}`,
  titleFrom: 'page',
  keywords: [],
  body: [{ kind: 'paragraph', text: 'سفن القناة.' }],
  readAlso: [{ title: 'غواصة', body: ['من خبر آخر'] }],
  related: [{ text: 'منطاد' }],
  ...more,
});
const articles = [
  article('a', {
    date: '2024-12-31',
    source: 'الرواق',
    keywords: [{ text: 'ملاحة', alsoSpelt: ['الملاحة'] }],
  }),
  article('b', { date: '2024-01-01' }),
  article('c', { date: '2022-06-01', onlyBeginning: true, titleFrom: 'guess' }),
  article('d'),
];
const searched = (all: Article[]) => all.map((one, i) => ({ article: one, minutes: i + 1 }));

function made(all: Article[]) {
  const files: SearchIndexFile[] = [];
  const making = searchIndexFiles(searched(all));
  let step = making.next();
  for (; !step.done; step = making.next()) files.push(step.value);
  return { files, root: step.value };
}

describe('the files', () => {
  const { files, root } = made(articles);
  const text = (n: number) => {
    const content = files.find(({ path }) => path === `texts/${n}.json`)?.content;
    return JSON.parse(typeof content === 'string' ? content : 'null') as unknown;
  };

  test('a text an article, an index, a dictionary, and nothing twice', () => {
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual([
      ...[0, 1, 2, 3].map((n) => `texts/${n}.json`),
      '0.bin',
      'prefixes/0.bin',
      'spelling/root.bin',
      'spelling/beginnings/0.bin',
      'spelling/endings/0.bin',
    ]);
  });

  test('a text holds what results show, and what is absent is an absent key', () => {
    expect(text(0)).toEqual({
      id: 'a',
      title: 'خبر a',
      titleFrom: 'page',
      date: '2024-12-31',
      source: 'الرواق',
      minutes: 1,
      keywords: ['ملاحة'],
      paragraphs: ['سفن القناة.'],
    });
    expect(text(2)).toMatchObject({ date: '2022-06-01', onlyBeginning: true, titleFrom: 'guess' });
    expect(Object.keys(text(3) as object)).toEqual([
      'id',
      'title',
      'titleFrom',
      'minutes',
      'keywords',
      'paragraphs',
    ]);
  });

  test.each<[string, Partial<Article>, string[]]>([
    [
      'before the first paragraph, as the reader shows it',
      {
        dateline: 'بورسعيد - وكالات:',
        body: [
          { kind: 'paragraph', text: 'سفن القناة.' },
          { kind: 'paragraph', text: 'عادت.' },
        ],
      },
      ['بورسعيد - وكالات: سفن القناة.', 'عادت.'],
    ],
    ['alone without a body', { dateline: 'بورسعيد', body: [] }, ['بورسعيد']],
    ['no dateline, no body', { body: [] }, []],
  ])('the dateline: %s', (_, more, paragraphs) => {
    const [text] = made([article('a', more)]).files;
    expect(JSON.parse(typeof text?.content === 'string' ? text.content : 'null')).toMatchObject({
      paragraphs,
    });
  });

  test('what a dateline says is found, shown and explained', async () => {
    const { files, root } = made([article('a', { dateline: 'بورسعيد - وكالات:' }), article('b')]);
    const version = 'v1';
    const contents = new Map<string, string | Uint8Array>(
      files.map(({ path, content }) => [`search/${version}/${path}`, content]),
    );
    contents.set('search/root.bin', writeRoot({ ...root, version }));
    const read = async (path: string) => Buffer.from(contents.get(path) ?? '');
    const searcher = new Searcher({
      bytes: read,
      json: async <T>(path: string) => JSON.parse((await read(path)).toString()) as T,
    });
    for (const q of ['بورسعيد', '"بورسعيد وكالات"']) {
      const { hits } = await finalAnswerOf(searcher.ask(requestFor(q)));
      expect(hits.map(({ id }) => id)).toEqual(['a']);
      expect(hits[0]?.snippet).toMatchObject({ text: 'بورسعيد - وكالات: سفن القناة.', paragraph: 0 });
      expect(hits[0]?.explanations[0]).toMatchObject({ printed: 'بورسعيد', difference: 'exact', in: ['body'], times: 1 });
    }
  });

  test('the root knows where each year begins, and where the undated', () => {
    expect(root).toMatchObject({
      articles: 4,
      years: [
        { year: 2024, first: 0 },
        { year: 2022, first: 2 },
        { year: 0, first: 3 },
      ],
    });
    expect(made([]).root).toMatchObject({ articles: 0, years: [{ year: 0, first: 0 }] });
    expect(made(articles.slice(0, 1)).root.years.at(-1)).toEqual({ year: 0, first: 1 });
  });
});

describe('on disk', () => {
  const tree = (out: string) =>
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .sort();
  const written = async (name: string, all: Article[]) => {
    const out = path.join(folder, name);
    await writeSearchIndex(new SiteOutput(out), searched(all), []);
    return {
      out,
      paths: tree(out),
      version: readRoot(readFileSync(path.join(out, 'search/root.bin'))).version,
    };
  };

  test('all below a folder that the root names', async () => {
    const { paths, version } = await written('one', articles);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(paths).toEqual(
      ['search/root.bin', ...made(articles).files.map(({ path }) => `search/${version}/${path}`)].sort(),
    );
  });

  test('the same articles give the same bytes', async () => {
    const one = await written('same', articles);
    const other = await written('again', articles);
    expect(other.paths).toEqual(one.paths);
    for (const file of one.paths)
      expect(readFileSync(path.join(other.out, file))).toEqual(readFileSync(path.join(one.out, file)));
  });

  test.each<[string, Article[]]>([
    ['an article more', [...articles, article('e')]],
    ['another order', articles.toReversed()],
    ['a comma more', [article('a', { body: [{ kind: 'paragraph', text: 'سفن، القناة.' }] })]],
    ['another date', [article('a', { date: '2024-12-30' })]],
  ])('%s: another folder', async (name, all) => {
    const before = await written(`${name}, before`, articles);
    expect((await written(name, all)).version).not.toBe(before.version);
  });
});
