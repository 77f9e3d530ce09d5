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
  const { byStem: listed, byBare } = dictionaryOf(known);
  const candidates = [
    ...[...byStem.keys()].flatMap((stem) => listed.get(stem) ?? []),
    ...words.texts.flatMap((text) => byBare.get(text) ?? []),
  ];
  return [...new Set(candidates)]
    .filter((word) => isAbsent(word) && looksPrinted(word))
    .map((word) => ({ text: word, head: word, isSpelling: false }));
}

/** Words of a dictionary, by their stem, and by what is left of them without their first letter if that may be a proclitic. */
interface Dictionary {
  byStem: ReadonlyMap<string, string[]>;
  byBare: ReadonlyMap<string, string[]>;
}

/** Dictionaries of the lexicons met, of which a program has one: there are tens of thousands of words in it. */
const dictionaries = new WeakMap<WordFamilies, Dictionary>();

function dictionaryOf(known: WordFamilies): Dictionary {
  const made = dictionaries.get(known);
  if (made) return made;
  const byStem = new Map<string, string[]>();
  const byBare = new Map<string, string[]>();
  for (const word of known.dictionaryForms()) {
    push(byStem, keyOf(word), word);
    const bare = withoutProclitic(word, true)?.word;
    if (bare !== undefined) push(byBare, bare, word);
  }
  const dictionary = { byStem, byBare };
  dictionaries.set(known, dictionary);
  return dictionary;
}
