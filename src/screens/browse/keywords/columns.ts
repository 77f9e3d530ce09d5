import type { Count } from '../../../site/files.ts';

/** Columns of the widest windows; others show two of them under each other. */
const COLUMNS = 4;
/** Least height of a column but the last, in lines: a few keywords stand under each other, not beside. */
const LEAST = 8;
/** Height of a letter above its keywords, in lines. */
const LETTER_LINES = 2;

/** Keywords of one letter in one column; `continued` after those of the column before. */
export interface ColumnPart {
  letter: string;
  continued: boolean;
  keywords: Count[];
}

/**
 * Cuts keywords by letter into four columns of much the same height. The columns of a style sheet would do so too, but a
 * letter that goes on at the head of the next column would not be named there again.
 * @returns four columns, of which the last ones may be empty; a letter is never parted from its first keyword
 */
export function intoColumns(groups: readonly { letter: string; keywords: Count[] }[]): ColumnPart[][] {
  const lines = groups.reduce((sum, { keywords }) => sum + LETTER_LINES + keywords.length, 0);
  const height = Math.max(LEAST, lines / COLUMNS);
  const columns = Array.from({ length: COLUMNS }, (): ColumnPart[] => []);
  let above = 0;
  for (const { letter, keywords } of groups) {
    let last: ColumnPart[] | undefined;
    for (const [i, keyword] of keywords.entries()) {
      // A line belongs to the column in which its middle lies; the letter goes with its first keyword.
      const middle = above + (i === 0 ? (LETTER_LINES + 1) / 2 : 0.5);
      const column = columns[Math.min(COLUMNS - 1, Math.floor(middle / height))] ?? [];
      if (column !== last) column.push({ letter, continued: i > 0, keywords: [] });
      last = column;
      column.at(-1)?.keywords.push(keyword);
      above += i === 0 ? LETTER_LINES + 1 : 1;
    }
  }
  return columns;
}
