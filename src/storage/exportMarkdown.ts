import type { StoredRecord } from './record.ts';

/** What the caller's language says. Plain words: they are escaped here. */
export interface MarkdownWords {
  /** The headline of the whole. */
  heading: string;
  /** «العنوان»، المصدر، التاريخ */
  reference: (brief: StoredRecord['brief']) => string;
  /** The whole address of a paragraph, 0-based; written as it is. */
  address: (id: string, block: number) => string;
}

/**
 * All highlights and notes as Markdown (CommonMark 0.31), by article: its headline, where it is from, each highlight as
 * a block quotation that is followed by its note. Articles without any are left out.
 * @param kept in the order wanted
 */
export function markdownOf(kept: readonly StoredRecord[], words: MarkdownWords): string {
  const sections = kept.flatMap(({ id, brief, marks = [] }) => {
    if (marks.length === 0) return [];
    const passages = marks.flatMap(({ at, note }) => [
      quoted(at.exact),
      ...(note?.trim() ? [paragraphs(note)] : []),
      `<${words.address(id, at.block)}>`,
    ]);
    return [`## ${inOneLine(brief.title)}`, inOneLine(words.reference(brief)), ...passages];
  });
  return `${[`# ${inOneLine(words.heading)}`, ...sections].join('\n\n')}\n`;
}

/** A paragraph's end inside the quotation begins a new paragraph of it. */
const quoted = (text: string): string =>
  linesOf(text)
    .map((line) => `> ${line}`)
    .join('\n>\n');

const paragraphs = (text: string): string => linesOf(text).join('\n\n');

const inOneLine = (text: string): string => linesOf(text).join(' ');

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => escaped(line.trim()))
    .filter(Boolean);

/**
 * The text with everything that Markdown could take for a sign of its own behind a backslash: signs that mean
 * something anywhere, and those that open a line (a list, a headline, a number with a point).
 */
const escaped = (line: string): string =>
  line
    .replace(/[\\`*_{}[\]<>|~&$]/g, '\\$&')
    .replace(/^(?:[-+=#]+)/, (signs) => signs.replace(/./g, '\\$&'))
    .replace(/^(\d+)([.)])/, '$1\\$2');
