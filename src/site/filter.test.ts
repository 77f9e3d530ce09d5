import { describe, expect, test } from 'vitest';
import type { Filter } from './filter.ts';
import { isKnown, isFiltered, keyOf, NO_FILTER, readFilter, withWords, writeFilter } from './filter.ts';

describe('a filter and its address', () => {
  test.each([
    ['', NO_FILTER],
    ['?q=%D8%AD%D9%85%D8%B5', { ...NO_FILTER, q: 'حمص', sort: 'nearest' as const }],
    ['?keyword=%D8%A3&keyword=%D8%A8', { ...NO_FILTER, keywords: ['أ', 'ب'] }],
    [
      '?source=x&author=y&from=2024-01-02&to=2024-02-01',
      { ...NO_FILTER, source: 'x', author: 'y', from: '2024-01-02', to: '2024-02-01' },
    ],
    ['?source=x&source=y&source=z', { ...NO_FILTER, source: 'x', orSources: ['y', 'z'] }],
    ['?unread=1', { ...NO_FILTER, unread: true as const }],
    ['?sort=oldest', { ...NO_FILTER, sort: 'oldest' as const }],
    ['?q=x&sort=newest', { ...NO_FILTER, q: 'x', sort: 'newest' as const }],
    ['?undated=1', { ...NO_FILTER, undated: true as const }],
    ['?from=2024-01-02&undated=1', { ...NO_FILTER, from: '2024-01-02', undated: true as const }],
  ])('%s', (address, filter) => {
    expect(readFilter(address)).toEqual(filter);
    expect(writeFilter(filter)).toBe(address);
  });

  test.each([
    ['a keyword twice is one', '?keyword=a&keyword=a', '?keyword=a'],
    ['a source twice is one', '?source=a&source=&source=a', '?source=a'],
    ['a day that is none is left out', '?from=yesterday', ''],
    ['so is a day that does not exist', '?from=2024-13-41', ''],
    ['reversed days are put right', '?from=2024-12-31&to=2024-01-01', '?from=2024-01-01&to=2024-12-31'],
    ['the undated were once an order', '?q=x&sort=undated', '?q=x&undated=1'],
    ['undated is yes or not said', '?undated=no', ''],
    ['an unknown order is the usual one', '?sort=sideways', ''],
    ['a lone percent sign is a percent sign', '?q=%', '?q=%25'],
    ['without words nothing is nearest', '?sort=nearest', ''],
    ['with words the nearest come first, unsaid', '?q=x&sort=nearest', '?q=x'],
    ['unread is yes or not said', '?unread=0', ''],
    ['empty parts say nothing', '?q=&keyword=&source=&author=', ''],
  ])('%s', (_, address, plain) => {
    expect(writeFilter(readFilter(address))).toBe(plain);
  });

  test.each([
    ['first words bring their order', '', 'x', '?q=x'],
    ['further words keep the order chosen', '?q=x&sort=newest', 'y', '?q=y&sort=newest'],
    ['further words keep the usual order', '?q=x', 'y', '?q=y'],
    ['words taken back take theirs along', '?q=x&source=s', '', '?source=s'],
    ['an order chosen before any words stays', '?sort=oldest', 'x', '?q=x&sort=oldest'],
    ['an order chosen among words outlives them', '?q=x&sort=oldest', '', '?sort=oldest'],
  ])('%s', (_, address, q, then) => {
    expect(writeFilter(withWords(readFilter(address), q))).toBe(then);
  });

  test('the order of the list filters nothing, showing the undated alone does', () => {
    expect(isFiltered({ ...NO_FILTER, sort: 'oldest' })).toBe(false);
    expect(isFiltered({ ...NO_FILTER, undated: true })).toBe(true);
  });

  test('what was read is no part of the address, but another filter', () => {
    const before: Filter = { ...NO_FILTER, unread: true };
    const after: Filter = { ...before, read: [3, 7] };
    expect(isKnown(before)).toBe(false);
    expect(isKnown(after)).toBe(true);
    expect(writeFilter(after)).toBe(writeFilter(before));
    expect(keyOf(after)).not.toBe(keyOf({ ...before, read: [3] }));
  });
});
