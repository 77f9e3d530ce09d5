import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { numberedResults } from '../../../client/search/searchNews.ts';
import { storeOf } from '../../../client/storageQueries.ts';
import { useHistoryState } from '../../routing/historyState.ts';
import type { Filter } from '../../../site/filter.ts';
import type { SavedSearch } from '../../../storage/savedSearch.ts';
import { countNew, withOpened } from '../../../storage/savedSearch.ts';

/** Number of results that were new when a saved search was opened, and the time since which. */
export interface News {
  fresh: number;
  since: number;
}

/**
 * Stores that the results of a saved search are open: all of them are known from then on. Once for each search that is
 * opened; a search that is saved on this visit has nothing new.
 * @returns what was new until then; undefined until it is counted
 */
export function useOpened(filter: Filter, search: SavedSearch | undefined): News | undefined {
  const client = useQueryClient();
  // «سفن» on the way to «سفن القناة» is not opened.
  const isTyping = useHistoryState('typing') ?? false;
  const [news, setNews] = useState<News & { address: string }>();
  const opened = useRef<string>(undefined);
  useEffect(() => {
    if (!search || isTyping || opened.current === search.address) return;
    opened.current = search.address;
    const { address, opened: since } = search;
    const open = async () => {
      const { articles, isExact } = await numberedResults(filter, client);
      setNews({ address, since, fresh: countNew(search, articles) });
      // Results that could not all be read would be new again the next time.
      if (!isExact) return;
      const store = await storeOf(client);
      await store.changeSearch(address, (stored) => stored && withOpened(stored, articles, Date.now()));
    };
    // A failure is counted the next time; the results themselves say what is wrong.
    open().catch(() => undefined);
  }, [filter, search, isTyping, client]);
  return news && news.address === search?.address ? news : undefined;
}
