import type { Reference } from './reference.ts';
import { inOneLine, linesOf } from './reference.ts';

export const CSV_COLUMNS = ['title', 'authors', 'source', 'date', 'keywords', 'url', 'id'] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Byte order mark, by which Excel knows a CSV file to be UTF-8; without it Arabic comes out as «Ø§Ù„». */
const BOM = '\ufeff';

/**
 * Writes references as CSV (RFC 4180) with a byte order mark: a line of names, then a line a reference; several authors or
 * keywords are separated by «; ».
 * @param names of the columns
 */
export function writeCsv(
  references: readonly Reference[],
  names: Readonly<Record<CsvColumn, string>>,
): string {
  const rows = references.map(({ title, authors, source = '', date = '', keywords, address, id }) => {
    const values: Record<CsvColumn, string> = {
      title: inOneLine(title),
      authors: linesOf(authors).join('; '),
      source: inOneLine(source),
      date,
      keywords: linesOf(keywords).join('; '),
      url: address,
      id,
    };
    return CSV_COLUMNS.map((column) => values[column]);
  });
  return BOM + [CSV_COLUMNS.map((column) => names[column]), ...rows].map(lineOf).join('');
}

const lineOf = (values: readonly string[]): string => `${values.map(cellOf).join(',')}\r\n`;

/** Beginning of a value that a spreadsheet would calculate instead of showing; full-width signs count as their narrow ones. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/**
 * Writes a value as a cell. A value that a spreadsheet would take for a formula («=cmd|…», «+966 …», «- قال») gets an
 * apostrophe before it, which spreadsheets hide (OWASP, «CSV Injection»).
 */
function cellOf(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
