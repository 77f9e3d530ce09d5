import type { Language } from './texts/i18n.ts';

/**
 * Days as the reader sees them. Calendar and digits are named outright: for bare `ar` both depend on the browser
 * and its version. A day has no hour, so it is read and written in UTC: elsewhere it could become the day before.
 */
const GREGORIAN = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const formats = {
  ar: new Intl.DateTimeFormat('ar-EG-u-nu-latn-ca-gregory', GREGORIAN),
  en: new Intl.DateTimeFormat('en-GB-u-nu-latn-ca-gregory', GREGORIAN),
};
const hijri = {
  ar: new Intl.DateTimeFormat('ar-SA-u-nu-latn-ca-islamic-umalqura', GREGORIAN),
  en: new Intl.DateTimeFormat('en-GB-u-nu-latn-ca-islamic-umalqura', GREGORIAN),
};

const weekday = {
  ar: new Intl.DateTimeFormat('ar', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }),
};

/**
 * @param day `YYYY-MM-DD`
 * @returns «7 ديسمبر 2024»; a day that does not exist is given back as it was
 */
export function gregorianDay(day: string, language: Language): string {
  return written(day, formats[language]);
}

/** @returns the same day in the calendar of Umm al-Qura: «6 جمادى الآخرة 1446 هـ» */
export function hijriDay(day: string, language: Language): string {
  return written(day, hijri[language]);
}

/** Today in the reader's own time zone, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** «الأحد» */
export const weekdayOf = (day: string, language: Language): string => written(day, weekday[language]);

/** Days already written, by format: writing one takes a hundred times as long as finding it, and lists repeat them. */
const known = new Map<Intl.DateTimeFormat, Map<string, string>>();

function written(day: string, format: Intl.DateTimeFormat): string {
  const days = known.get(format) ?? new Map<string, string>();
  known.set(format, days);
  let text = days.get(day);
  if (text === undefined) {
    const date = new Date(`${day}T00:00:00Z`);
    text = Number.isNaN(date.getTime()) ? day : format.format(date);
    days.set(day, text);
  }
  return text;
}
