import { isBlank } from './labelLetters.ts';

/**
 * The non-blank lines of a page. Parallel arrays, because a page is read in some forty microseconds and a
 * small object a line would cost a third of that. All offsets are UTF-16 offsets in `text`.
 */
export interface Lines {
  text: string;
  count: number;
  /** Number of the line in the page, 1-based, blank lines counted. */
  number: number[];
  /** Where the line begins, white space included. */
  start: number[];
  /** Its text without the white space at its ends. */
  from: number[];
  to: number[];
}

/**
 * Cuts a page into its non-blank lines. A line ends at \n or \r\n; at a lone \r only on a page without any \n.
 * Nothing else ends one (U+2028, U+0085, a stray \r): scraped headlines carry them, and a headline is one line.
 */
export function cutLines(text: string): Lines {
  const lines: Lines = { text, count: 0, number: [], start: [], from: [], to: [] };
  const length = text.length;
  const feed = text.includes('\n') ? '\n' : '\r';
  for (let number = 1, start = 0; start <= length; number++) {
    const found = text.indexOf(feed, start);
    const end = found === -1 ? length : found;
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    if (from < to) {
      while (isBlank(text.charCodeAt(to - 1))) to--;
      lines.number.push(number);
      lines.start.push(start);
      lines.from.push(from);
      lines.to.push(to);
      lines.count++;
    }
    start = end + 1;
  }
  return lines;
}

/** The text of a line, ends trimmed. */
export function lineText(lines: Lines, index: number): string {
  return lines.text.slice(lines.from[index], lines.to[index]);
}

/** Its length; 0 for a line that is not there. */
export function lineLength(lines: Lines, index: number): number {
  return (lines.to[index] ?? 0) - (lines.from[index] ?? 0);
}

export function lastCode(lines: Lines, index: number): number {
  return lines.text.charCodeAt((lines.to[index] ?? 0) - 1);
}
