import { expect, test } from 'vitest';
import { fold } from '../fold.ts';
import { stemOf } from './stem.ts';

test.each([
  ['مدينة', 'مدينتنا', 'مدينتين', 'مدينتها'],
  ['عملية', 'عمليات', 'عملياتهم', 'عمليتين'],
  ['مباراة', 'مباريات'],
  ['فلسطيني', 'فلسطينيون', 'فلسطينيين', 'فلسطين'],
  ['لقاء', 'لقاءات', 'لقائه', 'لقاؤهما'],
  ['لغة', 'لغتنا', 'لغته'],
  ['مهندس', 'مهندسو', 'مهندسي', 'مهندسوها'],
  ['قوانين', 'قوانينها'],
  ['يوم', 'يومين', 'يومان', 'يوما'],
])('%s has one stem with %s', (...words) => {
  expect(new Set(words.map((word) => stemOf(fold(word)))).size).toBe(1);
});

test.each([
  ['مدرسة', 'مدارس'],
  ['مصر', 'مضر'],
  ['علم', 'عالم'],
])('%s and %s have two', (one, other) => expect(stemOf(fold(one))).not.toBe(stemOf(fold(other))));

test.each(['دم', 'من', 'بنات', 'بيان', 'covid', '2024'])(
  '%s keeps three letters at least, and others all',
  (word) => expect(stemOf(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length)),
);
