/** Day number of an undated article. */
export const NO_DAY = -1;

/** `YYYY-MM-DD` → days since 1970-01-01; NO_DAY for none. Days before 1970 count as day 0: news pages know none. */
export function dayOf(date: string | undefined): number {
  if (!date) return NO_DAY;
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  return Number.isFinite(day) ? Math.max(0, day) : NO_DAY;
}

/** The year of a day counted since 1970-01-01. */
export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

/** The month of a day counted since 1970-01-01, as months since January of the year 0. */
export function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** `YYYY-MM` of a month counted since the year 0. */
export const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
