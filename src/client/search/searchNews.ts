import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { Filter } from '../../site/filter.ts';
import { readFilter, usualSort, writeFilter } from '../../site/filter.ts';
import { databaseExists } from '../../storage/databaseName.ts';
import type { SavedSearch } from '../../storage/savedSearch.ts';
import { articleNumber, countNew } from '../../storage/savedSearch.ts';
import type { StoreError } from '../../storage/storeError.ts';
import { idsOf } from '../articleIds.ts';
import { foundQuery } from '../filterQueries.ts';
import { loadThrough } from '../queries.ts';
import { readOrdinals } from '../readOrdinals.ts';
import { storeOf } from '../storageQueries.ts';
import type { SearchError } from './searchQueries.ts';
import { searchQuery } from './searchQueries.ts';

/** Address of a search as it is saved: the order of the results is no part of it. */
export const searchAddress = (filter: Filter): string =>
  writeFilter({ ...filter, sort: usualSort(filter.q) });

/** Query for all saved searches. Its key begins as that of the records, which each change makes stale. */
export const savedSearchesQuery = () =>
  queryOptions<SavedSearch[], StoreError>({
    queryKey: ['records', 'saved searches'],
    // A reader who has stored nothing gets no database for looking.
    queryFn: async ({ client }) =>
      (await databaseExists(import.meta.env.BASE_URL)) ? (await storeOf(client)).searches() : [],
  });

/** Results of a search as numbers of articles (savedSearch.ts). `isExact` is false when there may be more. */
export interface NumberedResults {
  articles: number[];
  isExact: boolean;
}

/**
 * Finds all results of a search, newest first: by relevance only the first thousand are listed.
 * @throws SearchError when they cannot be had
 */
export async function numberedResults(asked: Filter, client: QueryClient): Promise<NumberedResults> {
  const filter: Filter = {
    ...asked,
    sort: 'newest',
    ...(asked.unread && { read: await readOrdinals(client) }),
  };
  const { ordinals, isExact } = filter.q
    ? await client.fetchQuery(searchQuery(filter, false))
    : await client.ensureQueryData(foundQuery(filter));
  return { articles: (await idsOf(ordinals, loadThrough(client))).map(articleNumber), isExact };
}

/** Number of results of a saved search, and of those that were not there when it was last opened. */
export interface SearchNews {
  total: number;
  fresh: number;
  isExact: boolean;
}

/** Query for what is new in a saved search; stale once its results are opened. */
export const searchNewsQuery = (search: SavedSearch) =>
  queryOptions<SearchNews, SearchError>({
    queryKey: ['search news', search.address, search.opened],
    queryFn: async ({ client }) => {
      const { articles, isExact } = await numberedResults(readFilter(search.address), client);
      return { total: articles.length, fresh: countNew(search, articles), isExact };
    },
    retry: false,
  });
