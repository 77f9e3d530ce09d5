import type { Timeline } from '../../../site/about/figures.ts';
import type { PeriodUnit } from '../../../site/about/periods.ts';
import { firstDayOf } from '../../../site/about/periods.ts';

/** Writers of days and months in words (ui/Day.tsx). */
export interface TimeWords {
  day: (day: string) => string;
  month: (month: string) => string;
}

/** Names a period: «1 مارس 2024», «مارس 2024», «2024», «2010–2019». */
export function periodName(period: number, unit: PeriodUnit, inWords: TimeWords): string {
  if (unit === 'year') return String(period);
  if (unit === 'decade') return `${period * 10}–${period * 10 + 9}`;
  const day = firstDayOf(period, unit);
  return unit === 'day' ? inWords.day(day) : inWords.month(day.slice(0, 7));
}

/** Most labels along an axis: as many stand side by side on a phone. */
const MOST_LABELS = 7;
const STEPS = [1, 2, 5, 10, 20];

/**
 * Chooses the periods that are labelled along the axis of a timeline: the beginnings of years or months, round years and
 * decades.
 * @returns places in the timeline; none where its ends say enough
 */
export function labelledPlaces({
  unit,
  first,
  counts,
}: Pick<Timeline, 'unit' | 'first' | 'counts'>): number[] {
  const places = counts.map((_, place) => place);
  const opens = (place: number) => {
    if (unit === 'day') return firstDayOf(first + place, 'day').endsWith('-01');
    return unit !== 'month' || (first + place) % 12 === 0;
  };
  const opening = places.filter(opens);
  if (unit === 'day' || unit === 'month')
    return opening.length > 1 && opening.length <= MOST_LABELS ? opening : [];
  const round = STEPS.map((step) => opening.filter((place) => (first + place) % step === 0));
  const chosen = round.find(({ length }) => length <= MOST_LABELS) ?? [];
  return chosen.length > 1 ? chosen : [];
}
