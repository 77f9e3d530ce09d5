import { expect, test } from 'vitest';
import { gregorianDay, hijriDay, weekdayOf, localDay } from './calendar.ts';

// Hijri days by the calendar of Umm al-Qura: 1 Ramadan 1445 was 11 March 2024, 1 Muharram 1445
// and 1446 were 19 July 2023 and 7 July 2024.
test.each([
  ['2024-12-07', '7 ديسمبر 2024', '6 جمادى الآخرة 1446 هـ', '7 December 2024', '6 Jumada II 1446 AH'],
  ['2024-03-11', '11 مارس 2024', '1 رمضان 1445 هـ', '11 March 2024', '1 Ramadan 1445 AH'],
  ['2024-07-07', '7 يوليو 2024', '1 محرم 1446 هـ', '7 July 2024', '1 Muharram 1446 AH'],
  ['2023-07-19', '19 يوليو 2023', '1 محرم 1445 هـ', '19 July 2023', '1 Muharram 1445 AH'],
])('%s in both calendars and languages', (day, arabic, hijri, english, hijriEnglish) => {
  expect(gregorianDay(day, 'ar')).toBe(arabic);
  expect(hijriDay(day, 'ar')).toBe(hijri);
  expect(gregorianDay(day, 'en')).toBe(english);
  expect(hijriDay(day, 'en')).toBe(hijriEnglish);
});

test('digits are European whatever the machine prefers', () => {
  expect(gregorianDay('2024-12-07', 'ar') + hijriDay('2024-12-07', 'ar')).not.toMatch(
    /[\u0660-\u0669\u06f0-\u06f9]/,
  );
});

test('a day that does not exist is given back as it was', () => {
  expect(gregorianDay('2024-13-40', 'ar')).toBe('2024-13-40');
});

test('a day has its weekday', () => {
  expect(weekdayOf('2024-12-07', 'ar')).toBe('السبت');
  expect(weekdayOf('2024-12-07', 'en')).toBe('Saturday');
});

test('a moment’s day is that of the reader’s own clock', () => {
  expect(localDay(new Date(2026, 2, 1, 0, 5).getTime())).toBe('2026-03-01');
  expect(localDay(new Date(2026, 10, 30, 23, 55).getTime())).toBe('2026-11-30');
});
