import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NO_FILTER } from '../../site/filter.ts';
import type { SavedSearch } from '../../storage/savedSearch.ts';
import { articleNumber, withOpened } from '../../storage/savedSearch.ts';
import type { TestArticle } from '../../testing/siteInMemory.ts';
import { siteInMemory } from '../../testing/siteInMemory.ts';
import { numberedResults, searchAddress, searchNewsQuery } from './searchNews.ts';

const filter = { ...NO_FILTER, keywords: ['ملاحة'] };
const yesterday: TestArticle[] = [
  { date: '2024-03-01', keywords: ['ملاحة'] },
  { date: '2024-01-01', keywords: ['صيد'] },
  { keywords: ['ملاحة'] },
];

/** Serves a build of the site to the cache of a visit. */
function visit(articles: TestArticle[]): QueryClient {
  const site = siteInMemory(articles);
  vi.stubGlobal('fetch', async (path: string) => Response.json(await site.json(path.replace(/^\//, ''))));
  return new QueryClient({ defaultOptions: { queries: { retry: false } } });
}

let search: SavedSearch;
beforeEach(async () => {
  const { articles } = await numberedResults(filter, visit(yesterday));
  search = withOpened({ address: searchAddress(filter), made: 1, opened: 1, known: [] }, articles, 1);
});
afterEach(() => vi.unstubAllGlobals());

test('the next day without a change there is nothing new', async () => {
  expect(await visit(yesterday).fetchQuery(searchNewsQuery(search))).toEqual({
    total: 2,
    fresh: 0,
    isExact: true,
  });
});

test('new is what was not there, of whatever day it is', async () => {
  // Ids of test articles are their places: those that follow are the ones that came.
  const today = [...yesterday, { keywords: ['ملاحة'] }, { keywords: ['ملاحة'] }, { keywords: ['صيد'] }];
  expect(await visit(today).fetchQuery(searchNewsQuery(search))).toMatchObject({ total: 4, fresh: 2 });
});

test('an article that left takes nothing from the number of those that came', async () => {
  const known = { ...search, known: [...search.known, articleNumber('gone')] };
  expect(await visit(yesterday.slice(0, 2)).fetchQuery(searchNewsQuery(known))).toMatchObject({
    total: 1,
    fresh: 0,
  });
});

test('the order of the results is no part of a search', () => {
  expect(searchAddress({ ...filter, sort: 'oldest' })).toBe(searchAddress(filter));
  expect(searchAddress({ ...NO_FILTER, q: 'سفن', sort: 'newest' })).toBe(
    searchAddress({ ...NO_FILTER, q: 'سفن', sort: 'nearest' }),
  );
});
