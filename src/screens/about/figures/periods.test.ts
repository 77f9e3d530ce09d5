import { expect, test } from 'vitest';
import { periodOf } from '../../../site/about/periods.ts';
import type { PeriodUnit } from '../../../site/about/periods.ts';
import { gregorianDay, gregorianMonth } from '../../../text/calendar.ts';
import { labelledPlaces, periodName } from './periods.ts';

test.each([
  ['2024-03-09', 'day', '9 مارس 2024', '9 March 2024'],
  ['2024-03-09', 'month', 'مارس 2024', 'March 2024'],
  ['2024-03-09', 'year', '2024', '2024'],
  ['2024-03-09', 'decade', '2020–2029', '2020–2029'],
] as const)('%s as a %s', (day, unit, arabic, english) => {
  const period = periodOf(day, unit);
  const names = (['ar', 'en'] as const).map((language) =>
    periodName(period, unit, {
      day: (day) => gregorianDay(day, language),
      month: (month) => gregorianMonth(month, language),
    }),
  );
  expect(names).toEqual([arabic, english]);
});

test.each<[string, PeriodUnit, string, number, string[]]>([
  ['three years of months: each January', 'month', '2021-11-01', 30, ['2022-01', '2023-01', '2024-01']],
  ['months of one year: its ends say enough', 'month', '2024-02-01', 9, []],
  ['two months of days: each first', 'day', '2024-01-20', 50, ['2024-02', '2024-03']],
  ['seven years: each', 'year', '2018-01-01', 3, ['2018-01', '2019-01', '2020-01']],
  [
    'thirty years: round ones',
    'year',
    '1996-01-01',
    30,
    ['2000-01', '2005-01', '2010-01', '2015-01', '2020-01', '2025-01'],
  ],
])('%s', (_, unit, from, length, labelled) => {
  const first = periodOf(from, unit);
  const counts = Array.from({ length }, () => 1);
  const monthOf = (place: number) => {
    const period = first + place;
    if (unit === 'day') return new Date(period * 86_400_000).toISOString().slice(0, 7);
    return unit === 'year'
      ? `${period}-01`
      : `${Math.floor(period / 12)}-${String((period % 12) + 1).padStart(2, '0')}`;
  };
  expect(labelledPlaces({ unit, first, counts }).map(monthOf)).toEqual(labelled);
});
