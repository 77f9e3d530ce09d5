import { readFilter } from '../../site/filter.ts';
import type { SavedSearch } from '../../storage/savedSearch.ts';
import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/prefixMatch.ts';
import { nameOf } from '../browse/filters/filterPartName.ts';
import { partsOf } from '../browse/filters/filterParts.ts';
import type { Texts } from '../i18n/useTexts.tsx';

/** A saved search with its name: what it asks for, part by part. */
export interface NamedSearch {
  search: SavedSearch;
  name: string;
}

/** Names saved searches: «سفن القناة · المرافئ · منذ 1 يناير 2022». @param inWords writes a day in words */
export const named = (
  searches: readonly SavedSearch[],
  t: Texts['t'],
  inWords: (day: string) => string,
): NamedSearch[] =>
  searches.map((search) => ({
    search,
    name: partsOf(readFilter(search.address))
      .map((part) => nameOf(part, t, inWords))
      .join(' · '),
  }));

/** Searches whose name has all words, in any spelling. */
export function namedBy(searches: readonly NamedSearch[], q: string): NamedSearch[] {
  const words = foldedWords(q);
  return searches.filter(({ name }) => words.every((word) => fold(name).includes(word)));
}
