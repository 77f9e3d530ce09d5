import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../../encodings/fixtures/encode.ts';
import type { Imported } from '../../page/page.ts';
import { type ByteSource, sourceOf } from '../../page/source.ts';
import { type DataSetOptions, openDataSet } from './dataSet.ts';
import { inPieces } from '../../fixtures/files.ts';
import { jsonRows } from './jsonRows.ts';

const TEXT = 'أعلنت بلدية الزهراء صباح أمس بدء العمل في ثلاث حدائق عامة تطل على النهر.';
const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(name: string, bytes: Uint8Array | ByteSource, columns?: DataSetOptions['columns']) {
  const format = name.endsWith('json') || name.endsWith('jsonl') ? 'json' : 'csv';
  const source = bytes instanceof Uint8Array ? sourceOf(bytes) : bytes;
  const set = await openDataSet(name, source, { format, ...(columns ? { columns } : {}) });
  if (!set.ok) return { set, pages: [] };
  const pages: Imported[] = [];
  for await (const page of set.rows) pages.push(page);
  return { set, pages };
}

describe('columns', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'English',
      'headline,content,published_at,publisher,author,category,tags,link,ID',
      {
        title: 'headline',
        text: 'content',
        date: 'published_at',
        source: 'publisher',
        authors: 'author',
        section: 'category',
        keywords: 'tags',
        url: 'link',
        id: 'ID',
      },
    ],
    [
      'Arabic',
      'العنوان,نصّ الخبر,تاريخ النشر,المصدر,الكاتب,القسم,الكلمات المفتاحية,الرابط',
      {
        title: 'العنوان',
        text: 'نصّ الخبر',
        date: 'تاريخ النشر',
        source: 'المصدر',
        authors: 'الكاتب',
        section: 'القسم',
        keywords: 'الكلمات المفتاحية',
        url: 'الرابط',
      },
    ],
    ['the better of two', 'description,articleBody,title', { title: 'title', text: 'articleBody' }],
  ])('%s', async (_, header, columns) => {
    const cells = header.split(',').map(() => TEXT.replaceAll('،', ' '));
    const { set } = await read('a.csv', utf8(`${header}\n${cells.join(',')}`));
    expect(set).toMatchObject({ ok: true, columns });
  });

  it('names that the owner states, or numbers', async () => {
    const bytes = utf8(`عمود أ,عمود ب\nبلدية الزهراء,${TEXT}`);
    expect((await read('a.csv', bytes, { text: 'عمود ب', title: '1' })).pages).toMatchObject([
      { ok: true, facts: { title: { value: 'بلدية الزهراء', from: 'column «عمود أ»' } } },
    ]);
  });

  it('names that the set does not have give way to those that are recognised', async () => {
    const bytes = utf8(`title,text\nبلدية الزهراء,${TEXT}`);
    expect((await read('a.csv', bytes, { text: 'عمود ب', title: '9', source: 'x' })).set).toMatchObject({
      ok: true,
      columns: { text: 'text', title: 'title', source: 'x' },
    });
    expect((await read('a.csv', utf8('x,y\n1,2'), { text: 'z' })).set).toMatchObject({
      problem: { kind: 'no-text-column', columns: ['x', 'y'] },
    });
  });

  it('a long column of unknown name is guessed, and that is said; without one the set is refused', async () => {
    const long = utf8(`x,y\n1,${TEXT.repeat(4)}`);
    expect((await read('a.csv', long)).set).toMatchObject({
      notes: ['The text is guessed to be in column «y».'],
    });
    expect((await read('a.csv', utf8('x,y\n1,2'))).set).toMatchObject({
      problem: { kind: 'no-text-column', columns: ['x', 'y'] },
    });
  });
});

describe('rows', () => {
  it('a row is a page with its facts', async () => {
    const csv = `title,text,date,tags\nالعنوان,"${TEXT}",2025-02-09,"الزهراء، حدائق"\n`;
    expect((await read('news.csv', utf8(csv))).pages).toEqual([
      {
        ok: true,
        path: 'news.csv#2',
        content: { kind: 'text', text: TEXT },
        facts: {
          title: { value: 'العنوان', from: 'column «title»' },
          date: { value: '2025-02-09', from: 'column «date»' },
          keywords: { value: ['الزهراء', 'حدائق'], from: 'column «tags»' },
        },
        encoding: 'utf-8',
        notes: [],
      },
    ]);
  });

  it.each(['windows-1256', 'utf-16le', 'iso-8859-6', 'cp720', 'x-mac-arabic', 'utf-32be'] as const)(
    'in %s',
    async (encoding) => {
      const csv = `العنوان;النص\n${`بلدية الزهراء;${TEXT}\n`.repeat(3)}`.replaceAll('،', '');
      const { pages } = await read('a.csv', encode(csv, encoding));
      expect(pages).toMatchObject(
        [1, 2, 3].map(() => ({ ok: true, encoding, facts: { title: { value: 'بلدية الزهراء' } } })),
      );
    },
  );

  it.each<[string, string, object[]]>([
    [
      'an array',
      `[{"title":"أ","body":"${TEXT}"},\n{"title":"ب","body":"${TEXT}"}]`,
      [{ path: 'a.json#1' }, { path: 'a.json#2' }],
    ],
    [
      'lines',
      `{"title":"أ","body":"${TEXT}"}\n{"title":"ب","body":"${TEXT}"}\n`,
      [{ path: 'a.json#1' }, { path: 'a.json#2' }],
    ],
    ['one object over lines', `{\n "title": "أ",\n "body": "${TEXT}"\n}`, [{ path: 'a.json#1', ok: true }]],
    [
      'a wrapper',
      `{"status":"ok","articles":[{"source":{"id":null,"name":"المرفأ"},"title":"أ","content":"${TEXT}"}]}`,
      [{ facts: { source: { value: 'المرفأ' } } }],
    ],
    [
      'paragraphs and authors as lists',
      `{"title":"أ","body":["${TEXT}","${TEXT}"],"authors":[{"name":"هدى"},{"name":"سامر"}]}`,
      [{ content: { text: `${TEXT}\n${TEXT}` }, facts: { authors: { value: ['هدى', 'سامر'] } } }],
    ],
    [
      'markup in a cell',
      `{"title":"أ","body":"<p>${TEXT}</p><p>${TEXT}</p>"}`,
      [{ content: { kind: 'blocks' } }],
    ],
  ])('JSON: %s', async (_, json, pages) => {
    expect((await read('a.json', utf8(json))).pages).toMatchObject(pages);
  });

  it.each<[string, string, object]>([
    [
      'names with words of their own',
      `عنوان_الخبر\tمتن الخبر\tتأريخ النشر\tاسم المصدر\nأ\t${TEXT}\t9 فبراير 2025\tوكالة`,
      { title: 'عنوان_الخبر', text: 'متن الخبر', date: 'تأريخ النشر', source: 'اسم المصدر' },
    ],
    [
      'English names with words of their own',
      `newsTitle,article_content\nأ,${TEXT.replaceAll('،', '')}`,
      { title: 'newsTitle', text: 'article_content' },
    ],
  ])('%s', async (_, csv, columns) => {
    expect((await read('a.csv', utf8(csv))).set).toMatchObject({ ok: true, columns });
  });

  it('a first row of articles is no row of names', async () => {
    const rows = [1, 2].map((n) => `عنوان ${n},"${TEXT} ${TEXT} ${n}"`).join('\n');
    const { pages } = await read('a.csv', utf8(rows), { title: '1' });
    expect(pages).toMatchObject([
      { path: 'a.csv#1', facts: { title: { value: 'عنوان 1' } } },
      { path: 'a.csv#2', facts: { title: { value: 'عنوان 2' } } },
    ]);
  });

  it('a cell with tags is the article: short lines are its text; brackets may be encoded', async () => {
    const rows = [`نص <p>${TEXT}</p><p>ثان</p>`, `نص &lt;p&gt;${TEXT}&lt;/p&gt;&lt;p&gt;ثان&lt;/p&gt;`];
    const { pages } = await read('a.json', utf8(JSON.stringify(rows.map((text) => ({ text })))));
    for (const page of pages)
      expect(page).toMatchObject({
        content: {
          blocks: [
            { role: 'paragraph', text: 'نص' },
            { role: 'paragraph', text: TEXT },
            { role: 'paragraph', text: 'ثان' },
          ],
        },
      });
  });

  const [first, second] = ['أ', 'ب'].map((title) => ({ title, text: TEXT }));
  it.each<[string, string]>([
    ['behind plain values', JSON.stringify({ status: 'ok', totalResults: 2, articles: [first, second] })],
    ['written over several lines', JSON.stringify({ articles: [first, second], meta: { page: 1 } }, null, 2)],
    ['under a name of their own', JSON.stringify({ meta: {}, الأخبار: [first, second] })],
    ['by their ids', JSON.stringify({ 101: first, 102: second })],
    ['one a line', [first, second].map((one) => JSON.stringify({ data: [one], next: 3 })).join('\n')],
  ])('objects of a wrapper, %s', async (_, json) => {
    for (const size of [1, 7, 5000]) {
      const { pages } = await read('a.json', inPieces(utf8(json), size));
      expect(pages.map((page) => page.ok && page.facts.title?.value)).toEqual(['أ', 'ب']);
    }
  });

  it('an article with a list of pictures is no wrapper', async () => {
    const article = { title: 'أ', text: `${TEXT} ${TEXT}`, images: [{ caption: TEXT }] };
    const { pages } = await read('a.json', utf8(JSON.stringify(article)));
    expect(pages).toMatchObject([{ ok: true, content: { text: article.text } }]);
  });

  it('a bad row is refused by its line, and the rest go on', async () => {
    const csv = `title,text\nأ,${TEXT}\nب,ج,د\nهـ,\n"و,${TEXT}\n`;
    expect((await read('a.csv', utf8(csv))).pages).toMatchObject([
      { ok: true, path: 'a.csv#2' },
      { ok: false, path: 'a.csv#3', problem: { kind: 'bad-row', line: 3, detail: '3 cells, 2 columns' } },
      { ok: false, path: 'a.csv#4', problem: { detail: 'column «text» is empty' } },
      { ok: false, path: 'a.csv#5', problem: { detail: 'a quote is never closed' } },
    ]);
    const lines = `{"body":"${TEXT}"}\n{"body":"${TEXT}\n{"body":"${TEXT}"}\n12\n{"body":"${TEXT}"}`;
    const kinds = (await read('a.jsonl', utf8(lines))).pages.map((page) => [page.path, page.ok]);
    expect(kinds).toEqual([
      ['a.jsonl#1', true],
      ['a.jsonl#2', false],
      ['a.jsonl#3', true],
      ['a.jsonl#4', false],
      ['a.jsonl#5', true],
    ]);
  });

  it.each([
    ['one a line', '', '\n', ''],
    ['in an array', '[', ',', '{}]'],
    ['under a key', '{"status":"ok","articles":[', ',\n', '{}],"next":null}'],
  ])('100,000 rows in bounded memory, %s', async (_, opening, sign, end) => {
    const row = utf8(`${JSON.stringify({ title: 'بلدية الزهراء', body: TEXT })}${sign}`);
    let made = 0;
    let read = 0;
    let ahead = 0;
    const source: ByteSource = {
      ...sourceOf(row),
      stream: async function* stream() {
        yield utf8(opening);
        for (; made < 100_000; made += 100) {
          ahead = Math.max(ahead, made - read);
          yield await Promise.resolve(
            new Uint8Array(row.length * 100).map((_, i) => row[i % row.length] ?? 0),
          );
        }
        yield utf8(end);
      },
    };
    const set = await openDataSet('a.jsonl', source, { format: 'json' });
    if (set.ok) for await (const page of set.rows) if (page.ok) read++;
    expect(read).toBe(100_000);
    expect(ahead).toBeLessThan(3000);
  });
});

describe('laws', () => {
  it('never throws; every value that JSON can write is read back, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 60 })),
        fc.constantFrom('a.csv', 'a.json'),
        async (parts, name) => {
          expect(
            Array.isArray((await read(name, Uint8Array.from(parts.flatMap((part) => [...part])))).pages),
          ).toBe(true);
        },
      ),
    );
    const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(object),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        async (objects, lines, size) => {
          const text = lines
            ? objects.map((one) => JSON.stringify(one)).join('\n')
            : JSON.stringify(objects, null, 1);
          const found: unknown[] = [];
          async function* pieces() {
            for (let at = 0; at < text.length; at += size)
              yield await Promise.resolve(text.slice(at, at + size));
          }
          for await (const row of jsonRows(pieces())) found.push(JSON.parse(row.text));
          expect(found).toEqual(JSON.parse(JSON.stringify(objects)));
        },
      ),
    );
  });
});
