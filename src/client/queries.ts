import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { AboutPage, ArticlePage, Entry, HeadlinePage, LibraryPage } from '../site/files.ts';
import type { Load } from './loadFile.ts';
import { readJson } from './fetchFile.ts';
import type { SiteError } from './fetchFile.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: SiteError;
  }
}

/** The cache of everything fetched. A built site does not change under the reader, so nothing goes stale by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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

/** One file of the site, once fetched kept. All queries for files go through this one key. */
const fileQuery = <T>(path: string) =>
  queryOptions({ queryKey: ['file', path], queryFn: ({ signal }) => readJson<T>(path, signal) });

/** The site's files for code that asks for them itself: each is fetched once. */
export const loadThrough =
  (client: QueryClient): Load =>
  (path) =>
    client.ensureQueryData(fileQuery(path));

export const libraryQuery = () => fileQuery<LibraryPage>('library.json');

export const aboutQuery = () => fileQuery<AboutPage>('about/about.json');

export const articleQuery = (id: string) =>
  fileQuery<ArticlePage>(`articles/${encodeURIComponent(id)}/article.json`);

export const headlineQuery = (id: string) =>
  fileQuery<HeadlinePage>(`headlines/${encodeURIComponent(id)}/headline.json`);

/** Entries number `n * ENTRIES_PER_FILE` and on, in the library's order. */
export const entriesQuery = (n: number) => fileQuery<Entry[]>(`entries/${n}.json`);
