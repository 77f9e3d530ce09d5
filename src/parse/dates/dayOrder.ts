import type { DayOrder } from '../../article/article.ts';
import { plain } from '../lines/labelLetters.ts';

/** Day, month and year in numbers, in plain spelling; two digits each at most before the year. */
const NUMBERS = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?((?:19|20)\d\d)(?!\d)/u;
/** English clock of twelve hours, as sites print it beside months that come first: «6/7/2023 12:00:00 AM». */
const ENGLISH_CLOCK = /\d (?:am|pm)(?![a-z])/u;

/**
 * Tells the order of day and month in a printed date of numbers, of which `day` has been read: `day-first` and `month-first`
 * where one number is above twelve, else both readings. Undefined where the date names its month, or begins with the year.
 */
export function dayOrderOf(printed: string, day: string): DayOrder | undefined {
  // Most dates name their month.
  if (!/\p{Nd}\s?[-/.]\s?\p{Nd}/u.test(printed)) return undefined;
  const text = plain(printed);
  const [, first, , second, year] = NUMBERS.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (a === b || !day.startsWith(year)) return undefined;
  if (a > 12) return 'day-first';
  if (b > 12) return 'month-first';
  const dayFirst = isoDay(year, b, a);
  if (day !== dayFirst) return undefined;
  return { swapped: isoDay(year, a, b), printed: printed.trim(), isUnsure: ENGLISH_CLOCK.test(text) };
}

const isoDay = (year: string, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
