/** What parts two cells of a table's row where only its text is left: tabs, a bar, or a gap of three spaces and more. */
const BETWEEN = /\s*[\t|]\s*|[ \u00a0]{3,}/gu;
const PARTED = /[\t|]|[ \u00a0]{3}/u;

/** A text longer than this is no row. */
const LONGEST_ROW = 200;

/** One cell, and what is printed after it up to the next. */
export interface Cell {
  text: string;
  after: string;
}

/** The cells of a line, letter for letter: their texts and what stands between them make up the line. One cell where nothing parts it. */
export function cellsOf(line: string): Cell[] {
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
