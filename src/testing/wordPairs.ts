import { wordsOf } from '../text/tokenize.ts';

/** Words of a text as the search compares them, with single spaces between them. */
export const folded = (text: string): string => wordsOf(text).join(' ');

/** Reads a table of pairs: « / » within a pair, « · » or a line end between pairs. */
export function wordPairs(table: string): [one: string, other: string][] {
  return table
    .trim()
    .split(/ · |\n/)
    .map((pair) => {
      const [one = '', other = ''] = pair.split(' / ');
      return [one, other];
    });
}
