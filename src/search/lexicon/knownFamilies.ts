import { readNouns } from './lexicon.ts';
import { NOUN_TEXTS } from './nounLists.ts';
import { WordFamilies } from './wordFamilies.ts';

let families: WordFamilies | undefined;

/** Families of the words that the lexicon knows; made at the first call, which takes some tenths of a second. */
export function knownFamilies(): WordFamilies {
  return (families ??= new WordFamilies(NOUN_TEXTS.flatMap(readNouns), []));
}
