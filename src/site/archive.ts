import type { Ordinal } from '../article/article.ts';
import type { ArticleSummary } from './articleSummary.ts';

/**
 * The archive: all articles as plain links, readable without JavaScript, on numbered pages. Page 1 has the oldest (and the
 * undated), so a page keeps its number and its content while newer articles come; only the last page grows.
 */

/** Articles on a page of the archive. */
export const ARCHIVE_LENGTH = 300;

/** An article in the archive. */
export type ArchiveLine = Pick<ArticleSummary, 'id' | 'title' | 'date' | 'source'>;

/** Content of a page of the archive, newest first. */
export interface ArchivePage {
  /** Its number, from 1. */
  n: number;
  /** Number of the last page, which has the newest articles. */
  last: number;
  lines: ArchiveLine[];
}

/** File `archive/archive.json`: the pages of the archive, the newest articles' first. */
export interface ArchiveIndex {
  articles: number;
  pages: ArchivePart[];
}

/** A page of the archive in the list of all. Days are absent where none of its articles is dated. */
export interface ArchivePart {
  n: number;
  count: number;
  /** Days of its oldest and newest dated article. */
  from?: string;
  to?: string;
}

export const archivePages = (articles: number): number => Math.ceil(articles / ARCHIVE_LENGTH);

/**
 * Ordinals of the articles on a page of the archive.
 * @returns undefined for a page that does not exist
 */
export function archiveRange(articles: number, n: number): { from: Ordinal; to: Ordinal } | undefined {
  if (!Number.isInteger(n) || n < 1 || n > archivePages(articles)) return undefined;
  return { from: Math.max(0, articles - n * ARCHIVE_LENGTH), to: articles - (n - 1) * ARCHIVE_LENGTH };
}

/** Picks what the archive shows of an article. */
export const archiveLine = ({ id, title, date, source }: ArchiveLine): ArchiveLine => ({
  id,
  title,
  ...(date !== undefined && { date }),
  ...(source !== undefined && { source }),
});

/**
 * Makes the list of all pages.
 * @param dates days of all articles in the library's order: newest first, undated last
 */
export function archiveIndex(dates: readonly (string | undefined)[]): ArchiveIndex {
  const pages: ArchivePart[] = [];
  for (let n = archivePages(dates.length); n >= 1; n--) {
    const range = archiveRange(dates.length, n);
    if (!range) continue;
    const days = dates.slice(range.from, range.to);
    const [to, from] = [days[0], days.findLast((day) => day !== undefined)];
    pages.push({ n, count: days.length, ...(from !== undefined && to !== undefined && { from, to }) });
  }
  return { articles: dates.length, pages };
}
