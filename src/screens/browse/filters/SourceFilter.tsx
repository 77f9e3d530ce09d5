import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/useText.tsx';
import { NO_CHOICE } from '../../../site/filter.ts';
import { foundQuery } from '../../../client/filterQueries.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { useArabic } from '../../ui/language.ts';
import { IndexEntry, IndexFailure } from '../../ui/CountedLink.tsx';
import type { LibraryIndexProps } from './filterProps.ts';
import { withSource } from './filterParts.ts';

/** Sources listed until all are asked for. */
const LISTED = 8;

/** The sources of the articles shown, most used first. One can be chosen at a time: no article has two. */
export function SourceFilter({
  choice,
  library,
  counts,
}: Pick<LibraryIndexProps, 'choice' | 'library' | 'counts'>) {
  const { t } = useTexts();
  const arabic = useArabic();
  const [wantsAll, setWantsAll] = useState(false);
  // library.json names the most used only; the others are counted when someone asks.
  const lacking = !counts && library.sourceCount > library.sources.length;
  const counted = useQuery({ ...foundQuery(NO_CHOICE), enabled: wantsAll && lacking });
  const all =
    counts?.sources ?? (wantsAll && lacking ? counted.data?.counts.sources : undefined) ?? library.sources;
  const count = counts ? counts.sources.length : library.sourceCount;
  if (all.length === 0 && !choice.source) return undefined;
  const chosen = all.find(({ text }) => text === choice.source);
  const others = all.filter(({ text }) => text !== choice.source);
  const listed = wantsAll ? others : others.slice(0, LISTED);
  return (
    <fieldset aria-labelledby="source-filter">
      <h2 id="source-filter">{t('library.source')}</h2>
      <ul className="ix" {...arabic}>
        {choice.source && (
          <IndexEntry
            of={chosen ?? { text: choice.source, count: 0 }}
            to={libraryAddress(withSource(choice, choice.source))}
            chosen
            isExact={counts?.isExact}
          />
        )}
        {listed.map((source) => (
          <IndexEntry
            key={source.text}
            of={source}
            to={libraryAddress(withSource(choice, source.text))}
            chosen={false}
            isExact={counts?.isExact}
          />
        ))}
      </ul>
      {wantsAll && counted.error && <IndexFailure again={() => void counted.refetch()} />}
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
