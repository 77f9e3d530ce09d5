import type { Line } from './lines.ts';

/** Shortest line that is prose by its length, and by its stop, in characters. */
export const PROSE = { long: 125, stopped: 60 };

/** True for a paragraph, by its length or its stop. */
export function isProseLine(line: Line): boolean {
  // A menu on one line holds no sign of a sentence.
  if (line.length >= PROSE.long) return /[.،؛؟!:]/u.test(line.text);
  return line.length >= PROSE.stopped && '.؟!'.includes(String.fromCharCode(line.lastCode));
}
