import { withoutProclitic } from '../../text/clitics.ts';
import { isInflectionOf, kinshipOf } from '../../text/inflection/inflections.ts';
import { keyOf } from '../format/indexRules.ts';
import type { Alias } from '../format/shard.ts';
import type { WordFamilies } from '../lexicon/wordFamilies.ts';
import type { Vocabulary } from './vocabulary.ts';
import { push } from './vocabulary.ts';

/**
 * Aliases to themselves of words that the lexicon knows and no article prints, where a reading of their letters is
 * printed: typed, they find nothing, instead of «شعب» for «شعبان» or «مال» for «كمال».
 * @param taken words that other aliases lead on
 * @param printed families of the lexicon that have a word in the collection
 */
export function absentWords(
  taken: ReadonlySet<string>,
  printed: ReadonlySet<number>,
  words: Vocabulary,
  known: WordFamilies,
): Alias[] {
  const byStem = new Map<string, string[]>();
  for (const text of [...words.texts, ...taken]) push(byStem, keyOf(text), text);
  const looksPrinted = (word: string): boolean =>
    words.numberOf(withoutProclitic(word, true)?.word ?? '') !== undefined ||
    (byStem.get(keyOf(word)) ?? []).some(
      (text) => kinshipOf(word, text) === 'sure' || (known.has(text) && isInflectionOf(word, text)),
    );
  const isAbsent = (word: string): boolean =>
    words.numberOf(word) === undefined &&
    !taken.has(word) &&
    !known.readingsOf(word).some(({ family }) => printed.has(family));
  return [...known.dictionaryForms()]
    .filter((word) => isAbsent(word) && looksPrinted(word))
    .map((word) => ({ text: word, head: word, isSpelling: false }));
}
