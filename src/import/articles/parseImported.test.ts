import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageFaults } from '../../testing/pageCoverage.ts';
import { TEXT } from '../fixtures/files.ts';
import type { BlockRole, Facts, ImportedPage, SourceBlock } from '../page/page.ts';
import { dayOf } from './applyFacts.ts';
import { importedId } from './importedId.ts';
import { parseImported } from './parseImported.ts';

const imported = (blocks: SourceBlock[] | string, facts: Facts = {}): ImportedPage => ({
  ok: true,
  path: 'a/خبر.html',
  content: typeof blocks === 'string' ? { kind: 'text', text: blocks } : { kind: 'blocks', blocks },
  facts,
  encoding: 'windows-1256',
  notes: ['A remark.'],
});
const block = (role: BlockRole, text: string): SourceBlock => ({ role, text });
const read = (page: ImportedPage) => {
  const parsed = parseImported(page);
  if (!parsed.ok) throw new Error(parsed.problem.kind);
  return parsed;
};

const PAGE = [
  block('furniture', 'الرئيسية'),
  block('section', 'محليات'),
  block('kicker', 'بعد انتظار سنوات'),
  block('title', 'بلدية الزهراء تفتح ثلاث حدائق'),
  block('byline', 'كتبت: هدى المرسى'),
  block('date', '9 فبراير 2025'),
  block('deck', 'الحدائق على النهر، والدخول بلا مقابل.'),
  block('caption', 'الحديقة الأولى قبل الافتتاح'),
  block('paragraph', TEXT),
  block('read-also', 'اقرأ أيضا: مجلس الزهراء يقر الموازنة'),
  block('heading', 'ألفا شجرة'),
  block('quote', 'الحدائق لأهل المدينة كلهم، صغارهم قبل كبارهم'),
  block('item', 'حديقة النهر'),
  block('row', 'حديقة النهر\t2000'),
  block('verse', 'يا نهر كم عبرت عليك سفينة … ومضت إلى بحر بعيد الساحل'),
  block('source', 'المصدر: وكالة المرفأ'),
  block('tags', 'الزهراء'),
  block('tags', 'حدائق عامة'),
  block('label', 'مقالات ذات صلة'),
  block('related', 'الجسر القديم يعاد فتحه أمام المشاة'),
  block('furniture', 'جميع الحقوق محفوظة'),
];

describe('blocks of a marked-up page', () => {
  const { article, lines, printedKeywords } = read(imported(PAGE));

  test('facts of the head go into the article', () => {
    expect(article).toMatchObject({
      id: 'a-خبر',
      title: 'بلدية الزهراء تفتح ثلاث حدائق',
      titleFrom: 'page',
      date: '2025-02-09',
      section: 'محليات',
      kicker: 'بعد انتظار سنوات',
      byline: 'كتبت: هدى المرسى',
      source: 'وكالة المرفأ',
    });
    expect(printedKeywords).toEqual(['الزهراء', 'حدائق عامة']);
  });

  test('the text keeps its order and the kinds of the markup', () => {
    expect(article.body.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'caption',
      'paragraph',
      'subhead',
      'quotation',
      'item',
      'row',
      'verse',
    ]);
  });

  test('headlines of others stand apart', () => {
    expect(article.readAlso).toEqual([{ title: 'مجلس الزهراء يقر الموازنة', body: [] }]);
    expect(article.related).toEqual([{ text: 'الجسر القديم يعاد فتحه أمام المشاة' }]);
  });

  test('every line is accounted for', () => {
    const text = PAGE.map((one) => one.text).join('\n');
    expect(coverageFaults(text, read(imported(PAGE)))).toEqual([]);
    expect(lines.map(({ is }) => is).filter((is) => is === 'residue')).toHaveLength(2);
  });
});

test.each([
  ['كتبت: هدى المرسى', ['هدى المرسى']],
  ['بقلم سامر البحري', ['سامر البحري']],
  ['هدى المرسى - صحيفة المرفأ', ['هدى المرسى']],
  ['كتبت هدى المرسى بتاريخ 9 فبراير 2025', ['هدى المرسى']],
  ['قسم الأخبار', undefined],
])('the authors of the by-line «%s»', (byline, authors) => {
  expect(read(imported([block('byline', byline), block('paragraph', TEXT)])).article.authors).toEqual(
    authors,
  );
});

test('the addresses of headlines are made whole by the address of the page', () => {
  const link = (role: BlockRole, href: string): SourceBlock => ({ role, text: `عنوان ${href}`, href });
  const { article } = read(
    imported(
      [
        block('paragraph', TEXT),
        link('read-also', '../a/1'),
        link('related', '/b?c=2'),
        link('related', 'https://other.example/3'),
        link('related', '#top'),
        link('related', 'javascript:void(0)'),
        link('related', 'http://['),
      ],
      { url: { value: 'https://news.example/x/y', from: 'link canonical' } },
    ),
  );
  expect(article.readAlso.map(({ href }) => href)).toEqual(['https://news.example/a/1']);
  expect(article.related.map(({ href }) => href)).toEqual([
    'https://news.example/b?c=2',
    'https://other.example/3',
    undefined,
    undefined,
    undefined,
  ]);
});

test('a page of furniture alone is refused', () => {
  expect(
    parseImported(imported([block('furniture', 'الرئيسية'), block('title', 'صحيفة المرفأ')])),
  ).toMatchObject({
    ok: false,
    problem: { kind: 'no-article' },
  });
});

test('blocks of any roles: every character is accounted for, and what is text is in the article', () => {
  const roles = [...new Set(PAGE.map(({ role }) => role))];
  const texts = [...PAGE.map(({ text }) => text), 'المصدر:', ' سطر\nوسطر ', '\t', '7 ديسمبر 2024', ''];
  const any = fc.record({ role: fc.constantFrom(...roles), text: fc.constantFrom(...texts) });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (blocks) => {
      const page = parseImported(imported(blocks));
      expect(coverageFaults(blocks.map(({ text }) => text).join('\n'), page)).toEqual([]);
      if (!page.ok) return;
      const body = page.lines.filter(({ is }) => is === 'paragraph' || is === 'caption');
      expect(page.article.body).toHaveLength(body.length);
    }),
    { numRuns: 500 },
  );
});

describe('facts that the format states', () => {
  const facts: Facts = {
    title: { value: 'ثلاث حدائق\n للزهراء', from: 'column «title»' },
    date: { value: '2025-02-10T23:30:00Z', from: 'column «date»' },
    source: { value: 'صحيفة المرفأ', from: 'column «source»' },
    authors: { value: ['هدى المرسى'], from: 'column «author»' },
    keywords: { value: ['حدائق عامة', 'الزهراء'], from: 'column «tags»' },
    section: { value: 'محليات', from: 'column «section»' },
    url: { value: 'https://news.example/1', from: 'column «url»' },
  };

  test('stand before what the lines tell, and a contradiction is noted', () => {
    const page = read(imported(PAGE, facts));
    expect(page.article).toMatchObject({
      title: 'ثلاث حدائق للزهراء',
      date: '2025-02-10',
      source: 'صحيفة المرفأ',
      authors: ['هدى المرسى'],
      section: 'محليات',
      url: 'https://news.example/1',
    });
    expect(page.printedKeywords[0]).toBe('حدائق عامة، الزهراء');
    expect(page.notes).toEqual([
      'The title is «ثلاث حدائق\n للزهراء» by column «title», «بلدية الزهراء تفتح ثلاث حدائق» by the page.',
      'The date is «2025-02-10T23:30:00Z» by column «date», «2025-02-09» by the page.',
      'The source is «صحيفة المرفأ» by column «source», «وكالة المرفأ» by the page.',
      'A remark.',
    ]);
    // The words of the page that they replace stand in the text.
    const texts = page.article.body.map(({ text }) => text);
    expect(texts).toContain('بلدية الزهراء تفتح ثلاث حدائق');
    expect(texts).toContain('وكالة المرفأ');
  });

  test('go with plain text too', () => {
    const page = read(imported(TEXT, facts));
    expect(page.article).toMatchObject({
      title: 'ثلاث حدائق للزهراء',
      titleFrom: 'page',
      date: '2025-02-10',
    });
    expect(page.article.body.map(({ text }) => text)).toEqual([TEXT]);
    expect(page).toMatchObject({ encoding: 'windows-1256', notes: ['A remark.'] });
  });

  test('a title that the text repeats stands once', () => {
    const title = 'ثلاث حدائق للزهراء';
    const page = read(imported(`${title}\n${TEXT}`, facts));
    expect(page.article).toMatchObject({ title, body: [{ text: TEXT }] });
    expect(page.lines.map(({ is }) => is)).toEqual(['title', 'paragraph']);
  });

  test('an encoding that is a guess is said in the article', () => {
    const { article } = read({ ...imported(TEXT), guessed: true });
    expect(article.guessedEncoding).toBe('windows-1256');
    expect(read(imported(TEXT)).article).not.toHaveProperty('guessedEncoding');
  });

  test('a date that is none is noted', () => {
    const page = read(imported(TEXT, { date: { value: 'أمس', from: 'column «date»' } }));
    expect(page.article.date).toBeUndefined();
    expect(page.article.printedDate).toBe('أمس');
    expect(page.notes[0]).toBe('The date «أمس» (column «date») is not read.');
  });
});

test.each([
  ['2025-02-09', '2025-02-09'],
  ['2025-02-09T10:30:00+03:00', '2025-02-09'],
  ['2025-02-09 10:30', '2025-02-09'],
  ['1739097000', '2025-02-09'],
  ['1739097000000', '2025-02-09'],
  ['20250209', '2025-02-09'],
  ['20250209103000', '2025-02-09'],
  ['9 فبراير 2025', '2025-02-09'],
  ['Sun, 09 Feb 2025 10:30:00 GMT', '2025-02-09'],
  ['2025-13-45', undefined],
  ['12', undefined],
])('the day of «%s»', (date, day) => expect(dayOf(date)).toBe(day));

test.each([
  ['news.zip/2020/خبر.html', undefined, 'news.zip-2020-خبر'],
  ['news.csv#12', undefined, 'news-12'],
  ['news.csv#12', 'A/7.5', 'news-A-7.5'],
  ['a/news.jsonl#3', undefined, 'a-news-3'],
  ['news.json#1.2', undefined, 'news-1.2'],
])('the id of %s', (path, given, id) => {
  const facts = given === undefined ? {} : { id: { value: given, from: 'column «id»' } };
  expect(importedId({ path, facts })).toBe(id);
});

describe('credits in paragraphs of their own above the text of a marked-up page', () => {
  const head = (credit: string) => {
    const { article } = read(
      imported([block('title', 'مكتبة جديدة'), block('paragraph', credit), block('paragraph', TEXT)]),
    );
    return { dateline: article.dateline, authors: article.authors, paragraphs: article.body.length };
  };
  test.each([
    ['القاهرة - وكالات:', { dateline: 'القاهرة - وكالات:', authors: undefined, paragraphs: 1 }],
    ['كتبت: ليلى الصفدي', { dateline: undefined, authors: ['ليلى الصفدي'], paragraphs: 1 }],
    ['تأجل الموعد يومين.', { dateline: undefined, authors: undefined, paragraphs: 2 }],
  ])('%s', (credit, expected) => expect(head(credit)).toEqual(expected));

  test('below the text they are text', () => {
    const { article } = read(imported([block('paragraph', TEXT), block('paragraph', 'القاهرة - وكالات:')]));
    expect(article.body).toHaveLength(2);
  });
});
