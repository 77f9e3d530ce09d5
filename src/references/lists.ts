import { escapeMarkdown } from '../text/markdown.ts';
import { referenceOf } from './citation.ts';
import type { Reference } from './reference.ts';
import { inOneLine, linesOf } from './reference.ts';

/** Parts of a list in the reader's language. */
export interface ListTexts {
  /** Comma between the parts of a reference. */
  comma: string;
  /** Writes a day in the reader's calendar. */
  day: (date: string) => string;
  /** The collection's own name, when it has one. */
  collection?: string;
}

/** Writes references as plain text: of each the citation, and its address on the next line, which no Arabic word turns around. */
export const writePlainList = (references: readonly Reference[], words: ListTexts): string =>
  references
    .map((one) => `${referenceOf(one, words.comma, words.day, words.collection)}\n${one.address}\n`)
    .join('\n');

/**
 * Writes references as a list in Markdown (CommonMark 0.31): of each its title, linked, and its facts.
 * @param heading of the list
 */
export function writeMarkdownList(
  references: readonly Reference[],
  heading: string,
  { comma, day }: Pick<ListTexts, 'comma' | 'day'>,
): string {
  const items = references.map(({ title, authors, source, date, address }) => {
    const facts = linesOf([...(authors ?? []), source ?? '', date === undefined ? '' : day(date)]);
    const link = `[${escapeMarkdown(inOneLine(title) || address)}](<${address.replaceAll(/[<>\\]/g, encodeURIComponent)}>)`;
    return `- ${[link, ...(facts.length > 0 ? [escapeMarkdown(facts.join(`${comma} `))] : [])].join(' — ')}\n`;
  });
  return `# ${escapeMarkdown(inOneLine(heading))}\n\n${items.join('')}`;
}
