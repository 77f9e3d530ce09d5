import { libraryAddress } from '../../../site/addresses.ts';
import { NO_FILTER, withWords } from '../../../site/filter.ts';

/** Most words of a passage that are searched for: a longer quotation is found by its beginning. */
const MOST_WORDS = 8;
/** Most words that are looked up in a dictionary. */
const MOST_IN_DICTIONARY = 3;

/** Query that finds chosen words in the collection: one word in all its forms, several as a phrase. */
export function queryFor(chosen: string): string {
  const words = wordsOf(chosen).slice(0, MOST_WORDS);
  const [first = ''] = words;
  // Signs inside a word («عنوان:غزة», «كوفيد-19») could be read as a query's own.
  return words.length === 1 && /^[\p{L}\p{M}\p{N}]+$/u.test(first)
    ? first
    : words.length
      ? `"${words.join(' ')}"`
      : '';
}

/** Address of the library's results for chosen words; undefined where they hold no letter or digit. */
export function searchAddress(chosen: string): string | undefined {
  const q = queryFor(chosen);
  return q ? libraryAddress(withWords(NO_FILTER, q)) : undefined;
}

/** Fields of `navigator` that tell the system. */
export interface System {
  platform: string;
  maxTouchPoints: number;
}

/**
 * Address that opens chosen words in the dictionary of the system. Only macOS has one for web pages; iOS and Android offer
 * theirs in their own menu of a selection, and others have none.
 */
export function dictionaryAddress(chosen: string, { platform, maxTouchPoints }: System): string | undefined {
  const words = wordsOf(chosen);
  // An iPad calls itself a Mac.
  if (!platform.startsWith('Mac') || maxTouchPoints > 1) return undefined;
  if (words.length === 0 || words.length > MOST_IN_DICTIONARY) return undefined;
  return `dict://${encodeURIComponent(words.join(' '))}`;
}

/** Words of a passage without the punctuation around them, quotes and tatweel. */
const wordsOf = (chosen: string): string[] =>
  chosen
    .replace(/\u0640/g, '')
    .replace(/["«»“”\ufffc]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter(Boolean);
