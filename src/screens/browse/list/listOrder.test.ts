import { expect, test } from 'vitest';
import type { LibraryPage } from '../../../site/files.ts';
import { readFilter } from '../../../site/filter.ts';
import { foundOrder, frontLength, wholeOrder } from './listOrder.ts';

const LIBRARY = { articles: 5, dated: 3 } as LibraryPage;
const places = [-1, 0, 1, 2, 3, 4, 5];

test('newest first is the order of the library, undated last', () => {
  expect(places.map(wholeOrder(LIBRARY, 'newest').at)).toEqual([-1, 0, 1, 2, 3, 4, -1]);
});

test('oldest first turns the dated around; the undated stay last', () => {
  expect(places.map(wholeOrder(LIBRARY, 'oldest').at)).toEqual([-1, 2, 1, 0, 3, 4, -1]);
});

test('what was found is shown as it was found', () => {
  const order = foundOrder({ ordinals: [1, 2, 4] });
  expect([order.total, ...places.slice(0, 5).map(order.at)]).toEqual([3, -1, 1, 2, 4, -1]);
});

test.each([
  ['', 24, 24],
  ['', 25, 21],
  ['?sort=oldest', 1000, 21],
  ['?keyword=السويس', 13, 13],
  ['?keyword=السويس', 300, 13],
])('%s with %i articles: a front of %i', (search, total, front) => {
  expect(frontLength(readFilter(search), total, 24)).toBe(front);
});
