import { useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import { asMonths, gregorianDay, gregorianMonth, hijriDay } from '../../text/calendar.ts';
import { CALENDAR_CHANGED } from '../routing/events.ts';
import { languageOf } from './language.ts';
import { rootAttributes } from '../routing/rootAttributes.ts';

/** A day in words, in the calendar and with the names of months that the reader chose. */
export function Day({ day }: { day: string }) {
  const dayOf = useDays();
  return <time dateTime={day}>{dayOf(day)}</time>;
}

/**
 * Writer of days in words.
 * @returns function that writes a day
 */
export function useDays(): (day: string) => string {
  const { i18n } = useTexts();
  const language = languageOf(i18n);
  // Pages are built with the commonest names of months; the reader's choice is read from the root element after
  // hydration.
  const chosen = useSyncExternalStore(watchCalendar, calendarNow, () => '');
  return (day) =>
    chosen === 'only' ? hijriDay(day, language) : gregorianDay(day, language, asMonths(chosen));
}

/**
 * Writer of months in words, always those of the Gregorian calendar: they are what is counted.
 * @returns function that writes a month, `YYYY-MM`
 */
export function useMonths(): (month: string) => string {
  const { i18n } = useTexts();
  const language = languageOf(i18n);
  const chosen = useSyncExternalStore(watchCalendar, calendarNow, () => '');
  return (month) => gregorianMonth(month, language, asMonths(chosen));
}

function watchCalendar(changed: () => void): () => void {
  addEventListener(CALENDAR_CHANGED, changed);
  return () => removeEventListener(CALENDAR_CHANGED, changed);
}

function calendarNow(): string {
  const { hijri, months } = rootAttributes();
  return hijri === 'only' ? hijri : (months ?? '');
}
