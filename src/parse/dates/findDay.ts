import { plain } from '../lines/labelLetters.ts';
import { MONTHS } from '../../text/days/monthNames.ts';
import { withoutOtherCalendars, withShortNames } from './otherCalendars.ts';
import { readDate } from './readDate.ts';

const MONTH = MONTHS.flat()
  .map(plain)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const YEAR = '(?:19|20)\\d\\d(?!\\d)';

/** Full days in plain spelling: `7 ديسمبر 2024`, `9/فبراير/2025`, `December 7, 2024`, `2024-12-07`, `7/12/2024`. */
const DAYS = new RegExp(
  [
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?[ ,،/-]*(?:من )?(?:شهر )?(?:${MONTH})(?![\\p{L}])(?: ?[/(-] ?(?:${MONTH})\\)?(?![\\p{L}]))?[ ,،/:-]*(?:عام |سنه |لعام )?${YEAR}`,
    `(?<![\\p{L}])(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?[ ,،]+${YEAR}`,
    `(?<!\\d)(?:19|20)\\d\\d ?([-/.]) ?\\d{1,2} ?\\1 ?\\d{1,2}(?!\\d)`,
    `(?<!\\d)\\d{1,2} ?([-/.]) ?\\d{1,2} ?\\2 ?${YEAR}`,
  ].join('|'),
  'gu',
);

/**
 * Finds the one full Gregorian day in a short text that holds other words too. Two different days, a day without
 * its year or an impossible one give none: a wrong day is worse than no day.
 */
export function findDay(text: string): string | undefined {
  const { text: rest } = withoutOtherCalendars(withShortNames(plain(text)));
  const days = new Set<string>();
  for (const [found] of rest.matchAll(DAYS)) {
    const reading = readDate(found);
    if (reading.kind === 'day') days.add(reading.day);
    else return undefined;
  }
  const [day] = days;
  return days.size === 1 ? day : undefined;
}
