import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Entry, LibraryPage } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';
import { isKnown, isFiltered, NO_FILTER, writeFilter } from '../../../site/filter.ts';
import type { Found } from '../../../client/findArticles.ts';
import { foundQuery } from '../../../client/filterQueries.ts';
import type { SiteError } from '../../../client/fetchFile.ts';
import type { Order } from './listOrder.ts';
import { foundOrder, frontLength, wholeOrder } from './listOrder.ts';
import { useEntries } from '../../ui/entries/useEntries.ts';

/** Longest time, in milliseconds, for which the articles of the last filter may be shown for the new one. */
const PATIENCE = 300;

/** List that can be painted at once: a filter, its articles in order, and the entries of its front. */
export interface ShownList {
  filter: Filter;
  order: Order;
  front: Entry[];
}

/**
 * Loads the articles of a filter. Meanwhile those of the last filter stay for a moment, so that nothing flashes;
 * the prerendered page begins with the whole library.
 */
export function useArticleList(
  filter: Filter,
  library: LibraryPage,
): {
  /** List on screen; `current` is false while it belongs to the filter before. */
  shown: ShownList & { current: boolean };
  /** True when the new filter's articles take so long that the last ones would mislead. */
  late: boolean;
  /** Articles that this filter leaves, once known; absent also when nothing is filtered. */
  found: Found | undefined;
  /** Counts of the filtered articles, or the last known ones, for the index. */
  counts: Found['counts'] | undefined;
  error: SiteError | undefined;
  again: () => void;
} {
  const finds = isFiltered(filter);
  const known = isKnown(filter);
  const search = useQuery({ ...foundQuery(filter), enabled: finds && known });
  const found = finds && known && !search.isPlaceholderData ? search.data : undefined;
  const order = finds ? found && foundOrder(found) : wholeOrder(library, filter.sort);

  const length = order ? frontLength(filter, order.total, library.front.length) : 0;
  const asPrinted = !finds && filter.sort === 'newest';
  const ordinals = order && !asPrinted ? Array.from({ length }, (_, place) => order.at(place)) : [];
  const places = useEntries(ordinals);
  const fetched = places.flatMap((place) => (place.is === 'here' ? [place.entry] : []));
  const front = asPrinted ? library.front.slice(0, length) : fetched;

  const ready = order && front.length === length ? { filter, order, front } : undefined;
  const [last, setLast] = useState<ShownList>(() => ready ?? wholeShelf(library));
  if (ready && writeFilter(last.filter) !== writeFilter(filter)) setLast(ready);

  const failed = places.find((place) => place.is === 'failed');
  const error = (finds && search.error) || failed?.error;
  const late = useLate(!ready && !error);
  return {
    shown: { ...(ready ?? last), current: ready !== undefined },
    late,
    found,
    counts: finds ? search.data?.counts : undefined,
    error: error ? error : undefined,
    again: () => {
      if (search.error) void search.refetch();
      for (const place of places) if (place.is === 'failed') place.again();
    },
  };
}

function wholeShelf(library: LibraryPage): ShownList {
  const order = wholeOrder(library, 'newest');
  return {
    filter: NO_FILTER,
    order,
    front: library.front.slice(0, frontLength(NO_FILTER, order.total, library.front.length)),
  };
}

/** Tells whether the reader has waited longer than a change may take without notice. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  if (late && !waiting) setLate(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting]);
  return late && waiting;
}
