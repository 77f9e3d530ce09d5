import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import { useLocation } from 'wouter';
import type { LibraryPage } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import { CountedLink } from '../../ui/entries/CountedLink.tsx';
import type { FilterSidebarProps } from './filterProps.ts';
import { withDay, withYear, yearOf } from './filterParts.ts';

type Span = NonNullable<LibraryPage['span']>;

/** Number of years listed: those of a reader's own memory; the date fields reach the others. */
const LISTED = 10;

/** First and last day, in the browser's own date fields; for a search its years before them. */
export function DateFilter({
  filter,
  span,
  counts,
}: Pick<FilterSidebarProps, 'filter' | 'counts'> & { span: Span }) {
  const { t } = useTexts();
  const years = counts?.years ?? [];
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
      <div className="dates">
        <DayField side="from" filter={filter} span={span} />
        <DayField side="to" filter={filter} span={span} />
      </div>
    </fieldset>
  );
}

/** Days that printed news can have: while a year is typed, 0002 and 0020 are already days to the browser. */
const MEANT = /^(?:1[89]|2\d)\d\d-/;

function DayField({ side, filter, span }: { side: 'from' | 'to'; filter: Filter; span: Span }) {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const asked = filter[side] ?? '';
  // Text being typed stays until the address changes.
  const [draft, setDraft] = useState({ asked, day: asked });
  const changed = (day: string) => {
    setDraft({ asked, day });
    if (day !== asked && (day === '' || MEANT.test(day)))
      navigate(libraryAddress(withDay(filter, side, day)));
  };
  return (
    <label>
      {t(`library.${side}`)}
      <input
        className="line"
        type="date"
        min={span.from}
        max={span.to}
        value={draft.asked === asked ? draft.day : asked}
        onChange={(event) => changed(event.target.value)}
      />
    </label>
  );
}
