import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import { NO_FILTER } from '../../../site/filter.ts';
import { foundQuery } from '../../../client/filterQueries.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { CountedLinkFailure } from '../../ui/entries/CountedLink.tsx';
import type { FilterSidebarProps } from './filterProps.ts';
import { withSource } from './filterParts.ts';
import { CountedList } from '../keywords/CountedList.tsx';

/** Number of sources listed until all are requested. */
const LISTED = 8;

/** Sources of the articles shown, most used first. One can be chosen at a time: no article has two. */
export function SourceFilter({
  filter,
  library,
  counts,
}: Pick<FilterSidebarProps, 'filter' | 'library' | 'counts'>) {
  const { t } = useTexts();
  const [wantsAll, setWantsAll] = useState(false);
  // library.json names only the most used sources; the others are fetched on request.
  const lacking = !counts && library.sourceCount > library.sources.length;
  const counted = useQuery({ ...foundQuery(NO_FILTER), enabled: wantsAll && lacking });
  const all =
    counts?.sources ?? (wantsAll && lacking ? counted.data?.counts.sources : undefined) ?? library.sources;
  const count = counts ? counts.sources.length : library.sourceCount;
  if (all.length === 0 && !filter.source) return undefined;
  const chosen = filter.source
    ? [all.find(({ text }) => text === filter.source) ?? { text: filter.source, count: 0 }]
    : [];
  const others = all.filter(({ text }) => text !== filter.source);
  const listed = [...chosen, ...(wantsAll ? others : others.slice(0, LISTED))];
  return (
    <fieldset aria-labelledby="source-filter">
      <h2 id="source-filter">{t('library.source')}</h2>
      <CountedList
        entries={listed}
        addressOf={(text) => libraryAddress(withSource(filter, text))}
        isChosen={(text) => text === filter.source}
        isExact={counts?.isExact}
      />
      {wantsAll && counted.error && <CountedLinkFailure again={() => void counted.refetch()} />}
      {!wantsAll && count > LISTED && (
        <p className="ix">
          <button onClick={() => setWantsAll(true)}>
            {t('library.allSources')}
            <i />
            <b>{` ${formatNumber(count)}`}</b>
          </button>
        </p>
      )}
    </fieldset>
  );
}
