import { strFromU8, strToU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../article/article.ts';
import type { Book, Chapter } from './book.ts';
import { writeEpub } from './writeEpub.ts';
import { wrongInXml } from '../testing/wellFormedXml.ts';

const words = {
  language: 'ar' as const,
  contents: 'المحتويات',
  byline: 'الكاتب',
  source: 'المصدر',
  date: 'التاريخ',
  address: 'العنوان',
  notes: 'تظليلات وملاحظات',
};
const kind = fc.constantFrom<BlockKind>('paragraph', 'subhead', 'quotation', 'item', 'row');
const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));
const bridge: Chapter = {
  title: 'جسر على النهر',
  kicker: 'طرق',
  source: 'وكالة الضفتين',
  date: '7 ديسمبر 2024',
  dateline: 'القاهرة - وكالات:',
  body: blocks('افتُتح الجسر أمس.', 'قال «المهندس»: &quot;تمّ&quot; <b>كلّه</b>.'),
  address: 'https://example.org/news/articles/a/',
  notes: [{ quote: 'افتُتح الجسر\nقال', note: 'متى بدأ؟' }, { quote: 'تمّ' }],
};
const train: Chapter = { title: 'قطار الليل', body: blocks('وصل.') };
const book: Book = {
  title: 'كتابان',
  collection: 'أرشيف الميناء',
  identifier: 'urn:x:1',
  creators: ['سعاد النجار', 'سامر <البحري>'],
  date: '2024-12-01',
  modified: '2024-12-07',
  words,
  chapters: [bridge, train],
};

const IS_XML = /\.(?:xml|opf|xhtml|svg)$/;
/** Unzips a book: its files, in their order. */
const filesOf = (made: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(made)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const chapter = (one: Partial<Chapter>): string =>
  filesOf(writeEpub({ ...book, chapters: [{ ...train, ...one }] }))['EPUB/chapter-1.xhtml'] ?? '';

describe('the file', () => {
  test('tells what it is by its first bytes: the mimetype, stored, without extra fields', () => {
    const made = writeEpub(book);
    expect(strFromU8(made.slice(0, 4), true)).toBe('PK\u0003\u0004');
    const view = new DataView(made.buffer, made.byteOffset);
    expect({
      method: view.getUint16(8, true),
      name: view.getUint16(26, true),
      extra: view.getUint16(28, true),
    }).toEqual({ method: 0, name: 8, extra: 0 });
    expect(strFromU8(made.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('is the same bytes for the same book', () => {
    expect(writeEpub(book)).toEqual(writeEpub(structuredClone(book)));
  });

  test('holds what the package names, and nothing else', () => {
    const files = filesOf(writeEpub(book));
    const named = [...(files['EPUB/package.opf'] ?? '').matchAll(/<item [^>]*href="([^"]+)"/g)].map(
      ([, href]) => `EPUB/${href}`,
    );
    expect(Object.keys(files).sort()).toEqual(
      [...named, 'EPUB/package.opf', 'META-INF/container.xml', 'mimetype'].sort(),
    );
  });

  test.each(Object.entries(filesOf(writeEpub(book))).filter(([path]) => IS_XML.test(path)))(
    '%s is well-formed',
    (_, xml) => expect(wrongInXml(xml)).toBeUndefined(),
  );
});

describe('the package', () => {
  const opf = filesOf(writeEpub(book))['EPUB/package.opf'] ?? '';

  test.each([
    '<dc:identifier id="id">urn:x:1</dc:identifier>',
    '<dc:title>كتابان</dc:title>',
    '<dc:language>ar</dc:language>',
    '<dc:creator id="creator-1">سعاد النجار</dc:creator>\n<meta refines="#creator-1" property="role" scheme="marc:relators">aut</meta>\n',
    '<dc:creator id="creator-2">سامر &lt;البحري&gt;</dc:creator>',
    '<dc:date>2024-12-01</dc:date>',
    '<meta property="dcterms:modified">2024-12-07T00:00:00Z</meta>',
    '<meta property="schema:accessMode">textual</meta>',
    '<spine page-progression-direction="rtl">',
  ])('%s', (line) => expect(opf).toContain(line));

  test('the contents are read first, but not before a single article', () => {
    const order = (made: Uint8Array) =>
      [...(filesOf(made)['EPUB/package.opf'] ?? '').matchAll(/idref="(\w+)"/g)].map(([, id]) => id);
    expect(order(writeEpub(book))).toEqual(['cover', 'contents', 'c1', 'c2']);
    expect(order(writeEpub({ ...book, chapters: [train] }))).toEqual(['cover', 'c1']);
  });

  test('the contents lead to every chapter by its title', () => {
    const contents = filesOf(writeEpub(book))['EPUB/contents.xhtml'] ?? '';
    const toc = contents.slice(0, contents.indexOf('</nav>'));
    const links = [...toc.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(([, href, title]) => [
      href,
      title,
    ]);
    expect(links).toEqual([
      ['chapter-1.xhtml', 'جسر على النهر'],
      ['chapter-2.xhtml', 'قطار الليل'],
    ]);
  });
});

test('a collection with a name of its own is the publisher', () => {
  const { 'EPUB/package.opf': named = '' } = filesOf(writeEpub({ ...book, publisher: 'أرشيف & <الميناء>' }));
  expect(named).toContain('<dc:publisher>أرشيف &amp; &lt;الميناء&gt;</dc:publisher>');
  expect(filesOf(writeEpub(book))['EPUB/package.opf']).not.toContain('publisher');
});

test('a cover in pixels stands in place of the drawn one', () => {
  const files = filesOf(writeEpub({ ...book, cover: strToU8('PNG') }));
  expect(files['EPUB/cover.png']).toBe('PNG');
  expect(files['EPUB/package.opf']).toContain(
    'href="cover.png" media-type="image/png" properties="cover-image"/>',
  );
  expect(files).not.toHaveProperty(['EPUB/cover.svg']);
});

describe('a chapter', () => {
  test('runs from the right, in Arabic', () => {
    expect(chapter({})).toMatch(/<html [^>]*lang="ar" xml:lang="ar" dir="rtl">/);
  });

  test.each<[string, Partial<Chapter>, string]>([
    ['has its headline', {}, '<h1 id="title">قطار الليل</h1>'],
    ['its kicker', { kicker: 'سفر' }, '<p class="kicker">سفر</p>'],
    ['its author', { byline: 'كتبت: سعاد النجار' }, '<li>الكاتب: <bdi>سعاد النجار</bdi></li>'],
    ['its authors', { authors: ['سعاد', 'سامر'] }, '<li>الكاتب: <bdi>سعاد، سامر</bdi></li>'],
    ['its source', { source: 'وكالة' }, '<li>المصدر: <bdi>وكالة</bdi></li>'],
    ['its day', { date: '7 ديسمبر 2024' }, '<li>التاريخ: <bdi>7 ديسمبر 2024</bdi></li>'],
    [
      'its dateline before its text',
      { dateline: 'دمشق:' },
      '<p id="p1"><span class="dateline">دمشق:</span> وصل.</p>',
    ],
    [
      'which stands alone without a text',
      { dateline: 'دمشق:', body: [] },
      '<span class="dateline">دمشق:</span> </p>',
    ],
    ['numbered paragraphs', { body: blocks('أ', 'ب') }, '<p id="p1">أ</p>\n<p id="p2">ب</p>'],
    [
      'a subhead and a quotation as such',
      {
        body: [
          { kind: 'subhead', text: 'الرصيف' },
          { kind: 'quotation', text: '«وصلنا»' },
        ],
      },
      '<h2 id="p1">الرصيف</h2>\n<blockquote id="p2">«وصلنا»</blockquote>',
    ],
    [
      'items as one list',
      {
        body: [
          { kind: 'item', text: '- أ' },
          { kind: 'item', text: '- ب' },
        ],
      },
      '<ul>\n<li id="p1">- أ</li>\n<li id="p2">- ب</li>\n</ul>',
    ],
    [
      'rows as one table',
      {
        body: [
          { kind: 'row', text: 'القطار | الساعة' },
          { kind: 'row', text: 'الليل | 9' },
        ],
      },
      '<table>\n<tr id="p1"><td>القطار</td><td>الساعة</td></tr>\n<tr id="p2"><td>الليل</td><td>9</td></tr>\n</table>',
    ],
    [
      'its address as a link',
      { address: 'https://example.org/خبر' },
      '<a href="https://example.org/%D8%AE%D8%A8%D8%B1">',
    ],
    [
      'what is no address as words',
      { address: 'javascript:alert(1)' },
      '<bdi><span dir="ltr" class="address">javascript:alert(1)</span></bdi>',
    ],
    [
      'what was marked',
      { notes: [{ quote: 'و\nصل', note: 'متى؟' }] },
      '<blockquote>\n<p>و</p>\n<p>صل</p>\n</blockquote>\n<p>متى؟</p>',
    ],
    [
      'a telephone number from the left',
      { body: blocks('اتصل بالرقم +962 6 555 0100 صباحًا') },
      'بالرقم <bdo dir="ltr">+962 6 555 0100</bdo> صباحًا',
    ],
    ['an ISBN too', { body: blocks('ردمك 978-9957-01-234-5') }, '<bdo dir="ltr">978-9957-01-234-5</bdo>'],
    [
      'and an address of mail, in a headline',
      { title: 'إلى a@example.org' },
      'إلى \u200ea@example.org\u200e</h1>',
    ],
    [
      'in a cell',
      { body: [{ kind: 'row', text: 'الهاتف | 06-555-0100' }] },
      '<td><bdo dir="ltr">06-555-0100</bdo></td>',
    ],
    ['a Latin name with its signs', { body: blocks('بلغة C++ أيضًا') }, 'بلغة \u200eC++\u200e أيضًا'],
    ['straight quotes of a headline as «»', { title: 'قال "نعم" ثم' }, '<h1 id="title">قال «نعم» ثم</h1>'],
    ['a range in one line', { body: blocks('فازوا 2-1') }, '<span class="range">2-1</span>'],
    ['read entities', { body: blocks('&laquo;تمّ&raquo;') }, '<p id="p1">«تمّ»</p>'],
    ['markup as words', { body: blocks('<b>&</b>') }, '<p id="p1">&lt;b&gt;&amp;&lt;/b&gt;</p>'],
    ['no override in a headline', { title: 'قطار \u202eالليل' }, '<h1 id="title">قطار الليل</h1>'],
    ['«…» for a headline nobody could see', { title: '\u200b ' }, '<h1 id="title">\u2026</h1>'],
    [
      'U+FFFD for what XML cannot hold',
      { body: blocks('a\u0000b\ud800c\ufffe&#1;') },
      '<p id="p1">a\ufffdb\ufffdc\ufffd\ufffd</p>',
    ],
    ['and characters beyond the first plane', { body: blocks('\u{1f680}') }, '<p id="p1">\u{1f680}</p>'],
  ])('%s', (_, given, expected) => expect(chapter(given)).toContain(expected));

  test('says nothing of what is absent', () => {
    expect(chapter({})).not.toMatch(/facts|kicker|dateline|notes|undefined/);
  });
});

test('any strings make a well-formed book', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</p>',
      ']]>',
      '&#55357;',
      '&amp;lt;',
      '<!--',
      '"',
      "'",
      '\u202e',
      '\ud83d',
      '\ufeff',
      '&#0;',
    ),
  );
  const chapters = fc.record({
    title: text,
    kicker: text,
    byline: text,
    authors: fc.array(text),
    source: text,
    date: text,
    dateline: text,
    body: fc.array(fc.record({ kind, text })),
    address: text.map((rest) => `https://example.org/${rest}`),
    notes: fc.array(fc.record({ quote: text, note: text })),
  });
  fc.assert(
    fc.property(text, chapters, (title, one) => {
      const files = filesOf(
        writeEpub({
          ...book,
          title,
          collection: title,
          publisher: title,
          creators: [title],
          identifier: `x${title}`,
          chapters: [one, one],
        }),
      );
      const wrong = Object.entries(files)
        .filter(([path]) => IS_XML.test(path))
        .map(([, xml]) => wrongInXml(xml));
      expect(wrong.filter((problem) => problem !== undefined)).toEqual([]);
    }),
  );
});

test.each<[string, Partial<Book>]>([
  ['no chapter', { chapters: [] }],
  ['no identifier', { identifier: ' ' }],
  ['no date', { modified: 'yesterday' }],
])('a book with %s is a mistake', (_, part) => {
  expect(() => writeEpub({ ...book, ...part })).toThrow(RangeError);
});
