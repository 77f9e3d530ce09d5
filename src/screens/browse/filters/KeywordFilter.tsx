import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { Count } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';
import { KEYWORDS, libraryAddress } from '../../../site/addresses.ts';
import { everyKeywordQuery } from '../../../client/filterQueries.ts';
import { Link } from '../../routing/Link.tsx';
import { CountedLinkFailure, countText } from '../../ui/entries/CountedLink.tsx';
import { beginsAsTyped } from '../../../text/prefixMatch.ts';
import type { FilterSidebarProps } from './filterProps.ts';
import { withKeyword } from './filterParts.ts';
import { useKeywords } from '../keywords/useKeywords.ts';
import { CountedList } from '../keywords/CountedList.tsx';
import { KeywordField } from '../keywords/KeywordField.tsx';

/** Number of keywords listed before anything is typed, and after. */
const LISTED = 16;
const LISTED_TYPED = 30;

/**
 * Keywords of the articles shown, most used first, the chosen ones before all. Typing narrows the list, and «كل الكلمات»
 * opens it: of the filtered articles when a filter is active, else of the collection.
 * @param counts counts of the filtered articles; absent when nothing is filtered
 */
export function KeywordFilter({ filter, library, counts, found }: FilterSidebarProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [wantsAll, setWantsAll] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Text typed before hydration is kept.
  useEffect(() => setTyped(field.current?.value ?? ''), []);
  const asks = typed.trim() !== '';
  const completed = useKeywords(library, { typed: typed.trim(), fetching: asks && !counts });
  // Counts name the most common keywords; the others are fetched on request.
  const lacking = counts !== undefined && counts.keywordCount > counts.keywords.length;
  const { ordinals = [], total = 0 } = found ?? {};
  const every = useQuery({
    ...everyKeywordQuery(filter, ordinals),
    enabled: lacking && (asks || wantsAll) && ordinals.length > 0,
  });
  const isEvery = lacking && every.data !== undefined;
  const all = (isEvery ? every.data : counts?.keywords) ?? completed.keywords;
  const others = all.filter(
    ({ text }) => !filter.keywords.includes(text) && (!asks || beginsAsTyped(text, typed)),
  );
  const most = wantsAll && counts ? Infinity : asks ? LISTED_TYPED : LISTED;
  const listed = [...chosenOf(filter, all), ...others.slice(0, most)];
  const error = (counts ? every.error : asks && completed.error) || undefined;
  return (
    <fieldset aria-labelledby="keywords-filter">
      <h2 id="keywords-filter">{t('library.keywords')}</h2>
      <KeywordField field={field} typed={typed} onType={setTyped} />
      {error && <CountedLinkFailure again={counts ? () => void every.refetch() : completed.again} />}
      {asks && others.length === 0 && !error && !(counts ? every.isFetching : completed.awaited) && (
        <output className="small">{t('library.noKeyword')}</output>
      )}
      <CountedList
        entries={listed}
        addressOf={(text) => libraryAddress(withKeyword(filter, text))}
        isChosen={(text) => filter.keywords.includes(text)}
        isExact={counts?.isExact && (!isEvery || ordinals.length === total)}
      />
      {!counts && (
        <p className="ix">
          <Link to={KEYWORDS}>
            {t('library.allKeywords')}
            <i />
            <b>{countText(library.keywordCount)}</b>
          </Link>
        </p>
      )}
      {counts && !wantsAll && counts.keywordCount > LISTED && (
        <p className="ix">
          <button onClick={() => setWantsAll(true)}>
            {t('library.allKeywords')}
            <i />
            <b>{countText(counts.keywordCount, counts.isExact)}</b>
          </button>
        </p>
      )}
    </fieldset>
  );
}

function chosenOf(filter: Filter, all: readonly Count[]): Count[] {
  return filter.keywords.map((text) => all.find((keyword) => keyword.text === text) ?? { text, count: 0 });
}
