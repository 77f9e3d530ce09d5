import { fold } from '../fold.ts';
import { hijriTime } from './hijri.ts';
import { HIJRI_MONTHS, MONTHS } from './monthNames.ts';

/** A year, month or day: its first day, the last day before it and the first day after it, `YYYY-MM-DD`. */
export interface DaySpan {
  first: string;
  end: string;
  before: string;
  next: string;
}

/** A date as written; month and day are absent where it names a year or month as a whole. */
interface WrittenDate {
  calendar: 'gregorian' | 'hijri';
  year: number;
  month?: number;
  day?: number;
}

/**
 * Reads the whole of a text as a year, month or day: «2024», «2024-12-07», «7/12/2024», «12-2024», «ديسمبر 2024», «7 ديسمبر
 * 2024», «7 كانون الأول/ديسمبر 2024 م», «7 دجنبر 2024», «December 7, 2024», «رمضان 1445», «6 جمادى الآخرة 1446 هـ». Years from
 * 1300 to 1500 are Hijri: the press is younger. Undefined for any other text and for days that do not exist.
 */
export function daySpanOf(value: string): DaySpan | undefined {
  const date = writtenDate(fold(value).trim().replace(/ +/g, ' ').replace(WEEKDAY, ''));
  if (!date || date.year >= LAST_YEAR) return undefined;
  const begin = timeOf(date);
  const next = timeAfter(date);
  if (begin === undefined || next === undefined) return undefined;
  return {
    first: dayText(begin),
    end: dayText(next - DAY),
    before: dayText(begin - DAY),
    next: dayText(next),
  };
}

const ARABIC_WEEKDAYS = 'السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة'.split(' ').map(fold).join('|');
const WEEKDAY = new RegExp(
  `^(?:يوم )?(?:${ARABIC_WEEKDAYS}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[،,]? (?=\\d|[a-z])`,
);
const LAST_YEAR = 9999;
const DAY = 86_400_000;

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const YEAR_FIRST =
  /^(?:(?:عام|سنه) )?([1-9]\d{3})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))? ?(ه|هجريه?|م|ميلاديه?)?$/u;
/** Numbers as they are mostly written in Arabic, «١/٣/٢٠١٨», «1.3.2018» or «3-2018». */
const DAY_FIRST = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.]([1-9]\d{3}) ?(ه|هجريه?|م|ميلاديه?)?$/u;
const NAMED =
  /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:من )?)?(?:شهر )?([\p{L} /]+?)[،,]? (?:(?:عام|سنه) )?([1-9]\d{3}) ?(?:ه|هجريه?|م|ميلاديه?)?$/u;
const MONTH_FIRST = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?,? ([1-9]\d{3})$/;

function writtenDate(text: string): WrittenDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return inNumbers(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, first, second, year, era] = dayFirst;
    // «12/25/2022» is month first, for no month is the 25th.
    return first !== undefined && Number(second) > 12
      ? inNumbers(year, first, second, era)
      : inNumbers(year, second, first, era);
  }
  const named = NAMED.exec(text);
  if (named) return inWords(named[3], named[2], named[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? inWords(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function inNumbers(year: string | undefined, month?: string, day?: string, era = ''): WrittenDate {
  const number = Number(year);
  const isHijri = era.startsWith('ه') || (era === '' && number >= 1300 && number <= 1500);
  return {
    calendar: isHijri ? 'hijri' : 'gregorian',
    year: number,
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

const months = new Map<string, Pick<WrittenDate, 'calendar' | 'month'>>();
HIJRI_MONTHS.forEach((names, i) =>
  names.forEach((name) => months.set(fold(name), { calendar: 'hijri', month: i + 1 })),
);
MONTHS.forEach((names, i) =>
  names.forEach((name) => months.set(fold(name), { calendar: 'gregorian', month: i + 1 })),
);

function inWords(year: string | undefined, name = '', day?: string): WrittenDate | undefined {
  // «كانون الأول/ديسمبر»: two names of one month.
  const [month, ...others] = name.split('/').map((one) => months.get(one.trim()));
  if (!month || others.some((other) => other?.month !== month.month)) return undefined;
  return { ...month, year: Number(year), ...(day !== undefined && { day: Number(day) }) };
}

/** Time at which a date begins; undefined when it does not exist: 30 February would roll over into March. */
function timeOf({ calendar, year, month = 1, day = 1 }: WrittenDate): number | undefined {
  if (calendar === 'hijri') return hijriTime(year, month, day);
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : undefined;
}

/** Time at which the day, month or year after a date begins. */
function timeAfter({ calendar, year, month, day }: WrittenDate): number | undefined {
  if (day !== undefined) {
    const time = timeOf({ calendar, year, ...(month !== undefined && { month }), day });
    return time === undefined ? undefined : time + DAY;
  }
  if (month === undefined) return timeOf({ calendar, year: year + 1 });
  return timeOf(month === 12 ? { calendar, year: year + 1 } : { calendar, year, month: month + 1 });
}
