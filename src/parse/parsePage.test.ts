import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coverageFaults, verbatimFaults } from '../testing/pageCoverage.ts';
import { parsePage } from './parsePage.ts';

/** Fixtures, one folder a peculiarity: page.txt, and expected.json as a person has read it and found it right. */
const FIXTURES = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(FIXTURES).toSorted();

describe('every fixture reads as its golden says', () => {
  test('there are fixtures', () => expect(fixtures.length).toBeGreaterThanOrEqual(70));

  test.each(fixtures)('%s', (name) => {
    const text = readFileSync(new URL(`${name}/page.txt`, FIXTURES), 'utf8');
    const golden = new URL(`${name}/expected.json`, FIXTURES);
    expect(existsSync(golden), `fixtures/${name}/expected.json is missing: write it by hand`).toBe(true);
    const page = parsePage(`${name}.txt`, text);
    expect(page).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
    expect([...coverageFaults(text, page), ...verbatimFaults(text, page)]).toEqual([]);
  });
});

describe('a page that cannot be read is refused, with its kind', () => {
  test.each([
    ['nothing at all', '', 'empty'],
    ['white space and a byte order mark', '\ufeff \n\t\r\n\u00a0\u3000\n', 'empty'],
    ['NULs', '\0\0\0\0', 'not-text'],
    [
      'UTF-16 read as UTF-8',
      [...'\u0627\u0644\u062e\u0628\u0631'].map((letter) => `${letter}\u0006`).join(''),
      'not-text',
    ],
    ['windows-1256 read as UTF-8', '\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd', 'not-text'],
  ])('%s', (_, text, kind) => {
    expect(parsePage('x.txt', text)).toEqual({ file: 'x.txt', ok: false, problem: { kind } });
  });

  test.each([
    ['one stray NUL in a text', 'قال المدير\0 إن المكتبة فتحت أبوابها.'],
    ['a single letter', 'م'],
    ['a lone surrogate', 'خبر \ud83d قصير'],
    ['only a sign', '•'],
  ])('but %s reads', (_, text) => {
    const page = parsePage('x.txt', text);
    expect(page.ok && page.article.body.map((block) => block.text)).toEqual([text]);
  });
});

describe('a source line is known by its place and its value', () => {
  const source = (line: string) => {
    const page = parsePage(
      'x.txt',
      `عنوان الخبر هنا\n\nتاريخ النشر: 7th, December 2024 GMT\n\nقال المدير إن العمل يسير.\n\n${line}\n\nكلمات دلالية: مدينة\n\nمقالات مشابهة\n\n• عنوان آخر`,
    );
    return page.ok ? page.article.source : undefined;
  };
  test.each([
    ['المصدر: وكالات', 'وكالات'],
    ['المصدر : وكالات', 'وكالات'],
    ['المصدر：وكالات', 'وكالات'],
    ['المصدر / وكالات', 'وكالات'],
    ['المصدر | وكالات', 'وكالات'],
    ['المصدر - وكالات', 'وكالات'],
    ['المصدر وكالات', 'وكالات'],
    ['المصدر:وكالات', 'وكالات'],
    ['المصدرCNN', 'CNN'],
    ['الـمـصـدر: وكالات', 'وكالات'],
    ['المَصدَر: وكالات', 'وكالات'],
    ['\u200fالمصدر\u200f:\u00a0وكالات', 'وكالات'],
    ['• المصدر: وكالات', 'وكالات'],
    ['[المصدر] وكالات', 'وكالات'],
    ['(المصدر: وكالات)', 'وكالات'],
    ['مصدر الخبر: وكالات', 'وكالات'],
    ['المصادر: وكالات', 'وكالات'],
    ['نقلاً عن: وكالات', 'وكالات'],
    ['Source: CNN', 'CNN'],
    ['مصدر المادة: وكالات', 'وكالات'],
    ['المصدر: -1', '-1'],
  ])('%s → %s', (line, value) => expect(source(line)).toBe(value));

  test.each([
    ['المصدر الذي تحدث إلى الجريدة'],
    ['المصدر نفسه أكد ذلك'],
    ['المصدر قال إن الموعد لم يتغير'],
    ['المصدر الأمني أوضح أن الطريق فتح'],
    ['المصدرون يشكون من كلفة الشحن'],
    ['وأشار المصدر إلى ذلك'],
    ['*نقلاً عن جريدة الساحل'],
    ['نقلا عن مصادر مطلعة، تستأنف المفاوضات غدا.'],
    ['مصدر القلق الأول هو نقص الماء'],
  ])('%s is prose', (line) => expect(source(line)).toBeUndefined());
});

test('the same page gives the same article twice, and a BOM changes nothing but the offsets', () => {
  const text = 'عنوان\n\nتاريخ النشر: 7th, December 2024 GMT\n\nقال المدير كلاما طويلا.';
  expect(parsePage('a/b.txt', text)).toEqual(parsePage('a/b.txt', text));
  const plain = parsePage('a/b.txt', text);
  const marked = parsePage('a/b.txt', `\ufeff${text}`);
  expect(marked.ok && marked.article).toEqual(plain.ok && plain.article);
});
