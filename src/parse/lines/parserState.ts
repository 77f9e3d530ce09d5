import type { LineKind, LinePart, ReadAlso } from '../../article/article.ts';
import type { Label } from './labels.ts';
import type { Lines } from './lines.ts';

/** A page while it is being read: what has been understood so far, and the account of its lines. */
export interface Reading {
  lines: Lines;
  labels: (Label | undefined)[];
  parts: LinePart[];
  notes: string[];
  title?: string;
  date?: string;
  dateline?: string;
  source?: string;
  body: string[];
  readAlso: ReadAlso[];
  related: string[];
  printedKeywords: string[];
}

/** Accounts a whole line as one thing and gives its text. */
export function take(reading: Reading, index: number, is: LineKind): string {
  const { lines } = reading;
  reading.parts.push({ n: lines.number[index] ?? 0, is });
  return lines.text.slice(lines.from[index], lines.to[index]);
}

/** Accounts a stretch of a line (offsets in the page) as one thing and gives its text. */
export function takePart(reading: Reading, index: number, is: LineKind, from: number, to: number): string {
  const { lines } = reading;
  const start = lines.start[index] ?? 0;
  reading.parts.push({ n: lines.number[index] ?? 0, is, from: from - start, to: to - start });
  return lines.text.slice(from, to).trim();
}

/** Accounts a line as a label and what follows it, and gives what follows; '' for a label alone. */
export function takeLabelled(reading: Reading, index: number, label: Label, is: LineKind): string {
  const { lines } = reading;
  if (label.from >= label.to) {
    take(reading, index, 'label');
    return '';
  }
  takePart(reading, index, 'label', lines.from[index] ?? 0, label.end);
  return takePart(reading, index, is, label.from, label.to);
}
