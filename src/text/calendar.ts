import type { Language } from './language.ts';

/** Names of months. Gregorian days are formatted without Intl for the reason formatNumber.ts gives. */
const MONTHS = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
  /** Names used in Iraq and the Levant. */
  levant: 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(
    ',',
  ),
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  /** Names used in Algeria and Tunisia. */
  algeria: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};
export type Months = Exclude<keyof typeof MONTHS, Language>;
const WEEKDAYS: Record<Language, string[]> = {
  ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

/**
 * @param day `YYYY-MM-DD`
 * @param months the names a reader of Arabic chose; English has its own
 * @returns «7 ديسمبر 2024»; a day that does not exist is given back as it was
 */
export function gregorianDay(day: string, language: Language, months?: Months): string {
  const date = dateOf(day);
  const names = MONTHS[(language === 'ar' && months) || language];
  return date ? `${date.getUTCDate()} ${names[date.getUTCMonth()]} ${date.getUTCFullYear()}` : day;
}

/** Tells whether a string is a known set of month names. */
export const asMonths = (name: string | undefined): Months | undefined =>
  name === 'levant' || name === 'morocco' || name === 'algeria' ? name : undefined;

/** Weekday of a day: «الأحد». */
export function weekdayOf(day: string, language: Language): string {
  return WEEKDAYS[language][dateOf(day)?.getUTCDay() ?? -1] ?? day;
}

/** Parses `YYYY-MM-DD` in UTC: in a local zone a day, which has no hour, could become the day before. */
function dateOf(day: string): Date | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Locales with calendar and digits named outright: for bare `ar` both depend on the browser and its version. */
const HIJRI = { ar: 'ar-SA-u-nu-latn-ca-islamic-umalqura', en: 'en-GB-u-nu-latn-ca-islamic-umalqura' };
const hijri = new Map<Language, Intl.DateTimeFormat>();

/** @returns the same day in the calendar of Umm al-Qura: «6 جمادى الآخرة 1446 هـ»; a day that does not exist as it was */
export function hijriDay(day: string, language: Language): string {
  const date = dateOf(day);
  const format =
    hijri.get(language) ??
    new Intl.DateTimeFormat(HIJRI[language], {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  hijri.set(language, format);
  return date ? format.format(date) : day;
}

/** Today's day in the reader's own time zone, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
