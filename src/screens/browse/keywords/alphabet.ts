import type { Count } from '../../../site/files.ts';
import { nameWords } from '../../../text/prefixMatch.ts';

/** The letters of an Arabic index. Forms of hamza stand under ا, as in a dictionary. */
export const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];

/** Heading for entries in Latin letters, figures and letters of other languages. */
export const OTHER = '#';

/** Part of a keyword by which it is ordered: «الفضاء» stands under ف, for an index ignores the definite article; «ألمانيا» has none. */
function orderOf(keyword: string): string {
  const [first, ...others] = nameWords(keyword);
  return [first?.bare ?? '', ...others.map(({ text }) => text)].join(' ');
}

/** Letter under which a keyword stands: one of LETTERS, or OTHER. */
export function letterOf(keyword: string): string {
  const first = [...orderOf(keyword)][0] ?? '';
  if (first === '\u0621') return 'ا';
  return LETTERS.includes(first) ? first : OTHER;
}

/** Letters under which some keyword stands, in alphabetical order, OTHER last. */
export function lettersOf(keywords: Iterable<string>): string {
  const used = new Set(Array.from(keywords, letterOf));
  return [...LETTERS, OTHER].filter((letter) => used.has(letter)).join('');
}

/** Keywords by letter, in alphabetical order under each; letters without a keyword are left out. */
export function byLetter(keywords: readonly Count[]): { letter: string; keywords: Count[] }[] {
  // Code points of folded Arabic are in alphabetical order, and the same in every browser; a collator need not be.
  const ordered = keywords
    .map((keyword) => ({ keyword, letter: letterOf(keyword.text), order: orderOf(keyword.text) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return [...LETTERS, OTHER].flatMap((letter) => {
    const own = ordered.filter((entry) => entry.letter === letter).map(({ keyword }) => keyword);
    return own.length ? [{ letter, keywords: own }] : [];
  });
}
