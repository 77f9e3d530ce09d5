import { expect, test } from 'vitest';
import { readFilter, writeFilter } from '../../../site/filter.ts';
import { partsOf, without, withDay, withKeyword, withName, withYear } from './filterParts.ts';

const asked = (search: string) => readFilter(search);
const address = (search: string) => writeFilter(asked(search));

const WHOLE =
  '?q=سفن&keyword=السويس&keyword=الملاحة&source=المرافئ&author=سعاد&from=2024-01-01&to=2024-12-31&unread=1&sort=oldest';

test.each([
  [0, 'words', 'q=سفن&'],
  [1, 'keyword', 'keyword=السويس&'],
  [2, 'keyword', 'keyword=الملاحة&'],
  [3, 'source', 'source=المرافئ&'],
  [4, 'author', 'author=سعاد&'],
  [5, 'days', 'from=2024-01-01&to=2024-12-31&'],
  [6, 'unread', 'unread=1&'],
])('part %i, %s, is taken back alone', (i, kind, taken) => {
  const part = partsOf(asked(WHOLE))[i];
  expect(part?.kind).toBe(kind);
  expect(part && writeFilter(without(asked(WHOLE), part))).toBe(address(WHOLE.replace(taken, '')));
});

test('nothing asked has no parts, and an order is not one', () => {
  expect(partsOf(asked(''))).toEqual([]);
  expect(partsOf(asked('?sort=oldest'))).toEqual([]);
  expect(partsOf(asked('?sort=undated'))).toEqual([{ kind: 'undated' }]);
});

test.each([
  [
    'a keyword is added at the end',
    withKeyword(asked('?keyword=السويس'), 'الملاحة'),
    '?keyword=السويس&keyword=الملاحة',
  ],
  ['a chosen keyword is taken back', withKeyword(asked('?keyword=السويس'), 'السويس'), ''],
  [
    'one source takes the place of another',
    withName(asked('?source=المدار&author=سعاد'), 'source', 'المرافئ'),
    '?source=المرافئ&author=سعاد',
  ],
  ['or of several', withName(asked('?source=المدار&source=الأفق'), 'source', 'المرافئ'), '?source=المرافئ'],
  [
    'one of several sources is removed',
    without(asked('?source=المدار&source=الأفق'), { kind: 'source', name: 'المدار' }),
    '?source=الأفق',
  ],
  ['a source is taken back', withName(asked('?source=المدار'), 'source', ''), ''],
  ['an author is set', withName(asked('?source=المدار'), 'author', 'سعاد'), '?source=المدار&author=سعاد'],
  ['a day is set', withDay(asked('?to=2024-12-31'), 'from', '2024-01-01'), '?from=2024-01-01&to=2024-12-31'],
  ['a day is taken back', withDay(asked('?from=2024-01-01&to=2024-12-31'), 'to', ''), '?from=2024-01-01'],
  [
    'a day leaves the undated behind',
    withDay(asked('?sort=undated'), 'from', '2024-01-01'),
    '?from=2024-01-01',
  ],
  [
    'a year is its first and last day',
    withYear(asked('?q=سفن'), '2024'),
    '?q=سفن&from=2024-01-01&to=2024-12-31',
  ],
  [
    'another year takes its place',
    withYear(asked('?from=2024-01-01&to=2024-12-31'), '2023'),
    '?from=2023-01-01&to=2023-12-31',
  ],
  ['a chosen year is taken back', withYear(asked('?from=2024-01-01&to=2024-12-31'), '2024'), ''],
  ['words taken back take their order along', without(asked('?q=سفن'), { kind: 'words', name: 'سفن' }), ''],
])('%s', (_, filter, search) => {
  expect(writeFilter(filter)).toBe(address(search));
});
