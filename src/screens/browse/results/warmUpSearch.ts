import type { QueryClient } from '@tanstack/react-query';
import { prepareSearch } from '../../../client/search/sharedClient.ts';
import { resultsCode } from './lazyResults.ts';
import { mayFetchUnasked, whenIdle } from '../../routing/idle.ts';

/**
 * Prepares for a search that is about to begin: starts the search, which reads the root of the index, and loads
 * the code that shows results.
 */
export function warmUpSearch(client: QueryClient): void {
  prepareSearch();
  void client.prefetchQuery(resultsCode);
}

/**
 * Starts the search when the browser is idle, unless the reader saves data. The code that shows results can wait
 * until the box is used: the first results take longer than that code.
 */
export function warmUpSearchWhenIdle(): void {
  if (mayFetchUnasked()) whenIdle(prepareSearch);
}
