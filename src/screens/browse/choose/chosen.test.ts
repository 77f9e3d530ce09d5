import { describe, expect, test } from 'vitest';
import { foundOrder } from '../list/listOrder.ts';
import { allOf, inOrder, rangeOf } from './chosen.ts';

const order = foundOrder({ ordinals: [7, 3, 9, 1] });

describe('a range', () => {
  test.each([
    ['along the list', 7, 9, [7, 3, 9]],
    ['against it', 1, 3, [3, 9, 1]],
    ['of one article', 9, 9, [9]],
    ['from an article of another list', 5, 3, [3]],
  ])('%s', (_, from, to, between) => {
    expect(rangeOf(order, from, to)).toEqual(between);
  });
});

test('all of a list, in its order', () => {
  expect(allOf(order)).toEqual([7, 3, 9, 1]);
});

test('chosen articles come in the order of the list shown, those of other lists after them', () => {
  expect(inOrder(new Set([20, 1, 7, 4]), order)).toEqual({ here: [7, 1], elsewhere: [4, 20] });
});
