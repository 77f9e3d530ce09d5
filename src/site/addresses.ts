import type { Count, Destination, LibraryPage } from './files.ts';
import type { Filter } from './filter.ts';
import { NO_FILTER, writeFilter } from './filter.ts';

/** Addresses of the site below its base, as patterns of the router. */
export const LIBRARY = '/';
export const ARTICLE = '/articles/:id/';
export const HEADLINES = '/headlines/';
export const HEADLINE_SHARD = '/headlines/:shard/';
export const KEYWORDS = '/keywords/';
export const ABOUT = '/about/';
export const SAVED = '/saved/';
export const ARCHIVE = '/archive/';
export const ARCHIVE_PAGE = '/archive/:n/';

/**
 * Address of an article's page.
 * @param id may hold Arabic letters; escaped once here, unescaped once by the router
 */
export const articleAddress = (id: string): string => `/articles/${encodeURIComponent(id)}/`;

/** Address of a page of the archive. */
export const archiveAddress = (n: number): string => `${ARCHIVE}${n}/`;

/** Address of a shard: some dozens of headlines without an article. */
export const shardAddress = (shard: string): string => `/headlines/${shard}/`;

/** Address of a headline without an article, one of those of its shard. Ids are letters and digits of ASCII. */
export const headlineAddress = (shard: string, id: string): string => `${shardAddress(shard)}#${id}`;

export const libraryAddress = (filter: Filter): string => LIBRARY + writeFilter(filter);

/** Address of the library filtered by one keyword. */
export const keywordAddress = (text: string): string => libraryAddress({ ...NO_FILTER, keywords: [text] });

/** Address of the library filtered by one source. */
export const sourceAddress = (source: string): string => libraryAddress({ ...NO_FILTER, source });

/** Address of the library filtered by one author. */
export const authorAddress = (author: string): string => libraryAddress({ ...NO_FILTER, author });

/** Address of the page that a headline leads to. */
export const destinationAddress = (destination: Destination): string =>
  destination.kind === 'article'
    ? articleAddress(destination.id)
    : headlineAddress(destination.shard, destination.id);

/** Feeds of the newest articles, beside the site's first page, with the content types of RFC 4287 and JSON Feed 1.1. */
export const FEEDS = [
  { path: 'feed.xml', type: 'application/atom+xml', title: 'Atom' },
  { path: 'feed.json', type: 'application/feed+json', title: 'JSON Feed' },
] as const;

/** Kinds of lists that have feeds of their own. */
export type ListFeedKind = 'keyword' | 'source';

/** Tells whether a keyword or source of `library.json` has a feed of its own: ten articles at least, and one in fifty bears it. */
export const hasListFeed = ({ count }: Count, articles: number): boolean =>
  count >= 10 && count * 50 >= articles;

/**
 * Path of the Atom feed of a keyword or source: its name, made safe for every file system.
 * @returns undefined where nothing of the name is left
 */
export function listFeedPath(kind: ListFeedKind, name: string): string | undefined {
  const safe = name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return safe ? `feeds/${kind}-${Array.from(safe).slice(0, 60).join('')}.xml` : undefined;
}

/**
 * Path of the feed of the articles a filter leaves, in whatever order.
 * @returns undefined for all filters but one keyword, or one source, that has a feed
 */
export function listFeedOf(
  filter: Filter,
  { articles, keywords, sources }: Pick<LibraryPage, 'articles' | 'keywords' | 'sources'>,
): string | undefined {
  const address = libraryAddress({ ...filter, sort: NO_FILTER.sort });
  const pathIn = (kind: ListFeedKind, counts: readonly Count[], addressOf: (text: string) => string) => {
    const found = counts.find((one) => hasListFeed(one, articles) && addressOf(one.text) === address);
    return found && listFeedPath(kind, found.text);
  };
  return pathIn('keyword', keywords, keywordAddress) ?? pathIn('source', sources, sourceAddress);
}
