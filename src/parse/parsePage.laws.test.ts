import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadPage } from '../article/article.ts';
import { coverageFaults, verbatimFaults } from '../testing/pageCoverage.ts';
import { LABEL_FORMS } from './lines/labelForms.ts';
import { parsePage } from './parsePage.ts';

const FIXTURES = new URL('./fixtures/', import.meta.url);
const HOSTILE = new URL('../../../shared/hostile/strings.json', import.meta.url);

const pages = readdirSync(FIXTURES).map((name) =>
  readFileSync(new URL(`${name}/page.txt`, FIXTURES), 'utf8'),
);
const lines = [...new Set(pages.flatMap((page) => page.split(/\r?\n/)))];
const labels = LABEL_FORMS.flatMap(({ forms }) => forms.split('|'));
const hostile = existsSync(HOSTILE) ? (JSON.parse(readFileSync(HOSTILE, 'utf8')) as string[]) : [];
const own = [
  '\0',
  '\ud800',
  '\udc00x',
  '\u202e',
  '\u200f\u200b',
  '__proto__',
  '<script>',
  '•',
  '----',
  ':',
  '«',
  '1-',
  '\u2028',
  '\ufeff',
  'ـ',
];

const label = fc
  .tuple(
    fc.constantFrom(...labels),
    fc.constantFrom('', ':', ' :', ' / ', '|', ' ', '..', '：', ' - '),
    fc.constantFrom('', ' ', 'حمص', 'وكالة النهار', '7 ديسمبر 2024', '\u064b'),
  )
  .map((parts) => parts.join(''));
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 4, arbitrary: label },
  { weight: 2, arbitrary: fc.constantFrom(...own, ...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const spliced = fc
  .tuple(fc.array(line, { maxLength: 24 }), fc.constantFrom('\n\n', '\n', '\r\n', '\r', ' '))
  .map(([all, end]) => all.join(end));
const cut = fc
  .tuple(fc.constantFrom(...pages), fc.nat())
  .map(([page, at]) => page.slice(0, at % (page.length + 1)));
const changed = fc
  .tuple(fc.constantFrom(...pages), fc.nat(), fc.nat({ max: 30 }), line)
  .map(
    ([page, at, length, put]) =>
      page.slice(0, at % (page.length + 1)) + put + page.slice((at % (page.length + 1)) + length),
  );
const anyPage = fc.oneof(spliced, cut, changed, fc.string({ unit: 'binary', maxLength: 200 }));

const RUNS = 2000;

describe('for every page, whatever it holds', () => {
  test('it reads or is refused, and never throws', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const page = parsePage('x.txt', text);
        const said = page.ok ? page.article.title : page.problem.kind;
        expect(said).not.toBe('');
      }),
      { numRuns: RUNS },
    );
  });

  test('every non-blank character is accounted for once', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        expect(coverageFaults(text, parsePage('x.txt', text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('what is accounted as part of the article stands in it letter for letter, and nothing else does', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        expect(verbatimFaults(text, parsePage('x.txt', text))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('reading it again gives the same', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        expect(parsePage('x.txt', text)).toEqual(parsePage('x.txt', text));
      }),
      { numRuns: RUNS / 5 },
    );
  });

  test('a date is a day that exists', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const page = parsePage('x.txt', text);
        if (!page.ok || page.article.date === undefined) return;
        expect(new Date(`${page.article.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(page.article.date);
      }),
      { numRuns: RUNS },
    );
  });
});

test('every hostile string as a title, paragraph and headline stays itself and disturbs no neighbour', (context) => {
  if (hostile.length === 0) return context.skip('../shared/hostile is not here: its strings are not tried');
  const prose = 'قال المدير إن العمل يسير في المكتبة كما خطط له منذ شهرين.';
  for (const string of hostile) {
    const text = string.trim();
    if (text === '' || text.includes('\n')) continue;
    const page = parsePage(
      'x.txt',
      `${string}\n\nتاريخ النشر: 7th, December 2024 GMT\n\n${prose}\n\nالمصدر: وكالة النهار\n\nإقرأ أيضاً:\n\n${string}\n\n${prose}\n\nالمصدر وكالات الوسومحمص\n\nمقالات مشابهة\n\n  • ${string}\n  • عنوان أخير`,
    );
    if (!page.ok) throw new Error(`refused: ${JSON.stringify(string)}`);
    const { article } = page;
    expect([article.title, article.date, article.source]).toEqual([text, '2024-12-07', 'وكالة النهار']);
    expect(article.body).toEqual([{ kind: 'paragraph', text: prose }]);
    expect(article.readAlso).toEqual([{ title: text, body: [prose], source: 'وكالات', keywords: ['حمص'] }]);
    expect(article.related).toEqual([{ text }, { text: 'عنوان أخير' }]);
  }
}, 60_000);

test('every hostile string as a paragraph and a source stays itself', (context) => {
  if (hostile.length === 0) return context.skip('../shared/hostile is not here: its strings are not tried');
  const prose = 'قال المدير إن العمل يسير في المكتبة كما خطط له منذ شهرين.';
  for (const string of hostile) {
    const text = string.trim();
    if (text === '' || text.includes('\n')) continue;
    const page = parsePage(
      'x.txt',
      `عنوان\n\nتاريخ النشر: 7th, December 2024 GMT\n\n${prose}\n\n${string}\n\n${prose}\n\nالمصدر: ${string}\n\nكلمات دلالية: حمص`,
    );
    if (!page.ok) throw new Error(`refused: ${JSON.stringify(string)}`);
    expect(page.article.body.map((block) => block.text)).toEqual([prose, text, prose]);
    expect([page.article.source, page.printedKeywords]).toEqual([text, ['حمص']]);
  }
}, 60_000);

// A quadratic step would take minutes here, and run into the test's time limit.
test.each([
  ['ten million letters on one line', 'قال المدير إن العمل يسير في المكتبة، '.repeat(280_000), 1],
  ['nothing but source labels', 'المصدر وكالات\n'.repeat(20_000), 20_000],
  ['nothing but list labels', 'مقالات مشابهة\nعنوان الخبر\n'.repeat(20_000).concat('انتهى الكلام.'), 40_001],
  ['nothing but menus', 'الرئيسية\nأخبار\nسوق العمل\n'.repeat(12_000), 36_000],
  ['short lines and their sources', 'كلمة هنا\nالمصدر: وكالة الساحل\n'.repeat(20_000), 40_000],
  ['photographers without end', 'تصوير:\nسامر\n'.repeat(20_000), 40_000],
  ['a label with a million marks', `اقرأ أيضا${'\u064b'.repeat(1_000_000)}`, 1],
])('time grows with the page, not faster: %s', (_, text, lines) => {
  expect(new Set(parsed(text).lines.map((part) => part.n)).size).toBe(lines);
});

function parsed(text: string): ReadPage {
  const page = parsePage('x.txt', text);
  if (!page.ok) throw new Error('the page was refused');
  return page;
}
