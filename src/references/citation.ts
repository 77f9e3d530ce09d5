import type { Article } from '../article/article.ts';
import { withoutOverrides } from '../text/bidi.ts';
import { escapeXml } from '../text/xml.ts';

/** Quotation as it is copied: as plain text, and as HTML for fields that take it. */
export interface Quotation {
  text: string;
  html: string;
}

/** Override characters (UAX #9), which would turn around what follows the quotation where it is pasted. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Cites an article: الكاتب، «العنوان»، المصدر، 7 ديسمبر 2024، اسم المجموعة. Unknown parts are left out with their commas.
 * @param comma the sign of the reader's language
 * @param day writes a day in the reader's calendar
 * @param collection its own name, when it has one
 */
export const referenceOf = (
  { title, authors = [], source, date }: Pick<Article, 'title' | 'authors' | 'source' | 'date'>,
  comma: string,
  day: (date: string) => string,
  collection?: string,
): string =>
  [...authors.map(clean), inQuotes(clean(title)), source && clean(source), date && day(date), collection]
    .filter(Boolean)
    .join(`${comma} `);

/**
 * Quotes words with their reference: «النص» — «العنوان»، المصدر، التاريخ, and the link below.
 * @param exact the words as they stand; "\n" between paragraphs
 * @param reference see referenceOf
 */
export function quotationOf(exact: string, reference: string, address: string): Quotation {
  const words = exact.replace(OVERRIDES, '');
  const paragraphs = inQuotes(words).split('\n');
  const link = escapeXml(address);
  return {
    text: `${inQuotes(words)} — ${reference}\n${address}`,
    html:
      `<div dir="rtl" lang="ar"><blockquote cite="${link}">` +
      paragraphs.map((one) => `<p>${escapeXml(one)}</p>`).join('') +
      `</blockquote><p>— <a href="${link}">${escapeXml(reference)}</a></p></div>`,
  };
}

const clean = (text: string): string => withoutOverrides(text).replace(/\s+/g, ' ').trim();

/** Puts a text in «», quotations inside it in “”. A text that is one quotation already stays as it is. */
function inQuotes(text: string): string {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '«') depth++;
    if (text[i] === '»') depth--;
    if (depth === 0 && i > 0 && i === text.length - 1) return text;
    if (depth === 0) break;
  }
  return `«${text.replaceAll('«', '\u201c').replaceAll('»', '\u201d')}»`;
}
