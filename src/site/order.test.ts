import { describe, expect, test } from 'vitest';
import { byDay, compareArticles, oldestFirst } from './order.ts';

const ids = (articles: { id: string; date?: string }[]) =>
  articles.toSorted(compareArticles).map(({ id }) => id);

test('the library stands newest first, the undated last, ties by id', () => {
  expect(
    ids([
      { id: 'undated' },
      { id: 'b', date: '2024-03-01' },
      { id: 'old', date: '2023-12-31' },
      { id: 'a', date: '2024-03-01' },
      { id: 'another undated' },
    ]),
  ).toEqual(['a', 'b', 'old', 'another undated', 'undated']);
});

describe('oldest first', () => {
  test.each<[string, dated: number, ordinals: number[]]>([
    ['the undated still come last', 3, [2, 1, 0, 3, 4]],
    ['all are dated', 5, [4, 3, 2, 1, 0]],
    ['none is dated', 0, [0, 1, 2, 3, 4]],
  ])('%s', (_, dated, ordinals) => {
    expect([3, 0, 4, 2, 1].toSorted(byDay('oldest', dated))).toEqual(ordinals);
    expect([0, 1, 2, 3, 4].map((place) => oldestFirst(place, dated))).toEqual(ordinals);
  });

  test('newest first is the order of the ordinals', () => {
    expect([3, 0, 4, 2, 1].toSorted(byDay('newest', 3))).toEqual([0, 1, 2, 3, 4]);
  });
});
