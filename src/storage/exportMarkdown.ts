import { escapeMarkdown } from '../text/markdown.ts';
import type { StoredRecord } from './record.ts';

/** Texts in the language of the interface, as plain text: `markdownOf` escapes them. */
export interface MarkdownTexts {
  /** Heading of the document. */
  heading: string;
  /** Cites an article: «العنوان»، المصدر، التاريخ. */
  reference: (brief: StoredRecord['brief']) => string;
  /** Absolute address of a paragraph, 0-based; not escaped. */
  address: (id: string, block: number) => string;
}

/**
 * Writes all annotations as Markdown (CommonMark 0.31), by article: its headline, its reference, each highlight as a block
 * quotation followed by its note and tags. Articles without annotations are left out.
 * @param records in the order of the document
 */
export function markdownOf(records: readonly StoredRecord[], words: MarkdownTexts): string {
  const sections = records.flatMap(({ id, brief, marks = [] }) => {
    if (marks.length === 0) return [];
    const passages = marks.flatMap(({ at, note, tags = [] }) => [
      quoted(at.exact),
      ...(note?.trim() ? [paragraphs(note)] : []),
      ...(tags.length > 0 ? [tags.map(hashTag).join(' ')] : []),
      `<${words.address(id, at.block)}>`,
    ]);
    return [`## ${inOneLine(brief.title)}`, inOneLine(words.reference(brief)), ...passages];
  });
  return `${[`# ${inOneLine(words.heading)}`, ...sections].join('\n\n')}\n`;
}

/** Tag as programs for notes read it: one word after a hash sign. */
const hashTag = (tag: string): string => `#${inOneLine(tag).replaceAll(' ', '\\_')}`;

/** Block quotation; each line of the text is a paragraph of it. */
const quoted = (text: string): string =>
  linesOf(text)
    .map((line) => `> ${line}`)
    .join('\n>\n');

const paragraphs = (text: string): string => linesOf(text).join('\n\n');

const inOneLine = (text: string): string => linesOf(text).join(' ');

const linesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => escapeMarkdown(line.trim()))
    .filter(Boolean);
