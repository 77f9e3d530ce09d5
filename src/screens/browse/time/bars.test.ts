import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../site/filter.ts';
import type { Bar } from './bars.ts';
import { barsOf, isWithin, withBar, withoutDays } from './bars.ts';

const count = (text: string, count: number) => ({ text, count });
const named = (bars: readonly Bar[]) => bars.map(({ name, count }) => `${name} ${count}`);

describe('bars', () => {
  test('of months, the oldest first, without a gap', () => {
    const { unit, bars } = barsOf([count('2024-02', 3), count('2023-11', 5)], {}, 36);
    expect(unit).toBe('month');
    expect(named(bars)).toEqual(['2023-11 5', '2023-12 0', '2024-01 0', '2024-02 3']);
    expect(bars.at(-1)).toEqual({ name: '2024-02', count: 3, from: '2024-02-01', to: '2024-02-29' });
  });

  test.each([
    ['as many as there is room for', 4, 'month'],
    ['one more', 3, 'year'],
  ])('%s', (_, room, unit) => {
    expect(barsOf([count('2024-02', 3), count('2023-11', 5)], {}, room).unit).toBe(unit);
  });

  const long = [count('2024-03', 1), count('2024-01', 2), count('2021-12', 4)];

  test('of years where there is no room for months', () => {
    const { unit, bars, zoomed } = barsOf(long, {}, 12);
    expect(unit).toBe('year');
    expect(zoomed).toBeUndefined();
    expect(named(bars)).toEqual(['2021 4', '2022 0', '2023 0', '2024 3']);
    expect(bars[0]).toMatchObject({ from: '2021-01-01', to: '2021-12-31' });
  });

  test.each([
    ['the whole year', '2024-01-01', '2024-12-31'],
    ['a month of it', '2024-03-01', '2024-03-31'],
  ])('of the months of a chosen year: %s', (_, from, to) => {
    const { unit, bars, zoomed } = barsOf(long, { from, to }, 12);
    expect(unit).toBe('month');
    expect(zoomed).toBe('2024');
    expect(bars).toHaveLength(12);
    expect(named(bars).slice(0, 3)).toEqual(['2024-01 2', '2024-02 0', '2024-03 1']);
  });

  test.each([
    ['since a day', { from: '2024-01-01' }],
    ['over two years', { from: '2023-01-01', to: '2024-12-31' }],
  ])('of years for days %s', (_, days) => {
    expect(barsOf(long, days, 12).unit).toBe('year');
  });

  describe('of months, with a few articles far before them', () => {
    const misread = (few: number) => [count('2024-03', 60), count('2024-01', 40), count('1970-01', few)];

    test('two in a hundred', () => {
      const { unit, bars, earlier } = barsOf(misread(2), {}, 12);
      expect(unit).toBe('month');
      expect(named(bars)).toEqual(['2024-01 40', '2024-02 0', '2024-03 60']);
      expect(earlier).toEqual({ count: 2, to: '2023-12-31' });
    });

    test('three in a hundred: years', () => {
      const { unit, bars, earlier } = barsOf(misread(3), {}, 12);
      expect(unit).toBe('year');
      expect(bars).toHaveLength(55);
      expect(earlier).toBeUndefined();
    });
  });

  test('of nothing', () => {
    expect(barsOf([], {}, 12).bars).toEqual([]);
  });
});

const march: Bar = { name: '2024-03', count: 1, from: '2024-03-01', to: '2024-03-31' };

describe('a bar pressed', () => {
  test('narrows the filter to its days', () => {
    expect(withBar({ ...NO_FILTER, keywords: ['مصر'], from: '2020-01-01' }, march)).toEqual({
      ...NO_FILTER,
      keywords: ['مصر'],
      from: '2024-03-01',
      to: '2024-03-31',
    });
  });

  test('again, widens it to all days, or to the year shown', () => {
    const filter = { ...NO_FILTER, from: march.from, to: march.to };
    expect(withBar(filter, march)).toEqual(NO_FILTER);
    expect(withBar(filter, march, '2024')).toEqual({ ...NO_FILTER, from: '2024-01-01', to: '2024-12-31' });
  });
});

test.each([
  [{}, true],
  [{ from: '2024-03-31' }, true],
  [{ from: '2024-04-01' }, false],
  [{ to: '2024-03-01' }, true],
  [{ to: '2024-02-29' }, false],
  [{ from: '2024-03-10', to: '2024-03-11' }, true],
])('days %j are shown by the bar of March 2024: %s', (days, within) => {
  expect(isWithin(days, march)).toBe(within);
});

test('the undated alone have no days; the bars are those of the dated', () => {
  expect(withoutDays({ ...NO_FILTER, undated: true })).toEqual(NO_FILTER);
});
