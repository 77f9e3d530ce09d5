import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import { rootAttributes } from '../../routing/rootAttributes.ts';
import { useArabic } from '../../ui/language.ts';
import { ArticleRow } from './ArticleRow.tsx';
import type { Order } from './listOrder.ts';
import { PrintedRest } from './PrintedRest.tsx';
import { Day } from '../../ui/Day.tsx';
import type { Place } from '../../ui/entries/useEntries.ts';
import { useEntries } from '../../ui/entries/useEntries.ts';
import { InterfaceText } from '../../ui/InterfaceText.tsx';

export interface ArticleListProps {
  /** Name of this list, under which the heights of its rows are remembered. */
  name: string;
  label: string;
  order: Order;
  /** Number of articles of the order that stand above the list, on the front. */
  skip: number;
}

/** Height of a row before it is measured, in CSS pixels: rough, by the width of the window. */
const ESTIMATE = { narrow: 118, wide: 150, compact: 52 };
const OVERSCAN = 8;
/** Rows between two renders above which the reader is flying past, not reading: nothing is fetched then. */
const FLYING = 60;

/** Kind of row by its height. */
function kindOfRows(): keyof typeof ESTIMATE {
  if (rootAttributes().list === 'compact') return 'compact';
  return innerWidth < 760 ? 'narrow' : 'wide';
}

/** Row heights of lists that were left, so that on return the page has the same height; each for one width and kind of row. */
const measured = new Map<string, { width: number; kind: string; rows: VirtualItem[] }>();
const LISTS_KEPT = 12;

function heightsOf(name: string): VirtualItem[] {
  const kept = measured.get(name);
  return kept?.width === innerWidth && kept.kind === kindOfRows() ? kept.rows : [];
}

function keepHeights(name: string, rows: VirtualItem[]): void {
  measured.delete(name);
  measured.set(name, { width: innerWidth, kind: kindOfRows(), rows });
  for (const oldest of [...measured.keys()].slice(0, -LISTS_KEPT)) measured.delete(oldest);
}

/**
 * The long list: the document holds as many rows as the window shows, and their entries are fetched as they come
 * near. The rows stand in the flow between two paddings that have the height of the other rows, so text is never
 * positioned.
 */
export function ArticleList({ name, label, order, skip }: ArticleListProps) {
  const { t } = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const above = useDistanceFromTop(list);
  const count = order.total - skip;
  // Asked once for a list, not once for a row: reading the window's width makes the browser lay the page out.
  const [estimate] = useState(() => ESTIMATE[kindOfRows()]);
  // No compiler memoizes this project, so the list's functions cannot go stale in one.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer<HTMLLIElement>({
    count,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    scrollMargin: above,
    initialMeasurementsCache: heightsOf(name),
  });
  useEffect(() => () => keepHeights(name, rows.takeSnapshot()), [name, rows]);

  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const flying = useFlying(first, rows.isScrolling);
  // The list starts one place earlier, to know whether its first article opens a day.
  const places = useEntries(
    shown.length ? [first - 1, ...shown.map(({ index }) => index)].map((i) => order.at(skip + i)) : [],
    !flying,
  );
  const failedFiles = new Set<number>();

  const inView = shown.findIndex(({ end }) => end > (rows.scrollOffset ?? 0));
  return (
    <div className="rest">
      <DayInView place={first + inView > 0 ? places[inView + 1] : undefined} />
      <ol
        ref={list}
        className="rows"
        aria-label={label}
        {...useArabic()}
        style={{
          paddingBlockStart: (shown[0]?.start ?? above) - above,
          paddingBlockEnd: Math.max(0, rows.getTotalSize() - ((shown.at(-1)?.end ?? above) - above)),
        }}
      >
        {shown.map(({ index }, i) => {
          const place = places[i + 1] ?? { is: 'awaited' };
          const before = places[i];
          const named = place.is === 'failed' && !failedFiles.has(place.file);
          if (place.is === 'failed') failedFiles.add(place.file);
          const entry = place.is === 'here' ? place.entry : undefined;
          const opensDay =
            entry && (index === 0 || (before?.is === 'here' && before.entry.date !== entry.date));
          return (
            <li
              key={index}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={order.total}
              aria-posinset={skip + index + 1}
              {...(place.is === 'awaited' && { 'aria-busy': true })}
            >
              {entry && (
                <ArticleRow entry={entry} ordinal={order.at(skip + index)} opensDay={opensDay === true} />
              )}
              {place.is === 'failed' && named && (
                <p className="failed" role="alert">
                  {t('library.entriesFailed')}
                  <button className="btn" onClick={place.again}>
                    {t('library.again')}
                  </button>
                </p>
              )}
              {!entry && !named && <AwaitedRow />}
            </li>
          );
        })}
      </ol>
      <PrintedRest order={order} skip={skip} />
    </div>
  );
}

/** Day of the first row in view, for eyes alone: the rows have it too. Nothing at the beginning of the list. */
function DayInView({ place }: { place: Place | undefined }) {
  const { t } = useTexts();
  return (
    <p className="daynow" aria-hidden {...useArabic()}>
      {place?.is === 'here' && (
        <span>
          <InterfaceText>
            {place.entry.date ? <Day day={place.entry.date} /> : t('library.undated')}
          </InterfaceText>
        </span>
      )}
    </p>
  );
}

/** Place of a row that has not loaded: hairlines as long as its text, which appear after 300 ms (`.awaited`). */
function AwaitedRow() {
  return (
    <div className="awaited" aria-hidden>
      <i />
      <i />
    </div>
  );
}

/** Distance of the list from the top of the document, updated as the content above it grows. */
function useDistanceFromTop(list: RefObject<HTMLElement | null>): number {
  const [distance, setDistance] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top;
      if (top !== undefined) setDistance(Math.round(top + scrollY));
    };
    measure();
    const growth = new ResizeObserver(measure);
    growth.observe(document.body);
    return () => growth.disconnect();
  }, [list]);
  return distance;
}

function useFlying(first: number, scrolling: boolean): boolean {
  const [last, setLast] = useState({ first, jumped: false });
  const jumped = Math.abs(first - last.first) > FLYING;
  if (first !== last.first) setLast({ first, jumped });
  return scrolling && (jumped || last.jumped);
}
