import { describe, expect, test } from 'vitest';
import { NO_FILTER } from './filter.ts';
import {
  aboutQuery,
  articleQuery,
  headlineListQuery,
  headlineShardQuery,
  libraryQuery,
} from '../client/queries.ts';
import { articleAddress, headlineAddress, keywordAddress, libraryAddress } from './addresses.ts';
import { firstQuery } from '../client/pageQuery.ts';

describe('addresses', () => {
  test.each([
    [articleAddress('000_x'), '/articles/000_x/'],
    [articleAddress('قمر'), '/articles/%D9%82%D9%85%D8%B1/'],
    [headlineAddress('0a', '0a5k2f9x1qz'), '/headlines/0a/#0a5k2f9x1qz'],
    [libraryAddress(NO_FILTER), '/'],
    [
      keywordAddress('مدينة حمص'),
      `/?keyword=${encodeURIComponent('مدينة').concat('+', encodeURIComponent('حمص'))}`,
    ],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });
});

describe('what a page cannot be rendered without', () => {
  test.each([
    ['/', libraryQuery()],
    ['/keywords/', libraryQuery()],
    ['/about/', aboutQuery()],
    ['/articles/000_x/', articleQuery('000_x')],
    ['/articles/000_x', articleQuery('000_x')],
    [articleAddress('قمر'), articleQuery('قمر')],
    ['/headlines/0a/', headlineShardQuery('0a')],
    ['/headlines/', headlineListQuery(0)],
    ['/nowhere/', undefined],
    ['/articles/', undefined],
    ['/articles/a/b/', undefined],
    ['/articles/%E0%A4%A/', undefined],
  ])('%s', (path, query) => {
    expect(firstQuery(path)?.queryKey).toEqual(query?.queryKey);
  });
});
