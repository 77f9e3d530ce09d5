import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { LibraryPage } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';
import { isKnown, keyOf } from '../../../site/filter.ts';
import { searchQuery } from '../../../client/search/searchQueries.ts';
import type { Answer } from '../../../search/answer.ts';
import { restartSearch } from '../../../client/search/sharedClient.ts';
import { useDocumentTitle } from '../../ui/Announcer.tsx';
import { askAgain } from '../../routing/lazyCode.ts';
import { withoutOverrides } from '../../../text/bidi.ts';
import { useHistoryState } from '../../routing/historyState.ts';
import { Problem } from '../../ui/Problem.tsx';
import { StillLoading, Waiting } from '../../ui/Waiting.tsx';
import type { Answered } from './answered.ts';
import { resultsCode } from './lazyResults.ts';
import { ListTools } from '../choose/ListTools.tsx';
import { ListWork } from '../choose/ListWork.tsx';
import { ActiveFilters } from '../filters/ActiveFilters.tsx';
import { FilterSidebar } from '../filters/FilterSidebar.tsx';
import { foundOrder } from '../list/listOrder.ts';

/**
 * Results of a search. While those of the next words load, the last ones stay, so that nothing flashes during
 * typing; only the headline shows the new words.
 */
export function SearchResults({ filter, library }: { filter: Filter; library: LibraryPage }) {
  const { t } = useTexts();
  const typing = useHistoryState('typing') ?? false;
  const search = useQuery({ ...searchQuery(filter, typing), enabled: isKnown(filter) });
  const code = useQuery(resultsCode);
  const { data: answer, error } = search;
  const [last, setLast] = useState<Answered>();
  if (answer && last?.answer !== answer) setLast({ filter, typing, answer });
  const shown = answer ? { filter, typing, answer } : last;
  const [lastCounted, setLastCounted] = useState<Answer>();
  if (answer?.counts && lastCounted !== answer) setLastCounted(answer);
  const counts = (answer?.counts ? answer : lastCounted)?.counts;
  useDocumentTitle(`${withoutOverrides(filter.q)} · ${t('titles.name')}`, typing);

  // The first of several answers may not know the number yet.
  const isTold = answer && (answer.isFinal || answer.isExact || search.isError);
  const found = isTold ? answer : undefined;
  const lacksCounts = answer?.isFinal && answer.total > 0 && !answer.counts && !search.isFetching;
  const shownAnswer = shown?.answer;
  const order = useMemo(() => shownAnswer && foundOrder(shownAnswer), [shownAnswer]);
  const failed = answer ? code.error : (error ?? code.error);
  const again = () => {
    if (error) void search.refetch();
    if (code.error) void askAgain(code.refetch);
  };
  const anew = () => {
    if (code.data) restartSearch();
    else location.reload();
  };
  const isShown = !failed && code.data && shown;
  return (
    <>
      <div {...(!answer && !failed && { 'aria-busy': true })}>
        <ActiveFilters filter={filter} library={library} found={found}>
          <ListTools />
        </ActiveFilters>
        {failed && <Problem error={failed} again={again} />}
        {isShown && search.isFetching && !isTold && <StillLoading key={keyOf(filter)} again={anew} />}
        <ListWork filter={filter} order={order}>
          {isShown && (
            <code.data.Results
              shown={shown}
              articles={library.articles}
              headlines={library.headlines}
              brokenOff={answer !== undefined && search.isError}
              again={() => void search.refetch()}
            />
          )}
        </ListWork>
        {!failed && !isShown && <Waiting again={anew} />}
      </div>
      <FilterSidebar
        filter={filter}
        library={library}
        counts={counts}
        found={found}
        {...(lacksCounts && { countAgain: () => void search.refetch() })}
      />
    </>
  );
}
