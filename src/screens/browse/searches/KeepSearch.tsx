import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { numberedResults, savedSearchesQuery, searchAddress } from '../../../client/search/searchNews.ts';
import { problemOf, storeOf } from '../../../client/storageQueries.ts';
import type { Filter } from '../../../site/filter.ts';
import { withOpened } from '../../../storage/savedSearch.ts';
import { announce } from '../../ui/Announcer.tsx';
import { tell } from '../../ui/tell.ts';
import { savedTexts } from '../../i18n/savedTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { searchesTexts } from '../../i18n/searchesTexts.ts';
import './searches.css';
import { FreshLine } from './FreshLine.tsx';
import { useOpened } from './useOpened.ts';

/**
 * Button that saves the search of the address, or removes it from what is saved; of a saved one also the number of articles
 * that are new since its results were last opened, which is now.
 */
export function KeepSearch({ filter }: { filter: Filter }) {
  useLazyTexts(savedTexts);
  const { t } = useLazyTexts(searchesTexts);
  const client = useQueryClient();
  const address = searchAddress(filter);
  const { data: searches } = useQuery(savedSearchesQuery());
  const stored = searches?.find((one) => one.address === address);
  const news = useOpened(filter, stored);
  const [problem, setProblem] = useState<string>();
  const press = async () => {
    try {
      const store = await storeOf(client);
      if (stored) await store.changeSearch(address, () => undefined);
      else {
        const now = Date.now();
        const { articles } = await numberedResults(filter, client);
        await store.changeSearch(address, (other) =>
          withOpened(other ?? { address, made: now, opened: now, known: [] }, articles, now),
        );
      }
      setProblem(undefined);
      tell(t(stored ? 'searches:dropped' : 'searches:kept'));
    } catch (error) {
      const sentence = t(`saved:notKept.${problemOf(error)}`);
      setProblem(sentence);
      announce(sentence);
    }
  };
  return (
    <>
      {news && news.fresh > 0 && <FreshLine {...news} />}
      <button className="keepsearch alive" onClick={() => void press()}>
        {t(stored ? 'searches:drop' : 'searches:keep')}
      </button>
      {problem && <span className="small">{problem}</span>}
    </>
  );
}
