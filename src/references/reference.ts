import type { Article } from '../article/article.ts';
import { withoutOverrides } from '../text/bidi.ts';

/** Facts of an article by which other programs and readers cite it. Any string may stand in any field. */
export interface Reference extends Pick<Article, 'id' | 'title' | 'authors' | 'source' | 'date'> {
  keywords: readonly string[];
  /** Absolute address of the article's page, escaped. */
  address: string;
}

const CONTROLS = /[\p{Cc}\u2028\u2029\s]+/gu;

/** Puts a text in one line, without control and override characters; «&quot;» is decoded. */
export const inOneLine = (text: string): string => withoutOverrides(text).replace(CONTROLS, ' ').trim();

/** Puts texts in one line each, and leaves out those of which nothing is left. */
export const linesOf = (texts: readonly string[] | undefined = []): string[] =>
  texts.map(inOneLine).filter(Boolean);

/** Year, month and day of a date as printed in `YYYY-MM-DD`; undefined for none, and for anything else. */
export function partsOfDate(
  date: string | undefined,
): { year: string; month: string; day: string } | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? [];
  return year !== undefined && month !== undefined && day !== undefined ? { year, month, day } : undefined;
}
