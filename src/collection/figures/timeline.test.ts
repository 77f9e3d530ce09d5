import { expect, test } from 'vitest';
import { dayAt, dayNumber, firstDayOf, lastDayOf, periodOf } from '../../site/about/periods.ts';
import { timelineOf } from './timeline.ts';

/** One article on every n-th day between two. */
function daily(from: string, to: string, step = 1): string[] {
  const days: string[] = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day += step) days.push(dayAt(day));
  return days;
}

test.each([
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ['2024-02-29', 'month', '2024-02-01', '2024-02-29'],
  ['2023-12-31', 'month', '2023-12-01', '2023-12-31'],
  ['2024-02-29', 'year', '2024-01-01', '2024-12-31'],
  ['2019-05-05', 'decade', '2010-01-01', '2019-12-31'],
  ['1899-05-05', 'decade', '1890-01-01', '1899-12-31'],
] as const)('%s lies in a %s from %s to %s', (day, unit, first, last) => {
  const period = periodOf(day, unit);
  expect([firstDayOf(period, unit), lastDayOf(period, unit)]).toEqual([first, last]);
});

test.each([
  ['two months of a newspaper: days', daily('2012-01-01', '2012-02-20'), 'day', 51],
  ['five years: months', daily('2019-01-05', '2023-12-20', 9), 'month', 60],
  ['a longer time: years', daily('2004-01-05', '2023-12-20', 9), 'year', 20],
  ['a century: decades', daily('1904-01-05', '2023-12-20', 90), 'decade', 13],
])('%s', (_, days, unit, periods) => {
  const timeline = timelineOf(days);
  expect(timeline?.unit).toBe(unit);
  expect(timeline?.counts).toHaveLength(periods);
  expect(timeline?.counts.reduce((all, count) => all + count, 0)).toBe(days.length);
});

test('an empty month has its place', () => {
  expect(timelineOf(['2024-01-31', '2024-03-01', '2024-03-02', '2024-12-31'])?.counts).toEqual([
    1, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1,
  ]);
});

test('one misread year among many articles is counted apart', () => {
  const days = ['1903-01-01', ...daily('2023-01-01', '2023-12-31', 2), '2093-01-01'];
  expect(timelineOf(days)).toMatchObject({ unit: 'month', earlier: 1, later: 1 });
  expect(timelineOf(days)?.counts).toHaveLength(12);
});

test('an early article stays where its month still fits', () => {
  const days = ['2022-06-01', ...daily('2023-01-01', '2023-12-31', 2)];
  expect(timelineOf(days)).toMatchObject({ first: periodOf('2022-06-01', 'month'), earlier: 0 });
});

test.each([[[]], [['2024-01-01', '2024-01-01']]])('articles of fewer than two days have none', (days) => {
  expect(timelineOf(days)).toBeUndefined();
});
