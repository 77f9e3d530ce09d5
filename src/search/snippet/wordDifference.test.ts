import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import type { WordDifference } from '../differences.ts';
import { differencesOf } from './wordDifference.ts';

describe('typed | printed → how they differ', () => {
  test.each<[string, string, WordDifference[]]>([
    ['القناة', 'القناة', []],
    // one word, many spellings
    ['كتب', 'كَتَبَ', ['marks']],
    ['هذا', 'ه\u0670ذا', ['marks']],
    ['جميل', 'جمـــيل', ['tatweel']],
    ['احمد', 'أحمد', ['hamza']],
    ['مسئول', 'مسؤول', ['hamza']],
    ['مسؤول', 'مسو\u0654ول', []],
    ['الآن', 'الان', ['hamza']],
    ['القناه', 'القناة', ['teh']],
    ['مستشفي', 'مستشفى', ['yeh']],
    ['کتاب', 'كتاب', ['letters']],
    ['السیسی', 'السيسي', ['letters']],
    ['مدرسة', 'ﻣﺪﺭﺳﺔ', ['letters']],
    ['tiktok', 'TikTok', ['letters']],
    ['2024', '٢٠٢٤', ['digits']],
    ['10000', '10,000', ['digits']],
    ['إدارة', 'اداره', ['hamza', 'teh']],
    ['أُسرة', 'اسره', ['marks', 'hamza', 'teh']],
    // the article
    ['قناة', 'القناة', ['article']],
    ['القناة', 'قناة', ['article']],
    // The segmentation that takes least off is chosen: letter for letter these are also «ليبيا» and «لليبيا».
    ['لمدرسة', 'للمدرسة', ['glued']],
    ['بمدرسة', 'بالمدرسة', ['article']],
    // proclitics
    ['الصبر', 'بالصبر', ['glued']],
    ['دمج', 'بدمج', ['glued']],
    ['بدمج', 'دمج', ['glued']],
    ['المدرسة', 'للمدرسة', ['glued']],
    ['المدرسة', 'وللمدرسة', ['glued']],
    ['يفتح', 'سيفتح', ['glued']],
    ['الحكومة', 'وبالحكومة', ['glued']],
    ['قناة', 'والقناة', ['article', 'glued']],
    ['مدرسة', 'والمدرسه', ['teh', 'article', 'glued']],
    ['ألعاب', 'بالألعاب', ['article', 'glued']],
    // A hamza is no article: these two have another letter, not another beginning.
    ['لعاب', 'ألعاب', ['near']],
    // another ending
    ['مدرسة', 'مدرستها', ['ending']],
    ['مدرسة', 'مدارس', ['near']],
    ['معلم', 'المعلمين', ['article', 'ending']],
    ['إستقلال', 'واستقلالها', ['hamza', 'glued', 'ending']],
    ['كتاب', 'كتابا', ['ending']],
    ['معلمين', 'معلماتهم', ['ending']],
    // half typed
    ['كتا', 'كتاب', ['begun']],
    ['قن', 'القناة', ['article', 'begun']],
    ['القن', 'القناة', ['begun']],
    ['tik', 'TikTok', ['letters', 'begun']],
    // otherwise
    ['استعمال', 'استخدام', ['near']],
    ['', 'كتاب', ['near']],
  ])('%s | %s', (typed, printed, how) => expect(differencesOf(typed, printed)).toEqual(how));
});

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'اأإآةهىيكبلوفسنم\u064e\u0651\u0640\u0654ک1٢ﻼa') }),
  fc.string({ unit: 'binary' }),
);

test('any two strings have an answer; words that fold to one differ in spelling alone', () => {
  const spelling: WordDifference[] = ['marks', 'tatweel', 'hamza', 'teh', 'yeh', 'letters', 'digits'];
  fc.assert(
    fc.property(word, word, (typed, printed) => {
      const how = differencesOf(typed, printed);
      expect(how.length > 0).toBe(typed.normalize('NFC') !== printed.normalize('NFC'));
      expect(new Set(how).size).toBe(how.length);
      expect(spelling).toEqual(expect.arrayContaining(differencesOf(typed, fold(typed))));
    }),
    { numRuns: 1000 },
  );
}, 30_000);
