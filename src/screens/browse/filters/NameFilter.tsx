import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { Filter } from '../../../site/filter.ts';
import { isFiltered, NO_FILTER, sourcesOf } from '../../../site/filter.ts';
import { foundQuery } from '../../../client/filterQueries.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import { fold } from '../../../text/fold.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { beginsAsTyped } from '../../../text/prefixMatch.ts';
import { CountedLinkFailure } from '../../ui/entries/CountedLink.tsx';
import type { FilterSidebarProps } from './filterProps.ts';
import type { NameKind } from './filterParts.ts';
import { withName } from './filterParts.ts';
import { CountedList } from '../keywords/CountedList.tsx';
import { KeywordField } from '../keywords/KeywordField.tsx';

/** Number of names listed until all are requested, and number from which the whole list can be narrowed. */
const LISTED = 8;
const NARROWED = 30;

/**
 * Sources or authors of the articles shown, most used first. Several sources can be chosen, and one author, in any of their
 * spellings.
 */
export function NameFilter({
  kind,
  filter,
  library,
  counts,
}: Pick<FilterSidebarProps, 'filter' | 'library' | 'counts'> & { kind: NameKind }) {
  const { t } = useTexts();
  const [wantsAll, setWantsAll] = useState(false);
  const [typed, setTyped] = useState('');
  const names = `${kind}s` as const;
  const some = (counts ?? library)[names];
  const count = (counts ?? library)[`${kind}Count`];
  // library.json lists only the most used names; the others are fetched on request.
  const lacking = count > some.length && (!counts || isWhole(filter, kind));
  const counted = useQuery({ ...foundQuery(NO_FILTER), enabled: wantsAll && lacking });
  const all = (wantsAll && lacking ? counted.data?.counts[names] : undefined) ?? some;
  const asked = kind === 'source' ? sourcesOf(filter) : filter.author ? [filter.author] : [];
  if (all.length === 0 && asked.length === 0) return undefined;
  const isChosen = (text: string) => asked.some((one) => fold(text) === fold(one));
  const chosen = asked.map(
    (one) => all.find(({ text }) => fold(text) === fold(one)) ?? { text: one, count: 0 },
  );
  const others = all.filter(({ text }) => !isChosen(text) && beginsAsTyped(text, typed));
  const listed = [...chosen, ...(wantsAll ? others : others.slice(0, LISTED))];
  return (
    <fieldset aria-labelledby={`${kind}-filter`}>
      <h2 id={`${kind}-filter`}>{t(`library.${kind}`)}</h2>
      {wantsAll && count > NARROWED && <KeywordField typed={typed} onType={setTyped} />}
      <CountedList
        entries={listed}
        addressOf={(text) => libraryAddress(withName(filter, kind, text))}
        isChosen={isChosen}
        isExact={counts?.isExact}
      />
      {wantsAll && counted.error && <CountedLinkFailure again={() => void counted.refetch()} />}
      {!wantsAll && count > LISTED && (
        <p className="ix">
          <button onClick={() => setWantsAll(true)}>
            {t(`library.every.${kind}`)}
            <i />
            <b>{` ${formatNumber(count)}`}</b>
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** Tells whether names of a kind are counted in the whole library: sources are counted as if none were chosen. */
function isWhole(filter: Filter, kind: NameKind): boolean {
  const { source: _, orSources: __, ...others } = filter;
  return kind === 'source' && !isFiltered(others);
}
