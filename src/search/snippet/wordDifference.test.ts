import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { WORD_DIFFERENCES } from '../differences.ts';
import type { WordDifference } from '../differences.ts';
import { differenceOf } from './wordDifference.ts';

describe('typed | printed → how they differ', () => {
  test.each<[string, string, WordDifference]>([
    ['القناة', 'القناة', 'exact'],
    ['مسؤول', 'مسو\u0654ول', 'exact'],
    // one word, many spellings
    ['كتب', 'كَتَبَ', 'spelling'],
    ['جميل', 'جمـــيل', 'spelling'],
    ['احمد', 'أحمد', 'spelling'],
    ['القناه', 'القناة', 'spelling'],
    ['السیسی', 'السيسي', 'spelling'],
    ['مدرسة', 'ﻣﺪﺭﺳﺔ', 'spelling'],
    ['tiktok', 'TikTok', 'spelling'],
    ['2024', '٢٠٢٤', 'spelling'],
    ['10000', '10,000', 'spelling'],
    ['10000', '10 000', 'spelling'],
    // the article and proclitics
    ['قناة', 'القناة', 'proclitics'],
    ['المدرسة', 'وللمدرسة', 'proclitics'],
    ['يفتح', 'سيفتح', 'proclitics'],
    ['مدرسة', 'والمدرسه', 'proclitics'],
    ['ألعاب', 'بالألعاب', 'proclitics'],
    // A hamza is no article: what matches here is another word of the family.
    ['لعاب', 'ألعاب', 'form'],
    // compounds
    ['عبدالعزيز', 'عبد العزيز', 'apart'],
    ['عبدالعزيز', 'لعبد العزيز', 'apart'],
    ['عبد العزيز', 'عبدالعزيز', 'joined'],
    ['عبد العزيز', 'عبد العزيز', 'exact'],
    // what only the index tells
    ['مدرسة', 'مدرستها', 'form'],
    ['مدرسة', 'مدارس', 'form'],
    ['مشروع', 'مشروعًا', 'form'],
    ['', 'كتاب', 'apart'],
  ])('%s | %s', (typed, printed, how) => expect(differenceOf(typed, printed, 'form')).toBe(how));
});

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'اأإآةهىيكبلوفسنم\u064e\u0651\u0640\u0654ک1٢ﻼa') }),
  fc.string({ unit: 'binary' }),
);

test('any two strings have an answer; words that fold to one differ in spelling alone', () => {
  fc.assert(
    fc.property(word, word, (typed, printed) => {
      const how = differenceOf(typed, printed, 'respelled');
      expect(WORD_DIFFERENCES).toContain(how);
      expect(how === 'exact').toBe(typed.normalize('NFC') === printed.normalize('NFC'));
      expect(['exact', 'spelling']).toContain(differenceOf(typed, fold(typed), 'form'));
    }),
    { numRuns: 1000 },
  );
}, 30_000);
