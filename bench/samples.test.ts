import { expect, test } from 'vitest';
import { inTurns, median, percentile, spread } from './samples.ts';

test.each([
  [[5], 5],
  [[3, 1, 2], 2],
  [[10, 9, 100], 10],
  [[1, 2, 3, 4], 2.5],
])('the median of %j is %d', (samples, middle) => {
  expect(median(samples)).toBe(middle);
});

test('the median of nothing is not a number', () => {
  expect(median([])).toBeNaN();
});

test.each([
  [[5], 0.95, 5],
  [Array.from({ length: 100 }, (_, i) => i + 1), 0.95, 95],
  [[4, 3, 2, 1], 0.5, 2],
])('of %j the share %d does not exceed %d', (samples, share, most) => {
  expect(percentile(samples, share)).toBe(most);
});

test('the spread is the smallest and the largest', () => {
  expect(spread([3, 1, 2])).toEqual([1, 3]);
});

test('subjects take turns, and the first round is thrown away', () => {
  const order: string[] = [];
  let n = 0;
  const subject = (name: string) => () => {
    order.push(name);
    return n++;
  };
  expect(inTurns(2, [subject('a'), subject('b')])).toEqual([
    [2, 4],
    [3, 5],
  ]);
  expect(order.join('')).toBe('ababab');
});
