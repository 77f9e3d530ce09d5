/** Length of the periods in which articles are counted. */
export type PeriodUnit = 'day' | 'month' | 'year' | 'decade';

const DAY_MS = 86_400_000;

/** Number of days from 1970-01-01 to a day `YYYY-MM-DD`; negative before it. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Day `YYYY-MM-DD` of a number of days since 1970-01-01. */
export const dayAt = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);

/** Number of the period that holds a day `YYYY-MM-DD`; consecutive periods have consecutive numbers. */
export function periodOf(day: string, unit: PeriodUnit): number {
  if (unit === 'day') return dayNumber(day);
  const year = Number(day.slice(0, 4));
  if (unit === 'month') return year * 12 + Number(day.slice(5, 7)) - 1;
  return unit === 'year' ? year : Math.floor(year / 10);
}

/** First day of a period. */
export function firstDayOf(period: number, unit: PeriodUnit): string {
  if (unit === 'day') return dayAt(period);
  const year = unit === 'month' ? Math.floor(period / 12) : unit === 'year' ? period : period * 10;
  const month = unit === 'month' ? (period % 12) + 1 : 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/** Last day of a period. */
export const lastDayOf = (period: number, unit: PeriodUnit): string =>
  dayAt(dayNumber(firstDayOf(period + 1, unit)) - 1);
