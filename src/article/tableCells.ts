/** Separator of two cells of a table's row of which only the text is left: tabs, a bar, or three spaces and more. */
const BETWEEN = /\s*[\t|]\s*|[ \u00a0]{3,}/gu;
const PARTED = /[\t|]|[ \u00a0]{3}/u;

/** Longest row, in characters. */
const LONGEST_ROW = 200;

/** One cell, and the separator printed after it. */
export interface Cell {
  text: string;
  after: string;
}

/** Splits a line into cells, letter for letter: texts and separators together are the line. One cell where nothing separates. */
export function tableCells(line: string): Cell[] {
  if (line.length > LONGEST_ROW || !PARTED.test(line)) return [{ text: line, after: '' }];
  const cells: Cell[] = [];
  let from = 0;
  for (const { index, 0: after } of line.matchAll(BETWEEN)) {
    if (index === 0 || index + after.length === line.length) continue;
    cells.push({ text: line.slice(from, index), after });
    from = index + after.length;
  }
  return [...cells, { text: line.slice(from), after: '' }];
}
