import { plain } from '../lines/labelLetters.ts';
import { HIJRI_MONTHS, MONTHS } from '../../text/days/monthNames.ts';
import { IDLE, UPDATE_WORDS, WEEKDAYS } from './months.ts';
import { withoutOtherCalendars, withShortNames } from './otherCalendars.ts';

/** A text read as a date: a day, words of a date without a possible day, or something else. */
export type DateReading = { kind: 'day'; day: string } | { kind: 'no-day' } | { kind: 'not-a-date' };

const words = new Map<string, number | 'hijri' | 'idle' | 'update'>();
const add = (text: string, value: number | 'hijri' | 'idle' | 'update') => words.set(plain(text), value);
for (const word of WEEKDAYS.split(' ')) add(word, 'idle');
for (const word of IDLE.split(' ')) add(word, 'idle');
for (const word of UPDATE_WORDS.split(' ')) add(word, 'update');
for (const name of HIJRI_MONTHS.flat()) add(name, 'hijri');
MONTHS.forEach((names, index) => names.forEach((name) => add(name, index + 1)));

/** Longest text worth reading as a date; a longer line is prose. */
const LONGEST = 140;

const USUAL = /^(\d{1,2})(?:st|nd|rd|th), ([A-Z][a-z]+) (\d{4})(?: GMT)?$/;
const TOKEN = /(\d+)(?:st|nd|rd|th)?|[a-z]+|[\u0620-\u064a\u0671-\u06d3]+|[^\s]/g;

interface Found {
  numbers: { value: number; digits: number; at: number }[];
  month: number;
  /** Number of numbers before the month's name. */
  monthAfter: number;
  hijri: boolean;
  hijriAfter: number;
}

/**
 * Reads a whole text as a date: weekday, time, time zone and a Hijri twin may stand beside the Gregorian day,
 * anything else makes it «not a date», so a date inside prose is never one. A day that does not exist
 * (31 February, year 0) gives `no-day`, and so does a Hijri date alone: it is not converted, a reader would be
 * told a day the page does not print.
 * Forms: `7th, December 2024 GMT`, `7 كانون الأول 2024`, `٧ ديسمبر ٢٠٢٤ - ١٠:٣٠`, `2024-12-07T10:30:00Z`, `07/12/2024`
 * (day first unless impossible), `الأحد 6 جمادى الآخرة 1446هـ الموافق 8 ديسمبر 2024م`, `December 7, 2024`.
 */
export function readDate(text: string): DateReading {
  if (text.length > LONGEST) return { kind: 'not-a-date' };
  const usual = USUAL.exec(text);
  if (usual !== null) {
    const month = words.get((usual[2] ?? '').toLowerCase());
    if (typeof month === 'number') return dayOf(Number(usual[3]), month, Number(usual[1]));
  }
  const { text: rest, found: hasOther } = withoutOtherCalendars(withShortNames(withoutTime(plain(text))));
  const found = findTokens(rest);
  if (found === undefined) return { kind: 'not-a-date' };
  found.hijri ||= hasOther;
  return decide(found);
}

/** Removes clock times and zone offsets, which say nothing about the day and would only add numbers. */
function withoutTime(text: string): string {
  return text
    .replace(/(\d)t(?=\d)/g, '$1 ')
    .replace(
      /(^|[^\d])\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?![\d/-])(?: ?(?:gmt|utc)? ?[+-]\d{1,2}(?::?\d{2})?(?!\d))?/g,
      '$1 ',
    )
    .replace(/(ساعه|الساعه) \d{1,2}[.]\d{2}(?!\d)/g, '$1 ')
    .replace(/(?:gmt|utc) ?[+-]?\d{1,2}(?!\d)/g, ' ');
}

function findTokens(text: string): Found | undefined {
  const tokens = text.match(TOKEN) ?? [];
  const found: Found = { numbers: [], month: 0, monthAfter: 0, hijri: false, hijriAfter: 0 };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    const digits = /^\d+/.exec(token)?.[0];
    if (digits !== undefined) {
      found.numbers.push({ value: Number(digits), digits: digits.length, at: i });
      continue;
    }
    if (/^[-–—/.,،|:()[\]@•·«»"]$/.test(token)) continue;
    const two = words.get(`${token} ${tokens[i + 1] ?? ''}`);
    const meaning = two ?? words.get(token) ?? words.get(token.replace(/^(?:ال|ل|و|ب)/, ''));
    if (meaning === undefined) return undefined;
    if (two !== undefined) i++;
    if (meaning === 'hijri') {
      found.hijri = true;
      found.hijriAfter = found.numbers.length;
    } else if (typeof meaning === 'number') {
      // «كانون الأول/ديسمبر»: two names of one month; two different months are no date line.
      if (found.month !== 0 && found.month !== meaning) return undefined;
      if (found.month === 0) found.monthAfter = found.numbers.length;
      found.month = meaning;
    }
  }
  return found;
}

function decide(found: Found): DateReading {
  const { numbers, month, monthAfter, hijri, hijriAfter } = found;
  const isYear = (n: { value: number; digits: number } | undefined) =>
    n !== undefined && n.digits === 4 && n.value >= 1900 && n.value <= 2100;
  const isHijriYear = (n: { value: number; digits: number } | undefined) =>
    n !== undefined && n.digits === 4 && n.value >= 1300 && n.value <= 1600;
  if (numbers.length === 0) return month !== 0 || hijri ? { kind: 'no-day' } : { kind: 'not-a-date' };
  if (month !== 0) {
    const before = numbers[monthAfter - 1];
    const after = numbers[monthAfter];
    const next = numbers[monthAfter + 1];
    const day =
      before !== undefined && before.digits <= 2 && !(hijri && hijriAfter === monthAfter)
        ? before
        : undefined;
    if (day !== undefined && isYear(after)) return dayOf(after?.value ?? 0, month, day.value);
    // «2025 الأربعاء, 12 آذار/ مارس»
    const above = numbers[monthAfter - 2];
    if (day !== undefined && after === undefined && isYear(above))
      return dayOf(above?.value ?? 0, month, day.value);
    // «December 7, 2024»
    if (after !== undefined && after.digits <= 2 && isYear(next))
      return dayOf(next?.value ?? 0, month, after.value);
    // «2024 ديسمبر 7»
    if (isYear(before) && after !== undefined && after.digits <= 2)
      return dayOf(before?.value ?? 0, month, after.value);
    return { kind: 'no-day' };
  }
  for (let i = 0; i + 2 < numbers.length; i++) {
    const [a, b, c] = numbers.slice(i, i + 3);
    if (a === undefined || b === undefined || c === undefined || b.digits > 2) continue;
    if (c.at - b.at > 2 || b.at - a.at > 2) continue;
    if (isYear(a) && c.digits <= 2) return dayOf(a.value, b.value, c.value);
    if (isYear(c) && a.digits <= 2) {
      // Day first, as the Arab press writes; month first only where day first is impossible.
      return b.value > 12 && a.value <= 12
        ? dayOf(c.value, a.value, b.value)
        : dayOf(c.value, b.value, a.value);
    }
  }
  if (hijri || numbers.some(isHijriYear)) return { kind: 'no-day' };
  return numbers.length >= 3 ? { kind: 'no-day' } : { kind: 'not-a-date' };
}

function dayOf(year: number, month: number, day: number): DateReading {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > longest)
    return { kind: 'no-day' };
  return { kind: 'day', day: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` };
}

/**
 * Tells a crawl stamp, the moment of the crawl as the aggregator prints it under the origin's name:
 * `2025-02-27@09:55:02 GMT`. It is not the day of publication.
 */
export function isCrawlStamp(text: string): boolean {
  return /^\d{4}-\d{1,2}-\d{1,2}\s?@\s?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s?(?:GMT|UTC|Z)?(?:[+-]\d{1,2}:?\d{2})?$/i.test(
    text,
  );
}
