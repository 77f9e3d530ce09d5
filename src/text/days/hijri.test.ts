import { describe, expect, test } from 'vitest';
import { hijriDay } from '../calendar.ts';
import { hijriTime } from './hijri.ts';

const dayText = (time: number | undefined) =>
  time === undefined ? undefined : new Date(time).toISOString().slice(0, 10);

describe('hijriTime', () => {
  test.each([
    ['the first of Ramadan 1445', [1445, 9, 1], '2024-03-11'],
    ['the first of Muharram 1446', [1446, 1, 1], '2024-07-07'],
    ['6 Jumada II 1446', [1446, 6, 6], '2024-12-07'],
    ['a year long ago', [1343, 1, 1], '1924-08-02'],
  ] as const)('%s', (_, [year, month, day], expected) =>
    expect(dayText(hijriTime(year, month, day))).toBe(expected),
  );

  test.each([
    ['a month of 29 days', [1446, 1, 30]],
    ['month 13', [1446, 13, 1]],
    ['day 0', [1446, 1, 0]],
  ] as const)('%s', (_, [year, month, day]) => {
    // 1 Safar 1446 is 29 days after 1 Muharram.
    expect(hijriTime(year, month, day)).toBeUndefined();
  });

  test('is the way back of hijriDay', () => {
    for (let year = 1320; year < 1490; year += 7)
      for (let month = 1; month <= 12; month++) {
        const day = dayText(hijriTime(year, month, 15)) ?? '';
        expect(hijriDay(day, 'en')).toMatch(new RegExp(`^15 .* ${year} `));
      }
  });
});
