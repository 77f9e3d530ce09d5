import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { Dice } from './dice.ts';
import {
  arabicIndicDigits,
  glued,
  halfTyped,
  harakat,
  hehForTeh,
  otherYeh,
  persianLetters,
  tatweel,
  typo,
  withArticle,
  withoutArticle,
  withoutHamza,
} from './variants.ts';
import type { Variant } from './variants.ts';

const holders = (word: string) => ({ لاعب: 9, بحر: 9, حر: 2, رئيس: 9, وزير: 9, زير: 0 })[word] ?? 0;
const typed = (change: Variant, words: string) =>
  change(words.split(' '), { dice: new Dice(words), holders })?.join(' ');

describe('a query typed in another way', () => {
  test.each<[string, string, string | undefined, Variant]>([
    ['without hamza', 'إلغاء مسؤول', 'الغاء مسئول', withoutHamza],
    ['nothing to change is no variant', 'حرب', undefined, withoutHamza],
    ['ه for ة at the end alone', 'مدرسة مدرستي', 'مدرسه مدرستي', hehForTeh],
    ['ى and ي change places', 'مستشفى علي', 'مستشفي على', otherYeh],
    ['Persian letters', 'تركي', 'تر\u06a9\u06cc', persianLetters],
    ['digits', 'قمة 2018', 'قمة ٢٠١٨', arabicIndicDigits],
    ['ال before bare words', 'رئيس الصين', 'الرئيس الصين', withArticle],
    ['no ال before what has a letter glued on', 'للرئيس بالصين', undefined, withArticle],
    ['و is part of وزير', 'وزير', 'الوزير', withArticle],
    ['without ال, but الله', 'الرئيس الله', 'رئيس الله', withoutArticle],
    ['ب before a word', 'الرئيس', 'بالرئيس', glued('ب')],
    ['ل swallows the alif', 'الرئيس', 'للرئيس', glued('ل')],
    ['ب of بحر is its own', 'بحر', 'لبحر', glued('ل')],
    ['nothing is glued to what has a letter already', 'للرئيس', undefined, glued('و')],
    ['half typed', 'قمة انتخابات', 'قمة انتخا', halfTyped],
    ['three letters cannot be half typed', 'قمة حرب', undefined, halfTyped],
  ])('%s: %s → %s', (_, words, other, change) => {
    expect(typed(change, words)).toBe(other);
  });

  test.each([
    ['tatweel', tatweel],
    ['harakat', harakat],
  ])('%s: the fold takes it back', (_, change) => {
    const words = 'المنتخبات الوطنية';
    expect(typed(change, words)).not.toBe(words);
    expect(fold(typed(change, words) ?? '')).toBe(fold(words));
  });

  test('a typo is another word', () => {
    const wrong = typed(typo, 'قمة انتخابات') ?? '';
    expect(wrong.split(' ')[0]).toBe('قمة');
    expect(fold(wrong)).not.toBe(fold('قمة انتخابات'));
  });
});
