import { describe, expect, test } from 'vitest';
import { stripProclitics, stripSuffixes, withAlKept, withoutArticle } from './clitics.ts';

test.each([
  ['العاب', 'العاب'],
  ['والعاب', 'العاب'],
  ['بالعاب', 'العاب'],
  ['وبالعاب', 'العاب'],
  ['للعاب', undefined],
  ['الدم', undefined],
  ['وزير', undefined],
])('%s with its ال kept: %s', (form, kept) => {
  expect(withAlKept(form)).toBe(kept);
});

describe('a form without its proclitics', () => {
  test.each<[string, string[]]>([
    ['قناه', ['قناه']],
    ['القناه', ['قناه']],
    ['والقناه', ['والقناه', 'قناه']],
    ['وبالقناه', ['وبالقناه', 'بالقناه', 'قناه']],
    ['للقناه', ['قناه', 'لقناه']],
    ['لليبيا', ['يبيا', 'ليبيا']],
    ['وللقناه', ['وللقناه', 'قناه', 'لقناه']],
    ['بدمج', ['بدمج', 'دمج']],
    ['وبدمج', ['وبدمج', 'بدمج', 'دمج']],
    ['سيفتح', ['سيفتح', 'يفتح']],
    ['سفير', ['سفير']],
    ['وزير', ['وزير', 'زير']],
    // Three letters must be left, and nothing comes off twice.
    ['ورد', ['ورد']],
    ['الدم', ['الدم']],
    ['الله', ['الله']],
    ['بلبل', ['بلبل', 'لبل']],
    ['وفكره', ['وفكره', 'فكره']],
    ['2024', ['2024']],
    ['covid', ['covid']],
  ])('%s', (form, stems) => expect(stripProclitics(form)).toEqual(stems));
});

describe('a word without its suffixes', () => {
  test.each([
    ['قناه', 'قنا'],
    ['مدرسه', 'مدرس'],
    ['مدرسات', 'مدرس'],
    ['مدرسين', 'مدرس'],
    ['مدرستها', 'مدرست'],
    ['لبنان', 'لبن'],
    ['سوريه', 'سور'],
    ['سوريا', 'سوريا'],
    ['بيت', 'بيت'],
    ['ابي', 'ابي'],
    ['2024', '2024'],
  ])('%s → %s', (word, stem) => expect(stripSuffixes(word)).toBe(stem));
});

test.each([
  ['الفضاء', 'فضاء'],
  ['الله', 'الله'],
  ['ال', 'ال'],
  ['فضاء', 'فضاء'],
])('«%s» without the article: «%s»', (word, bare) => {
  expect(withoutArticle(word)).toBe(bare);
});
