import { QueryCache, QueryClient, queryOptions } from '@tanstack/react-query';
import type { AboutPage } from '../site/about/aboutPage.ts';
import type { AllRows, ArticlePage, Entry, HeadlineList, HeadlineShard, LibraryPage } from '../site/files.ts';
import type { Load } from './loadFile.ts';
import type { ArchiveIndex } from '../site/archive.ts';
import { archivePage } from './archivePage.ts';
import { readJson } from './fetchFile.ts';
import type { SiteError } from './fetchFile.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: SiteError;
  }
}

/**
 * Creates the cache of everything fetched. A built site does not change under the reader, so nothing goes stale by
 * itself.
 * @param failed is told every error of a query, after its last retry
 */
export function createQueryClient(failed?: (error: unknown) => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ ...(failed && { onError: failed }) }),
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => error.kind === 'unreachable' && failures < 1,
        retryDelay: 400,
      },
    },
  });
}

/**
 * Query for one file of the site, fetched once and then cached. All queries for files use this key.
 * @param key every file of its kind has
 */
const fileQuery = <T>(path: string, key?: keyof T & string) =>
  queryOptions({ queryKey: ['file', path], queryFn: ({ signal }) => readJson<T>(path, signal, key) });

/** Loader of the site's files through the cache of a query client: each file is fetched once. */
export const loadThrough =
  (client: QueryClient): Load =>
  (path) =>
    client.ensureQueryData(fileQuery(path));

export const libraryQuery = () => fileQuery<LibraryPage>('library.json', 'front');

/** Query for the days of all articles: how many there are of each month. */
export const allRowsQuery = () => fileQuery<AllRows>('rows/all.json', 'chunks');

export const aboutQuery = () => fileQuery<AboutPage>('about/about.json', 'figures');

export const archiveQuery = () => fileQuery<ArchiveIndex>('archive/archive.json', 'pages');

/** Query for a page of the archive. */
export const archivePageQuery = (n: number) =>
  queryOptions({ queryKey: ['archive', n], queryFn: ({ client }) => archivePage(n, loadThrough(client)) });

export const articleQuery = (id: string) =>
  fileQuery<ArticlePage>(`articles/${encodeURIComponent(id)}/article.json`, 'article');

export const headlineShardQuery = (shard: string) =>
  fileQuery<HeadlineShard>(`headlines/${encodeURIComponent(shard)}/headlines.json`, 'headlines');

/** Query for the headlines without an article from place `n * HEADLINES_PER_LIST` on. */
export const headlineListQuery = (n: number) => fileQuery<HeadlineList>(`headlines/${n}.json`, 'headlines');

/** Query for the entries from ordinal `n * ENTRIES_PER_FILE` on. */
export const entriesQuery = (n: number) => fileQuery<Entry[]>(`entries/${n}.json`);
