import { SHORTEST_STEM, withoutArticle } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { FOREIGN_NAMES } from './foreignNames.ts';
import { PARTICLES } from './particles.ts';
import { readNouns } from './lexicon.ts';
import { PROPER_NAMES } from './names/properNames.ts';
import { NOUN_TEXTS } from './nounLists.ts';
import { SPELLINGS } from './spellings.ts';
import { WordFamilies } from './wordFamilies.ts';

let families: WordFamilies | undefined;

/** Families of the words that the lexicon knows; made at the first call, which takes some tenths of a second. */
export function knownFamilies(): WordFamilies {
  return (families ??= new WordFamilies(
    NOUN_TEXTS.flatMap(readNouns),
    [...spellingsOfWords()],
    [...PROPER_NAMES.split(/\s+/).filter((name) => name !== ''), ...PARTICLES],
    new Set(PARTICLES.flatMap((word) => ['', ...'وفبكل'].map((proclitic) => proclitic + word))),
  ));
}

/**
 * Groups of spellings of single words: those of a group that are one word, and the words in which its spellings of
 * several words differ («بوركينا فاسو», «بوركينا فاصو»).
 */
function* spellingsOfWords(): Generator<string[]> {
  for (const group of [...SPELLINGS, ...FOREIGN_NAMES]) {
    const spellings = group.map((spelling) => spelling.split(' '));
    for (const size of new Set(spellings.map(({ length }) => length)))
      for (let n = 0; n < size; n++) {
        const words = spellings
          .filter(({ length }) => length === size)
          .map((parts) => printedWithoutArticle(parts[n] ?? ''));
        const distinct = [...new Map(words.map((word) => [fold(word), word])).values()];
        if (distinct.length > 1 && distinct.every(({ length }) => length >= SHORTEST_STEM)) yield distinct;
      }
  }
}

/** Word as printed, less its ال where enough is left. */
function printedWithoutArticle(word: string): string {
  return withoutArticle(fold(word)) === fold(word) ? word : word.slice(2);
}
