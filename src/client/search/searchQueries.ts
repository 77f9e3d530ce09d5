import { queryOptions } from '@tanstack/react-query';
import type { Ordinal } from '../../article/article.ts';
import type { Answer, HeadlineAnswer, SearchRequest, Hit } from '../../search/answer.ts';
import type { Filter } from '../../site/filter.ts';
import { keyOf } from '../../site/filter.ts';
import { foundQuery } from '../filterQueries.ts';
import type { Forms } from './messages.ts';
import type { SearchStopped } from './searchClient.ts';
import type { SiteError } from '../fetchFile.ts';
import { search } from './sharedClient.ts';

/** Errors of a search. */
export type SearchError = SiteError | SearchStopped;

/** Makes a filter with words a request to the search. */
export function searchRequestOf(filter: Filter, typing: boolean): SearchRequest {
  const { q, keywords, source, orSources, author, from, to, undated, read, sort } = filter;
  return {
    q,
    keywords,
    ...(source !== undefined && { source }),
    ...(orSources !== undefined && { orSources }),
    ...(author !== undefined && { author }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(undated !== undefined && { undated }),
    ...(read !== undefined && { read }),
    order: sort,
    typing,
  };
}

/**
 * Query for a search's answer. Its data becomes better while it is fetched; an answer that was left before its end
 * (`isFinal` false) is fetched again when it is next shown.
 * @param typing true while the last word may be unfinished
 */
export const searchQuery = (filter: Filter, typing: boolean) =>
  queryOptions<Answer, SearchError>({
    queryKey: ['search', keyOf(filter), typing],
    queryFn: async ({ client, queryKey, signal }) => {
      let best: Answer | undefined;
      await search().ask(
        searchRequestOf(filter, typing),
        (answer) => {
          best = answer;
          client.setQueryData(queryKey, answer);
        },
        signal,
      );
      if (!best) throw new Error('the search ended without an answer');
      return best;
    },
    staleTime: ({ state }) => (state.data?.isFinal ? Infinity : 0),
    // Comparing ten thousand ordinals with the last ten thousand would cost more than rendering anew.
    structuralSharing: false,
    retry: false,
  });

/** Query for further hits of a search, in the order of the ordinals. */
export const hitsQuery = (filter: Filter, typing: boolean, ordinals: Ordinal[]) =>
  queryOptions<Hit[], SearchError>({
    queryKey: ['hits', keyOf(filter), typing, ordinals.join(' ')],
    queryFn: ({ signal }) => search().hitsOf(searchRequestOf(filter, typing), ordinals, signal),
    retry: false,
  });

/** Query for a part of the headlines without an article that hold the words of a filter. */
export const headlineHitsQuery = (filter: Filter, from: number, count: number) =>
  queryOptions<HeadlineAnswer, SearchError>({
    queryKey: ['headlineHits', keyOf(filter), from, count],
    queryFn: ({ signal }) => search().headlinesOf(searchRequestOf(filter, false), from, count, signal),
    retry: false,
  });

/** Query for the forms that the collection has of some words. */
export const formsQuery = (q: string) =>
  queryOptions<Forms, SearchError>({
    queryKey: ['forms', q],
    queryFn: ({ signal }) => search().formsOf(q, signal),
    retry: false,
  });

/** Query for the number of articles that a filter leaves, with words or without. */
export const totalQuery = (filter: Filter) =>
  queryOptions<number, SearchError>({
    queryKey: ['total', keyOf(filter)],
    queryFn: async ({ client }) => {
      const { total } = filter.q
        ? await client.fetchQuery(searchQuery(filter, false))
        : await client.ensureQueryData(foundQuery(filter));
      return total;
    },
    retry: false,
  });
