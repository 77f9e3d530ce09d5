import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import { useLocation } from 'wouter';
import { libraryAddress } from '../../../site/addresses.ts';
import { announce } from '../../ui/Announcer.tsx';
import { CountedLink } from '../../ui/entries/CountedLink.tsx';
import { useDays } from '../../ui/Day.tsx';
import type { Drafts, Side } from './days/daysAsTyped.ts';
import { dayHintCode, daysAsTypedCode } from './days/lazyDays.ts';
import type { FilterSidebarProps } from './filterProps.ts';
import { withDays, withUndated, withYear, yearOf } from './filterParts.ts';

/** Number of years listed: those of a reader's own memory; the date fields reach the others. */
const LISTED = 10;

/** Years of the articles shown, the undated ones, and fields of a first and a last day. */
export function DateFilter({
  filter,
  library,
  counts,
}: Pick<FilterSidebarProps, 'filter' | 'library' | 'counts'>) {
  const { t } = useTexts();
  const years = counts?.years ?? [];
  const undated = counts?.undated ?? library.articles - library.dated;
  return (
    <fieldset aria-labelledby="date-filter">
      <h2 id="date-filter">{t('library.date')}</h2>
      {years.length > 0 && (
        <ul className="ix" aria-label={t('library.year')}>
          {years.slice(0, LISTED).map((year) => (
            <CountedLink
              key={year.text}
              of={year}
              to={libraryAddress(withYear(filter, year.text))}
              chosen={yearOf(filter) === year.text}
              isExact={counts?.isExact}
            />
          ))}
        </ul>
      )}
      <DayFields filter={filter} library={library} />
      {(undated > 0 || filter.undated) && (
        <ul className="ix">
          <CountedLink
            of={{ text: t('library.undated'), count: undated }}
            to={libraryAddress(withUndated(filter))}
            chosen={filter.undated === true}
            isExact={counts?.isExact}
          />
        </ul>
      )}
    </fieldset>
  );
}

const NOTHING_TYPED: Drafts = {};

/**
 * Fields of the first and the last day, in words as pages print days. Both are read together, by Enter or when the
 * reader leaves them: who changes a first day and then a last one is not shown the days between the new and the old.
 */
function DayFields({ filter, library: { span } }: Pick<FilterSidebarProps, 'filter' | 'library'>) {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const inWords = useDays();
  const [drafts, setDrafts] = useState(NOTHING_TYPED);
  const [read, setRead] = useState<'no day' | 'reversed'>();
  const isTyped = drafts !== NOTHING_TYPED;
  const { data: code } = useQuery({ ...dayHintCode, enabled: isTyped });
  const readThem = async () => {
    const { daysAsTyped } = await client.fetchQuery(daysAsTypedCode);
    const days = daysAsTyped(filter, drafts);
    setRead(days ? (days.isReversed ? 'reversed' : undefined) : 'no day');
    if (!days) return;
    setDrafts(NOTHING_TYPED);
    navigate(libraryAddress(withDays(filter, days.from, days.to)));
  };
  const done = () => {
    if (isTyped) readThem().catch(() => announce(t('problem.unreachable.headline'), {}));
  };
  const field = (side: Side) => {
    const asked = filter[side];
    const draft = drafts[side];
    return (
      <div>
        <label htmlFor={`day-${side}`}>{t(`library.${side}`)}</label>
        <input
          id={`day-${side}`}
          className="line"
          autoComplete="off"
          enterKeyHint="done"
          placeholder={span && inWords(span[side])}
          value={draft ?? (asked ? inWords(asked) : '')}
          aria-describedby={draft === undefined ? undefined : `${side}-read`}
          onChange={({ target: { value } }) => {
            setRead(undefined);
            setDrafts({ ...drafts, [side]: value });
          }}
          onKeyDown={({ key }) => key === 'Enter' && done()}
          onBlur={({ relatedTarget }) => {
            if (!relatedTarget?.closest('.dates')) done();
          }}
        />
        {code && draft !== undefined && (
          <code.DayHint id={`${side}-read`} typed={draft} side={side} wanted={read === 'no day'} />
        )}
      </div>
    );
  };
  return (
    <div className="dates">
      {field('from')}
      {field('to')}
      {code && read === 'reversed' && <code.Reversed />}
    </div>
  );
}
