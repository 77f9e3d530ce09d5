import { describe, expect, test } from 'vitest';
import { invertedIndexOf } from '../../testing/searchableSite.ts';
import { lexemesOf } from './lexemes.ts';

/** Forty articles of other things: company is judged by what is common in the whole collection. */
const OTHERS = Array.from({ length: 40 }, (_, i) => `خبر رقم ${i}`);

/** Lexeme of a form, where the lexicon knows the given words. */
function lexemeOf(
  bodies: string[],
  form: string,
  known: string[] = [],
  inflected: string[] = [],
): string | undefined {
  const index = invertedIndexOf([...bodies, ...OTHERS]);
  const { ofForm, texts } = lexemesOf(index, {
    has: (word) => known.includes(word),
    isOnlyInflected: (word) => inflected.includes(word),
    isName: () => false,
  });
  return texts[ofForm[index.forms.indexOf(form)] ?? -1];
}

/** Copies of an article that holds the words. */
const times = (count: number, words: string) => Array.from({ length: count }, () => words);

describe('a form and what is under it', () => {
  test.each<[why: string, bodies: string[], form: string, lexeme: string]>([
    ['ال always comes off', ['القناه'], 'القناه', 'قناه'],
    ['so does ال after ل', ['للقناه'], 'للقناه', 'قناه'],
    ['unless a hamza is printed on it', times(2, 'إلهام'), 'الهام', 'الهام'],
    ['or too little is left', ['الدم'], 'الدم', 'الدم'],
    ['a stray hamza proves nothing', ['ألقيت', ...times(5, 'القيت')], 'القيت', 'قيت'],
    ['ل stands before a word that itself begins with ل', ['ليبيا', 'ليبيا لليبيا'], 'لليبيا', 'ليبيا'],
    ['after a preposition only ال may follow, not another one', ['يها', 'كلليها'], 'كلليها', 'كلليها'],
    ['و comes off where both keep company', times(2, 'كره وكره'), 'وكره', 'كره'],
    [
      'one meeting is enough for a rare form beside a common word',
      [...times(4, 'كره'), 'كره وكره'],
      'وكره',
      'كره',
    ],
    ['but not without company', [...times(4, 'كره'), 'فكره'], 'فكره', 'فكره'],
    ['nor where the word under it is nowhere', times(5, 'وزير'), 'وزير', 'وزير'],
    ['nor where it is the rarer of the two', [...times(20, 'وزير'), ...times(2, 'وزير زير')], 'وزير', 'وزير'],
    ['two come off, one after the other', times(2, 'قناه بقناه وبقناه'), 'وبقناه', 'قناه'],
    ['with ال under them', times(2, 'قناه القناه بالقناه وبالقناه'), 'وبالقناه', 'قناه'],
    ['even where the form between is nowhere', [...times(3, 'القناه'), 'وبالقناه'], 'وبالقناه', 'قناه'],
    ['in other articles too', ['اليمن', 'واليمن', 'واليمن'], 'واليمن', 'يمن'],
    ['or where the word stands bare', ['فساد', 'بالفساد', 'بالفساد'], 'بالفساد', 'فساد'],
    ['unless it is far commoner as it is', ['نسيا', ...times(5, 'فالنسيا')], 'فالنسيا', 'فالنسيا'],
    ['or nothing of it is printed', ['بالمناسبه'], 'بالمناسبه', 'بالمناسبه'],
    ['س before a verb', times(2, 'يفتح سيفتح'), 'سيفتح', 'يفتح'],
    ['but before nothing else', times(2, 'تار ستار كبير سكبير'), 'سكبير', 'سكبير'],
    ['nothing comes off a number', ['2024'], '2024', '2024'],
  ])('%s: %s', (_, bodies, form, lexeme) => expect(lexemeOf(bodies, form)).toBe(lexeme));

  test.each<[why: string, bodies: string[], known: string[], form: string, lexeme: string]>([
    ['a word of the lexicon stands under a letter', ['باريس', 'بباريس'], ['باريس'], 'بباريس', 'باريس'],
    ['under two', ['باريس', 'وبباريس', 'بباريس'], ['باريس'], 'وبباريس', 'باريس'],
    ['not where the whole is a word too', ['مال', 'كمال'], ['مال', 'كمال'], 'كمال', 'كمال'],
    ['nor where neither is known', ['ريم', 'كريم'], [], 'كريم', 'كريم'],
    [
      'nor where both are common and never meet',
      [...times(20, 'مال'), ...times(20, 'كمال')],
      ['مال'],
      'كمال',
      'كمال',
    ],
  ])('%s', (_, bodies, known, form, lexeme) => expect(lexemeOf(bodies, form, known)).toBe(lexeme));
});
