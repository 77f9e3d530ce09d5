/** Separator of two cells in a table row of which only the text is left: a tab, a bar, or three spaces and more. */
const BETWEEN = /\s*[\t|]\s*|[ \u00a0]{3,}/gu;
const PARTED = /[\t|]|[ \u00a0]{3}/u;

/** Longest row, in characters. */
const LONGEST_ROW = 200;

/** One cell, the separator printed after it, and the bar before it where a bar opens the line. */
export interface Cell {
  before?: string;
  text: string;
  after: string;
}

/** Bars at a line's ends: «| الفريق | لعب |» has two cells, as in Markdown. */
const FRAME = /^(\s*\|\s*)\S[^]*?(\s*\|\s*)$/u;

/** Tells whether a line stands between bars; such a line is certainly a row of a table. */
export function isFramedRow(line: string): boolean {
  return line.length <= LONGEST_ROW && FRAME.test(line);
}

/** Splits a line into cells, letter for letter: texts and separators together are the line. One cell where nothing separates. */
export function tableCells(line: string): Cell[] {
  if (line.length > LONGEST_ROW || !PARTED.test(line)) return [{ text: line, after: '' }];
  const [, before = '', last = ''] = FRAME.exec(line) ?? [];
  const to = line.length - last.length;
  const cells: Cell[] = [];
  let from = before.length;
  for (const { index, 0: after } of line.matchAll(BETWEEN)) {
    if (index < Math.max(from, 1) || index + after.length >= Math.min(to + 1, line.length)) continue;
    cells.push({ text: line.slice(from, index), after });
    from = index + after.length;
  }
  cells.push({ text: line.slice(from, to), after: last });
  const [first] = cells;
  if (before !== '' && first !== undefined) first.before = before;
  return cells;
}

/** Tells whether a line is the rule of dashes under the names of a table's columns: «|---|:--|», «---+---». */
export function isTableRule(line: string): boolean {
  return (
    line.length <= LONGEST_ROW && /^[\s|+:=–—-]+$/u.test(line) && /[|+]/.test(line) && /[-=–—]{2}/.test(line)
  );
}
