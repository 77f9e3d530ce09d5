import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import type { Kinship } from './inflections.ts';
import { kinshipOf, WORD_ENDINGS } from './inflections.ts';

test.each<[one: string, other: string, kinship: Kinship | undefined]>([
  ['مدينة', 'مدينتها', 'sure'],
  ['مدينتنا', 'مدينتين', 'sure'],
  ['عملية', 'عمليات', 'sure'],
  ['فلسطيني', 'فلسطينيون', 'sure'],
  ['مشروع', 'مشروعها', 'sure'],
  ['بيت', 'بيتها', 'sure'],
  ['لغة', 'لغتهم', 'sure'],
  ['مشروع', 'مشروعا', 'open'],
  ['يوم', 'يومين', 'open'],
  ['لقاء', 'لقاءات', 'open'],
  ['مراقب', 'مراقبون', 'open'],
  ['قاعد', 'قاعدة', 'open'],
  ['لبن', 'لبنان', 'open'],
  ['عرفة', 'عرفات', 'open'],
  ['مسا', 'مساهم', 'open'],
  ['مال', 'مالي', undefined],
  ['سوري', 'سوريا', undefined],
  ['علم', 'عالم', undefined],
  ['مدرسة', 'مدارس', undefined],
  ['مصر', 'مضر', undefined],
])('%s, %s: %s', (one, other, kinship) => {
  expect(kinshipOf(fold(one), fold(other))).toBe(kinship);
  expect(kinshipOf(fold(other), fold(one))).toBe(kinship);
});

test('a word is its own form, whatever its letters', () => {
  fc.assert(fc.property(fc.string(), (word) => kinshipOf(word, word) === 'sure'));
});

test('kinship has no direction', () => {
  const word = fc.array(fc.constantFrom('م', 'د', 'ر', 'س', ...WORD_ENDINGS.slice(0, 20)), { maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      const [first, second] = [one.join(''), other.join('')];
      return kinshipOf(first, second) === kinshipOf(second, first);
    }),
  );
});

test('the index has a number for every ending', () => {
  // Seven bits, less two marks.
  expect(WORD_ENDINGS.length).toBeLessThanOrEqual(126);
  expect(new Set(WORD_ENDINGS).size).toBe(WORD_ENDINGS.length);
});
