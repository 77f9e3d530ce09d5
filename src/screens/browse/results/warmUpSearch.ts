import type { QueryClient } from '@tanstack/react-query';
import { prepareSearch } from '../../../client/search/sharedClient.ts';
import { resultsCode } from './lazyResults.ts';
import { mayFetchUnasked, whenIdle } from '../../routing/idle.ts';

/** A search is about to be asked: begins whoever searches, with the root of the index, and what shows results. */
export function warmUpSearch(client: QueryClient): void {
  prepareSearch();
  void client.prefetchQuery(resultsCode);
}

/**
 * One may be asked here: whoever searches is begun when the browser has nothing better to do, unless the reader saves
 * data. What shows results can wait for the box: the first of them take longer than it does.
 */
export function warmUpSearchWhenIdle(): void {
  if (mayFetchUnasked()) whenIdle(prepareSearch);
}
