import {
  ABOUT,
  ARCHIVE,
  archiveAddress,
  articleAddress,
  HEADLINES,
  KEYWORDS,
  LIBRARY,
  shardAddress,
} from '../../site/addresses.ts';
import { archiveIndex, archiveLine, archivePages, archiveRange } from '../../site/archive.ts';
import type { ArchiveIndex, ArchivePage } from '../../site/archive.ts';
import type { SiteContents } from './siteContents.ts';
import type { SitemapPage } from './sitemap.ts';

/** Makes the list of the archive's pages, the newest articles' first. */
export const archiveOf = ({ summaries }: Pick<SiteContents, 'summaries'>): ArchiveIndex =>
  archiveIndex(summaries.map(({ date }) => date));

/** Makes a page of the archive. @throws RangeError when it does not exist */
export function archivePageOf({ summaries }: Pick<SiteContents, 'summaries'>, n: number): ArchivePage {
  const range = archiveRange(summaries.length, n);
  if (!range) throw new RangeError(`the archive has no page ${n}`);
  const lines = summaries.slice(range.from, range.to).map(archiveLine);
  return { n, last: archivePages(summaries.length), lines };
}

/** Lists the addresses of all pages, for search engines. */
export function* addressesOf(contents: Pick<SiteContents, 'summaries' | 'headlines'>): Generator<SitemapPage> {
  for (const at of [LIBRARY, KEYWORDS, HEADLINES, ABOUT, ARCHIVE]) yield { at };
  for (let n = archivePages(contents.summaries.length); n >= 1; n--) yield { at: archiveAddress(n) };
  for (const { id, date } of contents.summaries)
    yield { at: articleAddress(id), ...(date !== undefined && { day: date }) };
  for (const shard of contents.headlines.shardNames) yield { at: shardAddress(shard) };
}
