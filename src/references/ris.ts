import type { Reference } from './reference.ts';
import { inOneLine, linesOf, partsOfDate } from './reference.ts';

/**
 * Writes references in RIS, the format that Zotero, EndNote and Mendeley read (Research Information Systems, 2011): lines
 * of a tag, two spaces, a hyphen, a space and a value of one line, ended by CR LF. A reference opens with `TY` and ends
 * with `ER`; unknown facts have no line. Names are written whole: «الساحل، ليلى» would need a family name, which Arabic
 * names do not mark, and programs keep a name without an ASCII comma as it is.
 * @param collection name of the database the references are from, when it has one
 */
export const writeRis = (references: readonly Reference[], collection?: string): string =>
  references.map((reference) => recordOf(reference, collection)).join('');

function recordOf(
  { id, title, authors, source, date, keywords, address }: Reference,
  collection?: string,
): string {
  const day = partsOfDate(date);
  const lines: [tag: string, value: string][] = [
    ['TY', 'NEWS'],
    ['ID', inOneLine(id)],
    ['TI', inOneLine(title)],
    ...linesOf(authors).map((name): [string, string] => ['AU', name]),
    ['T2', inOneLine(source ?? '')],
    ['PY', day?.year ?? ''],
    ['DA', day ? `${day.year}/${day.month}/${day.day}/` : ''],
    ...linesOf(keywords).map((keyword): [string, string] => ['KW', keyword]),
    ['DB', inOneLine(collection ?? '')],
    ['LA', 'ar'],
    ['UR', address],
  ];
  const known = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${known.join('')}ER  - \r\n\r\n`;
}
