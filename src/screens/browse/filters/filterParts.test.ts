import { expect, test } from 'vitest';
import { readFilter, writeFilter } from '../../../site/filter.ts';
import { partsOf, without, withDays, withKeyword, withName, withUndated, withYear } from './filterParts.ts';

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
  expect(partsOf(asked('?undated=1'))).toEqual([{ kind: 'undated', besides: false }]);
  expect(partsOf(asked('?to=2024-12-31&undated=1'))).toEqual([
    { kind: 'days', to: '2024-12-31' },
    { kind: 'undated', besides: true },
  ]);
});

test.each([
  [
    'a keyword is added at the end',
    withKeyword(asked('?keyword=السويس'), 'الملاحة'),
    '?keyword=السويس&keyword=الملاحة',
  ],
  ['a chosen keyword is taken back', withKeyword(asked('?keyword=السويس'), 'السويس'), ''],
  [
    'a source stands beside another',
    withName(asked('?source=المدار&author=سعاد'), 'source', 'المرافئ'),
    '?source=المدار&source=المرافئ&author=سعاد',
  ],
  [
    'and is taken back alone',
    withName(asked('?source=المدار&source=الأفق'), 'source', 'الافق'),
    '?source=المدار',
  ],
  [
    'one of several sources is removed',
    without(asked('?source=المدار&source=الأفق'), { kind: 'source', name: 'المدار' }),
    '?source=الأفق',
  ],
  ['a source is taken back', withName(asked('?source=المدار'), 'source', 'المدار'), ''],
  ['an author is set', withName(asked('?source=المدار'), 'author', 'سعاد'), '?source=المدار&author=سعاد'],
  [
    'one author takes the place of another',
    withName(asked('?author=سعاد'), 'author', 'سامر'),
    '?author=سامر',
  ],
  ['an author is taken back', withName(asked('?author=سعاد'), 'author', 'سُعاد'), ''],
  ['days are set', withDays(asked(''), '2024-01-01', '2024-12-31'), '?from=2024-01-01&to=2024-12-31'],
  ['the earlier first', withDays(asked(''), '2024-12-31', '2024-01-01'), '?from=2024-01-01&to=2024-12-31'],
  [
    'a day is taken back',
    withDays(asked('?from=2024-01-01&to=2024-12-31'), '2024-01-01', undefined),
    '?from=2024-01-01',
  ],
  [
    'days leave the undated behind',
    withDays(asked('?undated=1'), '2024-01-01', undefined),
    '?from=2024-01-01',
  ],
  [
    'the undated stay beside other days',
    withDays(asked('?from=2024-01-01&undated=1'), '2023-01-01', undefined),
    '?from=2023-01-01&undated=1',
  ],
  ['without days they go too', without(asked('?from=2024-01-01&undated=1'), { kind: 'days' }), ''],
  ['the undated are added to days', withUndated(asked('?from=2024-01-01')), '?from=2024-01-01&undated=1'],
  ['and taken back', withUndated(asked('?from=2024-01-01&undated=1')), '?from=2024-01-01'],
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
