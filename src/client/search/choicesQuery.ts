import type { QueryClient } from '@tanstack/react-query';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FacetCounts } from '../../search/answer.ts';
import type { Filter } from '../../site/filter.ts';
import { isFiltered, keyOf } from '../../site/filter.ts';
import { foundQuery } from '../filterQueries.ts';
import { allRowsQuery, libraryQuery } from '../queries.ts';
import { timesOfAll } from '../../search/facets/countFacets.ts';
import type { SearchError } from './searchQueries.ts';
import { searchQuery } from './searchQueries.ts';

/**
 * Numbers beside choices that add articles instead of narrowing: of a source, what the filter leaves without its sources; of
 * a year and of the undated, what it leaves without its days.
 */
export type ChoiceCounts = Pick<FacetCounts, 'sources' | 'sourceCount' | 'years' | 'undated' | 'isExact'>;

/** Tells whether a filter has a choice beside which others could stand; else its own counts are those of the choices. */
export const hasChoices = ({ source, from, to, undated }: Filter): boolean =>
  Boolean(source || from || to || undated);

/** Query for the counts of the choices of a filter. The filters without them are mostly in the cache: the reader came from there. */
export const choicesQuery = (filter: Filter, typing: boolean) =>
  queryOptions<ChoiceCounts, SearchError>({
    queryKey: ['choices', keyOf(filter), typing],
    queryFn: async ({ client }) => {
      const { source: _, orSources: __, ...anySource } = filter;
      const { from: ___, to: ____, undated: _____, ...anyDay } = filter;
      const [{ sources, sourceCount, isExact }, ofDays] = await Promise.all([
        countsOf(anySource, typing, client),
        countsOf(anyDay, typing, client),
      ]);
      const { years, undated } = ofDays;
      return { sources, sourceCount, years, undated, isExact: isExact && ofDays.isExact };
    },
    placeholderData: keepPreviousData,
    retry: false,
  });

async function countsOf(filter: Filter, typing: boolean, client: QueryClient): Promise<ChoiceCounts> {
  if (!isFiltered(filter)) return countsOfAll(client);
  if (!filter.q) return (await client.ensureQueryData(foundQuery(filter))).counts;
  const { counts } = await client.fetchQuery(searchQuery(filter, typing));
  if (!counts) throw new Error('the results could not be counted');
  return counts;
}

/** Counts of the whole library, from the two files that every filter reads: of its sources the most common. */
async function countsOfAll(client: QueryClient): Promise<ChoiceCounts> {
  const [{ sources, sourceCount, articles, dated }, rows] = await Promise.all([
    client.ensureQueryData(libraryQuery()),
    client.ensureQueryData(allRowsQuery()),
  ]);
  return { sources, sourceCount, years: timesOfAll(rows).years, undated: articles - dated, isExact: true };
}
