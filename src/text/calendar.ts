import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';

/**
 * Names of months in Arabic, by the country that uses them; `ar` are the most common ones. They are written out
 * for the reason formatNumber.ts gives: pages are built in Arabic, and the browser must write the same.
 */
const MONTHS = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  /** Names used in Iraq and the Levant. */
  levant: 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(
    ',',
  ),
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  /** Names used in Algeria and Tunisia. */
  algeria: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};
export type Months = Exclude<keyof typeof MONTHS, 'ar'>;
const WEEKDAYS = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ');

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a date by Intl; creating a formatter costs more than formatting, so each formatter is cached. */
function formatted(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = locale + Object.keys(options).join(' ');
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(date);
}

/**
 * Writes a Gregorian day in words: «7 ديسمبر 2024», «7 December 2024».
 * @param day `YYYY-MM-DD`
 * @param months names a reader of Arabic chose; other languages have one set of names
 * @returns a day that does not exist as it was given
 */
export function gregorianDay(day: string, language: Language, months?: Months): string {
  const date = dateOf(day);
  if (!date) return day;
  if (language !== 'ar') return formatted(date, LANGUAGES[language].locale, DAY);
  return `${date.getUTCDate()} ${MONTHS[months ?? 'ar'][date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Returns a string as a set of month names; undefined for any other string. */
export const asMonths = (name: string | undefined): Months | undefined =>
  name === 'levant' || name === 'morocco' || name === 'algeria' ? name : undefined;

/**
 * Name of a day's weekday: «الأحد».
 * @returns a day that does not exist as it was given
 */
export function weekdayOf(day: string, language: Language): string {
  const date = dateOf(day);
  if (!date) return day;
  if (language !== 'ar') return formatted(date, LANGUAGES[language].locale, { weekday: 'long' });
  return WEEKDAYS[date.getUTCDay()] ?? day;
}

/** Parses `YYYY-MM-DD` in UTC: in a local zone a day, which has no hour, could become the day before. */
function dateOf(day: string): Date | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Calendar and digits of a Hijri day; both are named outright, for bare `ar` both depend on the browser's version. */
const HIJRI = '-u-nu-latn-ca-islamic-umalqura';

/**
 * Writes a day in the calendar of Umm al-Qura: «6 جمادى الآخرة 1446 هـ», «6 Jumada II 1446 AH».
 * @returns a day that does not exist as it was given
 */
export function hijriDay(day: string, language: Language): string {
  const date = dateOf(day);
  return date ? formatted(date, LANGUAGES[language].locale + HIJRI, DAY) : day;
}

/** Day of a moment in the reader's own time zone, `YYYY-MM-DD`. @param moment milliseconds since 1970 */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Writes a Gregorian month in words: «ديسمبر 2024», «December 2024».
 * @param month `YYYY-MM`
 * @param months names a reader of Arabic chose
 * @returns a month that does not exist as it was given
 */
export function gregorianMonth(month: string, language: Language, months?: Months): string {
  const date = dateOf(`${month}-01`);
  if (!date) return month;
  if (language !== 'ar')
    return formatted(date, LANGUAGES[language].locale, { month: 'long', year: 'numeric' });
  return `${MONTHS[months ?? 'ar'][date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Today's day in the reader's own time zone, `YYYY-MM-DD`. */
export const today = (): string => localDay(Date.now());
