import { expect, test } from 'vitest';
import { inTurns, median, spread } from './samples.ts';

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
