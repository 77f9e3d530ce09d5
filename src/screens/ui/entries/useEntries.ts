import { useQueries } from '@tanstack/react-query';
import type { Entry } from '../../../site/files.ts';
import type { Ordinal } from '../../../article/article.ts';
import { ENTRIES_PER_FILE } from '../../../site/files.ts';
import { entriesQuery } from '../../../client/queries.ts';
import type { SiteError } from '../../../client/fetchFile.ts';

/** State of one row of a list. */
export type Place =
  | { is: 'here'; entry: Entry }
  | { is: 'awaited' }
  | { is: 'failed'; error: SiteError; file: number; again: () => void };

/**
 * Loads the entries of some articles, each file once.
 * @param ordinals of the library's order; -1 stands for no article, which stays loading
 * @param fetching false while the reader is flying past: entries outside the cache are then not fetched
 */
export function useEntries(ordinals: readonly Ordinal[], fetching = true): Place[] {
  const files = [...new Set(ordinals.filter((ordinal) => ordinal >= 0).map(fileOf))];
  const read = useQueries({ queries: files.map((n) => ({ ...entriesQuery(n), enabled: fetching })) });
  return ordinals.map((ordinal) => {
    const file = fileOf(ordinal);
    const query = read[files.indexOf(file)];
    const entry = query?.data?.[ordinal % ENTRIES_PER_FILE];
    if (entry) return { is: 'here', entry };
    if (!query?.error) return { is: 'awaited' };
    return { is: 'failed', error: query.error, file, again: () => void query.refetch() };
  });
}

const fileOf = (ordinal: Ordinal): number => Math.floor(ordinal / ENTRIES_PER_FILE);
