import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { encode } from '../../import/encodings/fixtures/encode.ts';
import { HTML, join, TEXT, utf8 } from '../../import/fixtures/files.ts';
import { columnsSentence, leftAloneSentence, problemSentence } from '../console/problemSentence.ts';
import { Progress } from '../console/progress.ts';
import { type LeftAlone, readFolder } from './readFolder.ts';
import { readSite } from './readSite.ts';

const { at, put } = temporaryFolder();

const quiet = () => new Progress(true);

/** Texts of different news: two pages of one text would be one article. */
const text = (place: string) => `${TEXT.replaceAll('الزهراء', place)} وفي ${place} نهر وجسر وسوق.`;
const html = (place: string) => HTML.replaceAll('الزهراء', place);
const csv = (rows: string[][]) => rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');

const CRLF = '\r\n';
/** A web archive of one page and one picture. */
function warc(page: string): Uint8Array {
  const record = (url: string, type: string, body: Uint8Array) => {
    const http = join(utf8(`HTTP/1.1 200 OK${CRLF}Content-Type: ${type}${CRLF}${CRLF}`), body);
    const head = [
      'WARC/1.0',
      'WARC-Type: response',
      `WARC-Target-URI: ${url}`,
      'Content-Type: application/http; msgtype=response',
      `Content-Length: ${http.length}`,
    ];
    return join(utf8(head.join(CRLF) + CRLF + CRLF), http, utf8(CRLF + CRLF));
  };
  return join(
    record('https://news.example/1', 'text/html; charset=utf-8', utf8(page)),
    record('https://news.example/1.png', 'image/png', Uint8Array.of(0x89, 0x50)),
  );
}

const MHTML = (page: string) =>
  join(
    utf8(
      [
        'From: <Saved by Blink>',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary="part"',
        '',
        '--part',
        'Content-Type: text/html',
        'Content-Transfer-Encoding: base64',
        'Content-Location: https://news.example/saved',
        '',
        Buffer.from(page).toString('base64'),
        '--part--',
        '',
      ].join(CRLF),
    ),
  );

test('a folder with a file of each kind is one collection', async () => {
  put('1256.txt', encode(text('صور').replaceAll(/[^\0-\x7f\u0600-\u06ff]/g, ' '), 'windows-1256'));
  put('utf16', encode(`\ufeff${text('طرطوس')}`, 'utf-16le'));
  put('page.html', html('عكا'));
  put('page.mhtml', MHTML(html('يافا')));
  put(
    'set.csv',
    csv([
      ['id', 'headline', 'body', 'date'],
      ['7', 'حدائق حيفا', text('حيفا'), '2025-02-09'],
      ['8', 'بلا نص', '', ''],
    ]),
  );
  put('set.jsonl.gz', gzipSync(`{"عنوان": "حدائق جبيل", "نص": ${JSON.stringify(text('جبيل'))}}\n`));
  put(
    'all.zip',
    zipSync({
      'أ/خبر.txt': utf8(text('بيروت')),
      'style.css': utf8('p {}'),
      '../x.txt': utf8(text('اللاذقية')),
    }),
  );
  put('web.warc.gz', gzipSync(warc(html('صيدا'))));
  put('photo.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
  put('lost.txt', '????? ??? ?????? ?? ?????');
  put('english.txt', 'The gardens are open.');
  put('picture.txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
  put('menu.html', '<ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul>');
  put('warraq.json', '{}');

  const { contents, summary } = await readSite(at(), quiet());
  const titles = new Map(contents.library.front.map(({ id, title }) => [id, title]));
  expect([...titles.keys()].sort()).toEqual([
    '1256',
    'all.zip-أ-خبر',
    'page',
    'page-1267ygy',
    'set-1',
    'set-7',
    'utf16',
    'web.warc-news.example-1',
  ]);
  expect(summary.refused.map(({ file, sentence }) => `${file} ${sentence}`).sort()).toEqual([
    'all.zip/../x.txt has a member whose name leads out of its folder: ../x.txt',
    'english.txt holds no word in Arabic letters.',
    'lost.txt has lost its letters: 100 % of the words are question marks.',
    'menu.html holds no article: all of it is menus, forms and lists.',
    'picture.txt is no page: it holds jpeg.',
    'set.csv#3 has a bad row in line 3: column «body» is empty.',
  ]);
  expect(summary.remarks).toEqual([
    'page.mhtml stands at articles/page-1267ygy/: the shorter address is that of page.html.',
    '3 files left alone: 1 .css, 1 .jpg, 1 image/png',
  ]);
});

describe('a file that gives no page is said, and the rest go on', () => {
  test('sub-folders and files that may not be read', async () => {
    put('a.txt', text('صور'));
    put('closed/b.txt', text('عكا'));
    chmodSync(at('closed'), 0);
    symlinkSync(at('nowhere.txt'), at('link.txt'));
    try {
      const { pages, refused } = await readFolder(at(), quiet());
      expect(pages.map(({ file }) => file)).toContain('a.txt');
      expect(refused.map(({ file, problem }) => [file, problem.kind])).toContainEqual([
        'link.txt',
        'unreadable',
      ]);
      // The superuser reads every folder.
      const closed = pages.some(({ file }) => file === 'closed/b.txt') ? [] : ['closed/'];
      expect(refused.map(({ file }) => file)).toEqual([...closed, 'link.txt']);
    } finally {
      chmodSync(at('closed'), 0o755);
    }
  });

  test('a file alone, an archive alone', async () => {
    put('all.zip', zipSync({ 'b.txt': utf8(text('صور')) }));
    const { pages } = await readFolder(at('all.zip'), quiet());
    expect(pages.map(({ file }) => file)).toEqual(['all.zip/b.txt']);
  });

  test('a packed archive of a kind that is not read', async () => {
    const tar = new Uint8Array(1024);
    tar.set(utf8('ustar'), 257);
    put('all.tgz', gzipSync(tar));
    const leftAlone: LeftAlone = new Map();
    const { refused } = await readFolder(at(), quiet(), leftAlone);
    expect(refused).toMatchObject([{ file: 'all.tgz', problem: { kind: 'not-a-page', what: 'tar' } }]);
    expect(leftAlone.size).toBe(0);
  });

  test('a file larger than what is read at once is read in pieces', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [`${i}`, `خبر ${i}`, text(`الحي ${i}`)]);
    put('large.csv', csv([['id', 'title', 'text'], ...rows]));
    const { pages, refused } = await readFolder(at(), quiet());
    expect(refused).toEqual([]);
    expect(pages).toHaveLength(5000);
    expect(pages[4999]).toMatchObject({ file: 'large.csv#5001', article: { id: 'large-4999' } });
  });

  test('files left alone are counted by kind', () => {
    const leftAlone: LeftAlone = new Map([
      ['.css', 3],
      ['.jpg', 9],
    ]);
    expect(leftAloneSentence(leftAlone)).toBe('12 files left alone: 9 .jpg, 3 .css');
    expect(leftAloneSentence(new Map([['image/png', 1]]))).toBe('1 file left alone: 1 image/png');
    expect(leftAloneSentence(new Map())).toBeUndefined();
  });

  test('columns of a data set are said, and its owner may state others', async () => {
    put(
      'set.csv',
      csv([
        ['x', 'views', 'body'],
        ['حدائق صور', '7', text('صور')],
      ]),
    );
    put('set.jsonl.gz', gzipSync(JSON.stringify({ title: 'حدائق عكا', text: text('عكا') })));
    const said: string[] = [];
    const options = {
      columns: { title: 'x' },
      onColumns: (...columns: Parameters<typeof columnsSentence>) => said.push(columnsSentence(...columns)),
    };
    const { pages } = await readFolder(at(), quiet(), new Map(), options);
    expect(pages[0]?.article.title).toBe('حدائق صور');
    expect(said).toEqual([
      'set.csv: title ← x, text ← body; not read: views',
      'set.jsonl.gz: title ← title, text ← text',
    ]);
  });

  test('a limit is said with its number', () => {
    expect(problemSentence({ kind: 'too-large', of: 'bytes', limit: 32 * 2 ** 20 })).toContain('32 MB');
    expect(problemSentence({ kind: 'bad-row', line: 12, detail: '3 cells, 5 columns' })).toBe(
      'has a bad row in line 12: 3 cells, 5 columns.',
    );
  });
});

const BESIDE = new URL('../../../../shared/', import.meta.url);
const beside = (name: string) => new URL(name, BESIDE);

describe('real pages beside the project', () => {
  const newspapers = beside('corpora/newspapers-2012/');
  test.skipIf(!existsSync(newspapers))(
    'newspapers in windows-1256; those of question marks are refused',
    async () => {
      const { pages, refused } = await readFolder(newspapers.pathname, quiet());
      expect(pages).toHaveLength(311);
      expect(pages.every(({ encoding }) => encoding === 'windows-1256')).toBe(true);
      expect(refused.every(({ problem }) => problem.kind === 'letters-lost')).toBe(true);
    },
  );

  const encodings = beside('hostile/encodings/');
  test.skipIf(!existsSync(encodings))('one text in every encoding', async () => {
    const { pages } = await readFolder(encodings.pathname, quiet());
    expect(pages).toHaveLength(14);
    for (const { article } of pages)
      expect(article.body.map((block) => block.text).join(' ')).toContain('الإعلان');
  });

  const saved = beside('pages/html/');
  test.skipIf(!existsSync(saved))('saved pages have a title and their text', async () => {
    const { pages } = await readFolder(saved.pathname, quiet());
    const ofHtml = pages.filter(({ file }) => file.endsWith('.html'));
    expect(ofHtml).toHaveLength(5);
    for (const { article } of ofHtml) {
      expect(article.titleFrom).toBe('page');
      expect(article.body.length).toBeGreaterThan(4);
    }
  });
});
