import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInText } from './findInText.ts';
import { placedWords, wordsOf } from '../../text/tokenize.ts';

const found = (text: string, typed: string): string[] =>
  findInText(text, typed).map(({ from, to }) => text.slice(from, to));

describe('a word in a text', () => {
  test.each<[typed: string, text: string, found: string[]]>([
    // the fold
    ['القناه', 'أُغلِقت «القَنَاةُ».', ['القَنَاةُ']],
    ['احمد', 'قال أحمد', ['أحمد']],
    ['مسئول', 'مسؤول', ['مسؤول']],
    ['على', 'علي، على، علا', ['علي', 'على']],
    ['2024', 'سنة ٢٠٢٤', ['٢٠٢٤']],
    ['2.2', 'بلغ 2.2 لا 2.3 ولا 22', ['2.2']],
    ['tiktok', 'بـTikTok', ['TikTok']],
    ['جميل', 'جمـــيل', ['جمـــيل']],
    // the article and proclitics, on either side
    ['الصبر', 'بالصبر والصبر وصبر', ['بالصبر', 'والصبر', 'وصبر']],
    ['صبر', 'الصبر وبالصبر للصبر', ['الصبر', 'وبالصبر', 'للصبر']],
    ['دمج', 'بدمج لدمج والدمج', ['بدمج', 'لدمج', 'والدمج']],
    ['بدمج', 'الدمج دمج', ['الدمج', 'دمج']],
    ['دولة', 'كدولة فالدولة', ['كدولة', 'فالدولة']],
    // the beginning of the last word
    ['قنا', 'القناة وقنوات', ['القناة']],
    ['قن', 'قناة القناة وقنوات', ['قناة']],
    ['ق', 'قناة ق', ['ق']],
    ['الصب', 'بالصبر', ['بالصبر']],
    // near, but another word
    ['مصر', 'مضر', []],
    ['حزب', 'حرب', []],
    ['حماس', 'حماة', []],
    ['سوريا', 'سوري', []],
    ['مال', 'كمال', []],
    ['كرة', 'فكرة', []],
    ['بعيد', 'وعيد', []],
    ['عاب', 'ألعاب', []],
    ['دم', 'الدم', []],
    ['صبر', 'الصبار', []],
    // nothing asked
    ['', 'قناة', []],
    ['؟', 'قناة؟', []],
  ])('%s: %s', (typed, text, expected) => expect(found(text, typed)).toEqual(expected));
});

describe('several words are found one after another', () => {
  test.each<[typed: string, text: string, found: string[]]>([
    ['سفن القناة', 'السفن في القناة، وسفن «القناة»: سفنُ القناةِ', ['وسفن «القناة', 'سفنُ القناةِ']],
    ['سفن الق', 'السفن القديمة', ['السفن القديمة']],
    ['سف القناة', 'سفن القناة', []],
    ['عيد عيد', 'عيد عيد عيد', ['عيد عيد']],
    ['كوفيد 19', 'كوفيد-19', ['كوفيد-19']],
    // in quotes, nothing but these words
    ['"سفن القناة"', 'سفن القناة السفن القناة', ['سفن القناة']],
    ['«قناة»', 'القناة قناه قنا', ['قناه']],
  ])('%s: %s', (typed, text, expected) => expect(found(text, typed)).toEqual(expected));
});

describe('with the forms of the collection', () => {
  const known = new Map([
    ['مدرسه', ['مدرسه', 'المدرسه', 'مدارس', 'مدرستنا', 'مدرستين']],
    ['مشروع', ['مشروع', 'مشروعا', 'مشاريع']],
    ['عبدالعزيز', ['عبدالعزيز', 'وعبدالعزيز']],
    ['عبد', ['عبد', 'عبدالعزيز', 'وعبدالعزيز']],
    ['ترامب', ['ترامب', 'ترمب']],
  ]);
  test.each<[typed: string, text: string, found: string[]]>([
    ['مدرسة', 'مدارس ومدرسة ومدرستنا مدرستين', ['مدارس', 'ومدرسة', 'مدرستين']],
    ['مشروع', 'قدم مشروعًا من مشاريع', ['مشروعًا', 'مشاريع']],
    ['ترامب', 'ترمب وترام', ['ترمب']],
    // A compound is one place, joined or apart.
    ['عبدالعزيز', 'لعبد العزيز وعبدالعزيز', ['لعبد العزيز', 'وعبدالعزيز']],
    ['عبد العزيز', 'وعبدالعزيز ثم عبد العزيز', ['وعبدالعزيز', 'عبد العزيز']],
    ['الملك عبد العزيز', 'الملك عبدالعزيز وعبدالعزيز', ['الملك عبدالعزيز']],
    ['عبد الله', 'عبدالعزيز', []],
    // Several words, each in any form.
    ['مشروع مدرسة', 'مشاريع مدارس، مشروع عام', ['مشاريع مدارس']],
    // In quotes nothing but these words.
    ['"مدرسة"', 'مدارس مدرسة', ['مدرسة']],
  ])('%s: %s', (typed, text, expected) =>
    expect(findInText(text, typed, known).map(({ from, to }) => text.slice(from, to))).toEqual(expected),
  );
});

const piece = fc.constantFrom(
  'سفن',
  'القناة',
  'وبالقَنَاة',
  'ال',
  'ﻻ',
  ' ',
  ' ',
  '، ',
  'a1',
  '\u064b',
  '\ud83d',
  '\n',
  '"',
);
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })))
  .map((parts) => parts.join(''));

/** Faults of the hits, in words; none if all is well. */
function faultsOf(text: string, typed: string): string[] {
  const hits = findInText(text, typed);
  const words = placedWords(text);
  const [starts, ends] = [new Set(words.map(({ from }) => from)), new Set(words.map(({ to }) => to))];
  const faults: [string, boolean][] = [
    ['a part of a word', hits.some(({ from, to }) => !starts.has(from) || !ends.has(to) || to <= from)],
    ['two overlap', hits.some(({ from }, i) => from < (hits[i - 1]?.to ?? 0))],
    [
      'what stands there as typed is not found',
      wordsOf(typed).length > 0 && findInText(`x ${typed} x`, typed).length === 0,
    ],
  ];
  return faults.filter(([, is]) => is).map(([fault]) => fault);
}

test('hits are whole words, in order, apart', () => {
  fc.assert(
    fc.property(text, text, (text, typed) => {
      expect(faultsOf(text, typed)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
}, 30_000);

const HOSTILE = new URL('../../../../shared/hostile/strings.json', import.meta.url);

test('every hostile string is looked for, and in', (context) => {
  if (!existsSync(HOSTILE)) return context.skip('../shared/hostile is not here: its strings are not tried');
  for (const string of JSON.parse(readFileSync(HOSTILE, 'utf8')) as string[])
    expect([string, faultsOf(string, 'القناة'), faultsOf('قال إن القناة أغلقت.', string)]).toEqual([
      string,
      [],
      [],
    ]);
}, 30_000);
