import { describe, expect, test } from 'vitest';
import { invertedIndexOf } from '../../testing/searchableSite.ts';
import { lexemesOf } from './lexemes.ts';

/** Forty articles of other things: company is judged by what is common in the whole collection. */
const OTHERS = Array.from({ length: 40 }, (_, i) => `خبر رقم ${i}`);

/** Lexeme of a form, and the lexeme that its group is named by. */
function told(bodies: string[]) {
  const index = invertedIndexOf([...bodies, ...OTHERS]);
  const { ofForm, texts, groups } = lexemesOf(index);
  const of = (form: string) => ofForm[index.forms.indexOf(form)] ?? -1;
  return {
    lexeme: (form: string) => texts[of(form)],
    head: (form: string) => texts[groups[of(form)] ?? -1],
  };
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
  ])('%s: %s', (_, bodies, form, lexeme) => expect(told(bodies).lexeme(form)).toBe(lexeme));
});

describe('endings of one word', () => {
  test.each<[why: string, bodies: string[], one: string, other: string, together: boolean]>([
    ['where they keep company', times(2, 'مدرسه مدرسات'), 'مدرسه', 'مدرسات', true],
    ['with proclitics', times(2, 'المدرسه والمدرسات المدرسات'), 'المدرسه', 'والمدرسات', true],
    ['not where they never meet', ['مدرسه', 'مدرسه', 'مدرسات', 'مدرسات'], 'مدرسه', 'مدرسات', false],
    ['ه makes another word too often', times(2, 'قاعد قاعده'), 'قاعد', 'قاعده', false],
    ['and ان', times(2, 'لبن لبنان'), 'لبن', 'لبنان', false],
    ['and ي', times(2, 'عربه عربي عرب'), 'عرب', 'عربي', false],
    ['what belongs to a thing is not the thing', times(2, 'دوله دوليين'), 'دوله', 'دوليين', false],
    ['but is one word with its plural', times(2, 'دوليه دوليين'), 'دوليه', 'دوليين', true],
    ['unless they meet often', times(3, 'قاعد قاعده'), 'قاعد', 'قاعده', true],
    ['not without a stem in common', times(4, 'سوريا سوري'), 'سوريا', 'سوري', false],
    ['not by their beginnings', times(4, 'علم عالم'), 'علم', 'عالم', false],
  ])('%s: %s', (_, bodies, one, other, together) => {
    const { head } = told(bodies);
    expect(head(one) === head(other)).toBe(together);
  });

  test('a group is named by its commonest lexeme', () => {
    expect(told([...times(3, 'مدرسات مدرسه'), 'مدرسات']).head('مدرسه')).toBe('مدرسات');
  });
});
