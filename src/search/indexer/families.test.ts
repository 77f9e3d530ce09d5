import { describe, expect, test } from 'vitest';
import { invertedIndexOf } from '../../testing/searchableSite.ts';
import { WordFamilies } from '../lexicon/wordFamilies.ts';
import { familiesOf } from './families.ts';
import { lexemesOf } from './lexemes.ts';

/** Forty articles of other things: company is judged by what is common in the whole collection. */
const OTHERS = Array.from({ length: 40 }, (_, i) => `خبر رقم ${i}`);

const NOTHING = new WordFamilies([], []);

/** Lexemes of the first family that holds the word, the one that names it first. */
function familyOf(bodies: string[], word: string, known = NOTHING): string[] | undefined {
  const index = invertedIndexOf([...bodies, ...OTHERS]);
  const lexemes = lexemesOf(index, known);
  return familiesOf(index, lexemes, known)
    .map(({ members }) => members.map((lexeme) => lexemes.texts[lexeme] ?? ''))
    .find((members) => members.includes(word));
}

/** Copies of an article that holds the words. */
const times = (count: number, words: string) => Array.from({ length: count }, () => words);

describe('words of one stem that no lexicon knows', () => {
  test.each<[why: string, bodies: string[], one: string, other: string, together: boolean]>([
    ['where they keep company', times(2, 'مدرسه مدرسات'), 'مدرسه', 'مدرسات', true],
    ['with proclitics', times(2, 'المدرسه والمدرسات المدرسات'), 'مدرسه', 'مدرسات', true],
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
    expect(familyOf(bodies, one)?.includes(other) ?? false).toBe(together);
  });

  test('a family is named by its commonest lexeme', () => {
    expect(familyOf([...times(3, 'مدرسات مدرسه'), 'مدرسات'], 'مدرسه')?.[0]).toBe('مدرسات');
  });
});
