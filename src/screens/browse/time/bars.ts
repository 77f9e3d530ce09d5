import type { Count } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';

/** Articles of a month or a year. */
export interface Bar {
  /** `YYYY-MM` or `YYYY`. */
  name: string;
  count: number;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  to: string;
}

/** Bars without a gap, the oldest first. */
export interface Bars {
  unit: 'month' | 'year';
  bars: Bar[];
  /** Year whose months they are, where the whole is too long for months. */
  zoomed?: string;
  /** Articles before the first bar, and the last day before it: few, and far from the others. */
  earlier?: { count: number; to: string };
}

/** Greatest share of the articles that may be older than the first bar. */
const FEW = 0.02;

/**
 * Makes bars of the counts of months: a bar a month, or a year where the whole has more months than there is room for; of
 * the filter's own year then its twelve months. A few articles far older than the others, whose dates are often misread,
 * do not make years of months: they stand before the first bar.
 * @param months `YYYY-MM` with counts, newest first
 * @param room greatest number of months
 */
export function barsOf(months: readonly Count[], filter: Pick<Filter, 'from' | 'to'>, room: number): Bars {
  const [newest, oldest] = [months[0], months.at(-1)];
  if (!newest || !oldest) return { unit: 'month', bars: [] };
  const counts = new Map(months.map(({ text, count }) => [text, count]));
  const [first, last] = [numberOf(oldest.text), numberOf(newest.text)];
  if (last - first < room) return { unit: 'month', bars: monthBars(first, last, counts) };
  const recent = months.filter(({ text }) => last - numberOf(text) < room);
  const earlier = sumOf(months) - sumOf(recent);
  if (earlier <= FEW * sumOf(months)) {
    const bars = monthBars(numberOf(recent.at(-1)?.text ?? newest.text), last, counts);
    const before = new Date(Date.parse(`${bars[0]?.from}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
    return { unit: 'month', bars, earlier: { count: earlier, to: before } };
  }
  const year = yearOf(filter);
  if (year !== undefined) {
    const january = Number(year) * 12;
    return { unit: 'month', bars: monthBars(january, january + 11, counts), zoomed: year };
  }
  const perYear = new Map<number, number>();
  for (const { text, count } of months) {
    const own = Number(text.slice(0, 4));
    perYear.set(own, (perYear.get(own) ?? 0) + count);
  }
  const bars: Bar[] = [];
  for (let own = Math.floor(first / 12); own <= Math.floor(last / 12); own++)
    bars.push({ name: `${own}`, count: perYear.get(own) ?? 0, from: `${own}-01-01`, to: `${own}-12-31` });
  return { unit: 'year', bars };
}

function monthBars(first: number, last: number, counts: ReadonlyMap<string, number>): Bar[] {
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const name = textOf(first + i);
    const days = new Date(Date.UTC(Math.floor((first + i) / 12), ((first + i) % 12) + 1, 0)).getUTCDate();
    return { name, count: counts.get(name) ?? 0, from: `${name}-01`, to: `${name}-${days}` };
  });
}

const DAY_MS = 86_400_000;

const sumOf = (months: readonly Count[]): number => months.reduce((sum, { count }) => sum + count, 0);

/** Months since the year 0. */
const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

const textOf = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Year in which all days of a filter lie; undefined for a filter without a first or a last day, and for several years. */
function yearOf({ from, to }: Pick<Filter, 'from' | 'to'>): string | undefined {
  const year = from?.slice(0, 4);
  return year !== undefined && to?.slice(0, 4) === year ? year : undefined;
}

/** Filter without its days: the articles that the bars count, whichever of them is chosen. */
export function withoutDays(filter: Filter): Filter {
  const { from: _, to: __, undated: ___, ...rest } = filter;
  return rest;
}

/** Filter of the days of a bar; of a filter with just these days, the wider one: the zoomed year, or all days. */
export function withBar(filter: Filter, bar: Bar, zoomed?: string): Filter {
  const all = withoutDays(filter);
  if (filter.from !== bar.from || filter.to !== bar.to) return { ...all, from: bar.from, to: bar.to };
  return zoomed === undefined ? all : { ...all, from: `${zoomed}-01-01`, to: `${zoomed}-12-31` };
}

/** Tells whether some day of a bar is among the days of a filter. */
export const isWithin = ({ from, to }: Pick<Filter, 'from' | 'to'>, bar: Bar): boolean =>
  (from === undefined || from <= bar.to) && (to === undefined || bar.from <= to);
