import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChoiceCounts } from '../../../client/search/choicesQuery.ts';
import { choicesQuery, hasChoices } from '../../../client/search/choicesQuery.ts';
import type { LibraryPage } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';
import { isKnown } from '../../../site/filter.ts';
import { useHistoryState } from '../../routing/historyState.ts';
import type { Counts } from './filterProps.ts';

/**
 * Counts of the index: those of the articles shown, and beside sources and days what choosing them too would add
 * (choicesQuery.ts). Until these are counted the last ones stay, at first those of the whole library.
 * @param counts counts of the articles shown
 */
export function useChoiceCounts(
  filter: Filter,
  library: LibraryPage,
  counts: Counts | undefined,
): Counts | undefined {
  const typing = useHistoryState('typing') ?? false;
  const isAsked = hasChoices(filter);
  const query = useQuery({
    ...choicesQuery(filter, typing),
    enabled: isAsked && isKnown(filter) && counts !== undefined,
  });
  const now = isAsked && !query.isError ? query.data : counts;
  const [last, setLast] = useState<Partial<ChoiceCounts>>(() => ({
    sources: library.sources,
    sourceCount: library.sourceCount,
    undated: library.articles - library.dated,
  }));
  if (now && now !== last) setLast(now);
  if (!counts || !isAsked) return counts;
  const {
    sources = counts.sources,
    sourceCount = counts.sourceCount,
    years = counts.years,
    undated = counts.undated,
  } = now ?? last;
  return {
    ...counts,
    sources,
    sourceCount,
    years,
    undated,
    isExact: counts.isExact && (now?.isExact ?? true),
  };
}
