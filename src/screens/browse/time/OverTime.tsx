import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { libraryAddress } from '../../../site/addresses.ts';
import type { Filter } from '../../../site/filter.ts';
import { timeTexts } from '../../i18n/timeTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { Link } from '../../routing/Link.tsx';
import { useMonths } from '../../ui/Day.tsx';
import type { Bar, Bars } from './bars.ts';
import { barsOf, isWithin, withBar, withoutDays } from './bars.ts';
import { BarTable } from './BarTable.tsx';
import { useMonthCounts } from './useMonthCounts.ts';
import './time.css';

/** Months for which there is room: a bar is at least 24 px wide, the least width of a target (WCAG 2.5.8). */
const ROOM = { narrow: 13, wide: 36 };

/** Numbers of the filter's articles by month or year, as bars; a pressed bar narrows the days. */
export function OverTime({ filter }: { filter: Filter }) {
  const { t } = useLazyTexts(timeTexts);
  const heading = useId();
  const all = withoutDays(filter);
  const { counts: now, isError, again } = useMonthCounts(all);
  // While the next words or filter are counted, the last bars stay, so that nothing jumps.
  const [last, setLast] = useState(now);
  if (now && now !== last) setLast(now);
  const counts = now ?? last;
  const bars = counts && barsOf(counts.months, filter, innerWidth < 760 ? ROOM.narrow : ROOM.wide);
  const narrowed = filter.from !== undefined || filter.to !== undefined;
  return (
    <section className="overtime" aria-labelledby={heading} {...(!bars && !isError && { 'aria-busy': true })}>
      <div className="over">
        <h2 id={heading}>{t(filter.q ? 'time:results' : 'time:name')}</h2>
        {narrowed && (
          <Link ref={null} to={libraryAddress(all)}>
            <span className="ul">{t(bars?.zoomed === undefined ? 'time:allDays' : 'time:allYears')}</span>
          </Link>
        )}
      </div>
      {isError && (
        <p className="failed" role="alert">
          <span>{t('time:failed')}</span>
          <button className="btn" onClick={again}>
            {t('library.again')}
          </button>
        </p>
      )}
      {bars && bars.bars.length === 0 && <p className="small">{t('time:nothing')}</p>}
      {bars && bars.bars.length > 0 && (
        <Chart key={bars.zoomed ?? bars.unit} filter={filter} bars={bars}>
          {bars.earlier && (
            <p className="small">
              <Link ref={null} to={libraryAddress({ ...all, to: bars.earlier.to })}>
                <span className="ul">{t('time:earlier', { count: bars.earlier.count })}</span>
              </Link>
            </p>
          )}
          {(counts.undated > 0 || !counts.isExact) && (
            <p className="small">
              {counts.isExact ? t('time:undated', { count: counts.undated }) : t('time:lowerBounds')}
            </p>
          )}
        </Chart>
      )}
    </section>
  );
}

/** The bars, from the oldest to the newest in reading direction, each a link; the arrow keys move between them. */
function Chart({
  filter,
  bars: { unit, bars, zoomed },
  children,
}: {
  filter: Filter;
  bars: Bars;
  children: ReactNode;
}) {
  const { t } = useLazyTexts(timeTexts);
  const monthName = useMonths();
  const list = useRef<HTMLOListElement>(null);
  const [pointed, setPointed] = useState<string>();
  useEffect(() => {
    const walked = list.current;
    walked?.addEventListener('keydown', walk);
    return () => walked?.removeEventListener('keydown', walk);
  }, []);
  const nameOf = ({ name }: Bar) => (unit === 'year' ? name : monthName(name));
  const labelOf = (bar: Bar) =>
    t('time:bar', { when: nameOf(bar), number: t('count.articles', { count: bar.count }) });
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const chosen = bars.findIndex(({ from, to }) => from === filter.from && to === filter.to);
  const [stop, setStop] = useState(chosen < 0 ? bars.length - 1 : chosen);
  const [first, last] = [bars[0], bars.at(-1)];
  const said =
    bars.find(({ name }) => name === pointed) ?? bars[chosen] ?? (first === last ? first : undefined);
  if (!first || !last) return undefined;
  return (
    <>
      <p className="small said" aria-hidden>
        {said ? labelOf(said) : t('time:span', { from: nameOf(first), to: nameOf(last) })}
      </p>
      <ol ref={list} className={bars.length <= NAMED ? 'bars few' : 'bars'}>
        {bars.map((bar, i) => (
          <li key={bar.name} {...(!isWithin(filter, bar) && { className: 'out' })}>
            <Link
              ref={null}
              to={libraryAddress(withBar(filter, bar, zoomed))}
              aria-label={labelOf(bar)}
              tabIndex={i === stop ? 0 : -1}
              onFocus={() => {
                setStop(i);
                setPointed(bar.name);
              }}
              onBlur={() => setPointed(undefined)}
              onPointerEnter={() => setPointed(bar.name)}
              onPointerLeave={() => setPointed(undefined)}
              {...(i === chosen && { 'aria-current': true })}
            >
              {bar.count > 0 && <i style={{ blockSize: `${(bar.count / most) * 100}%` }} />}
            </Link>
            <span aria-hidden>{tickOf(bar, i, bars)}</span>
          </li>
        ))}
      </ol>
      <div className="under">
        <BarTable unit={unit} bars={bars} nameOf={nameOf} />
        {children}
      </div>
    </>
  );
}

/** Most bars of which each has its own name below it. */
const NAMED = 13;

/** Words below a bar: a year, at the first of its months; of few bars each its year or the number of its month. */
export function tickOf({ name }: Bar, i: number, bars: readonly Bar[]): string {
  const [year = '', month] = name.split('-');
  if (month === undefined) return bars.length <= NAMED || Number(year) % 5 === 0 ? year : '';
  if (bars.length <= NAMED) return String(Number(month));
  return month === '01' || (i === 0 && Number(month) < 10) ? year : '';
}

/** Moves the focus between the bars with the arrow keys, in the direction in which they stand. */
function walk(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return;
  const links = [...list.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const onward = list.closest<HTMLElement>('[dir]')?.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const to = { Home: 0, End: links.length - 1, ArrowLeft: at - 1, ArrowRight: at - 1, [onward]: at + 1 }[
    event.key
  ];
  const link = to === undefined ? undefined : links[Math.max(0, to)];
  if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  link.focus();
}
