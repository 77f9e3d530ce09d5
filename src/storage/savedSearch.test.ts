import { describe, expect, test } from 'vitest';
import type { SavedSearch } from './savedSearch.ts';
import { articleNumber, countNew, mergeSearches, readSearch, withOpened } from './savedSearch.ts';

const search = (more: Partial<SavedSearch> = {}): SavedSearch => ({
  address: '?q=%D8%B3%D9%81%D9%86',
  made: 5,
  opened: 10,
  known: [2, 4],
  ...more,
});

test('new are the results that were not there before', () => {
  expect(countNew(search(), [2, 4])).toBe(0);
  expect(countNew(search(), [9, 4, 7])).toBe(2);
});

test('opening makes all results known, and an article that left and returns is not new', () => {
  const opened = withOpened(search(), [9, 4], 20);
  expect(opened).toEqual(search({ opened: 20, known: [2, 4, 9] }));
  expect(countNew(opened, [2, 4, 9])).toBe(0);
});

test('two copies of one search know what either knew', () => {
  expect(mergeSearches(search(), search({ made: 3, opened: 8, known: [1, 4] }))).toEqual(
    search({ made: 3, opened: 10, known: [1, 2, 4] }),
  );
  expect(mergeSearches(search(), search())).toEqual(search());
});

test('articles are told apart by their ids', () => {
  expect(articleNumber('suez-04')).not.toBe(articleNumber('suez-05'));
});

describe('a value from elsewhere', () => {
  test('that is a search is one, with what is unknown here', () => {
    const later = { ...search(), colour: 'red' };
    expect(readSearch(later)).toBe(later);
  });
  test.each([
    ['none', undefined],
    ['a text', '?q=x'],
    ['an address that is no query', search({ address: '/about/' })],
    ['no time', { ...search(), opened: 'yesterday' }],
    ['articles that are no numbers', { ...search(), known: ['suez-04'] }],
  ])('%s is no search', (_, value) => expect(readSearch(value)).toBeUndefined());
});
