import type { Timeline } from '../../site/about/figures.ts';
import type { PeriodUnit } from '../../site/about/periods.ts';
import { periodOf } from '../../site/about/periods.ts';

/** Most periods of a timeline: as many columns stand side by side on a phone. */
const MOST_PERIODS = 60;
/** Share of the articles, at either end, that may lie outside the timeline: one misread year must not flatten the rest. */
const OUTSIDE = 0.01;
const UNITS: readonly PeriodUnit[] = ['day', 'month', 'year', 'decade'];

/**
 * Counts articles by day, month, year or decade: by the shortest of them in which the articles fit into sixty periods, all
 * but one in a hundred at either end. Articles further out are counted only where there is room for their periods.
 * @param days the articles' days, `YYYY-MM-DD`, ascending
 * @returns undefined when the articles are of fewer than two days
 */
export function timelineOf(days: readonly string[]): Timeline | undefined {
  const [oldest, newest] = [days[0], days.at(-1)];
  if (oldest === undefined || newest === undefined || oldest === newest) return undefined;
  const outside = Math.floor(days.length * OUTSIDE);
  const [from, to] = [days[outside] ?? oldest, days[days.length - 1 - outside] ?? newest];
  const fits = (unit: PeriodUnit) => periodOf(to, unit) - periodOf(from, unit) < MOST_PERIODS;
  const unit = UNITS.find(fits) ?? 'decade';
  let [first, last] = [periodOf(from, unit), periodOf(to, unit)];
  if (last - periodOf(oldest, unit) < MOST_PERIODS) first = periodOf(oldest, unit);
  if (periodOf(newest, unit) - first < MOST_PERIODS) last = periodOf(newest, unit);
  const timeline: Timeline = {
    unit,
    first,
    counts: Array.from({ length: last - first + 1 }, () => 0),
    earlier: 0,
    later: 0,
  };
  for (const day of days) {
    const place = periodOf(day, unit) - first;
    const count = timeline.counts[place];
    if (count !== undefined) timeline.counts[place] = count + 1;
    else if (place < 0) timeline.earlier++;
    else timeline.later++;
  }
  return timeline;
}
