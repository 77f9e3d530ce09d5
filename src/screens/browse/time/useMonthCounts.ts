import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { foundQuery } from '../../../client/filterQueries.ts';
import { allRowsQuery } from '../../../client/queries.ts';
import { searchQuery } from '../../../client/search/searchQueries.ts';
import { timesOfAll } from '../../../search/facets/countFacets.ts';
import type { Count } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';
import { isFiltered, isKnown } from '../../../site/filter.ts';
import { useHistoryState } from '../../routing/historyState.ts';

/** Numbers of articles of each month. */
export interface MonthCounts {
  /** Newest first. */
  months: readonly Count[];
  undated: number;
  /** False when the numbers are lower bounds. */
  isExact: boolean;
}

/**
 * Counts the articles of a filter by month, from what is fetched for the filter itself: of the whole library from the
 * header of its rows, else from the facets.
 * @param filter without days
 */
export function useMonthCounts(filter: Filter): {
  counts: MonthCounts | undefined;
  isError: boolean;
  again: () => void;
} {
  const typing = useHistoryState('typing') ?? false;
  const [searches, finds] = [filter.q !== '', isFiltered(filter)];
  const all = useQuery({ ...allRowsQuery(), enabled: !searches && !finds });
  const found = useQuery({ ...foundQuery(filter), enabled: !searches && finds && isKnown(filter) });
  const foundNow = found.isPlaceholderData ? undefined : found.data;
  const search = useQuery({ ...searchQuery(filter, typing), enabled: searches && isKnown(filter) });
  const query = searches ? search : finds ? found : all;
  const counts = useMemo((): MonthCounts | undefined => {
    if (searches) return search.data?.counts && counted(search.data.counts, search.data.total);
    if (finds) return foundNow && counted(foundNow.counts, foundNow.total);
    return all.data && { ...timesOfAll(all.data), undated: all.data.count - all.data.dated, isExact: true };
  }, [searches, finds, search.data, foundNow, all.data]);
  return { counts, isError: query.isError, again: () => void query.refetch() };
}

/** Counts of found articles. Those without a month are undated, where all were counted. */
function counted(
  { months, isExact }: { months: readonly Count[]; isExact: boolean },
  total: number,
): MonthCounts {
  const dated = months.reduce((sum, { count }) => sum + count, 0);
  return { months, undated: isExact ? Math.max(0, total - dated) : 0, isExact };
}
