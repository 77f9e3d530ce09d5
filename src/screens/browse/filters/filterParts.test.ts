import { expect, test } from 'vitest';
import { readFilter, writeFilter } from '../../../site/filter.ts';
import { partsOf, without, withDay, withKeyword, withSource, withYear } from './filterParts.ts';

const asked = (search: string) => readFilter(search);
const address = (search: string) => writeFilter(asked(search));

const WHOLE =
  '?q=سفن&keyword=السويس&keyword=الملاحة&source=المرافئ&from=2024-01-01&to=2024-12-31&unread=1&sort=oldest';

test.each([
  [
    0,
    'words',
    '?keyword=السويس&keyword=الملاحة&source=المرافئ&from=2024-01-01&to=2024-12-31&unread=1&sort=oldest',
  ],
  [1, 'keyword', '?q=سفن&keyword=الملاحة&source=المرافئ&from=2024-01-01&to=2024-12-31&unread=1&sort=oldest'],
  [2, 'keyword', '?q=سفن&keyword=السويس&source=المرافئ&from=2024-01-01&to=2024-12-31&unread=1&sort=oldest'],
  [3, 'source', '?q=سفن&keyword=السويس&keyword=الملاحة&from=2024-01-01&to=2024-12-31&unread=1&sort=oldest'],
  [4, 'days', '?q=سفن&keyword=السويس&keyword=الملاحة&source=المرافئ&unread=1&sort=oldest'],
  [
    5,
    'unread',
    '?q=سفن&keyword=السويس&keyword=الملاحة&source=المرافئ&from=2024-01-01&to=2024-12-31&sort=oldest',
  ],
])('part %i, %s, is taken back alone', (i, kind, left) => {
  const part = partsOf(asked(WHOLE))[i];
  expect(part?.kind).toBe(kind);
  expect(part && writeFilter(without(asked(WHOLE), part))).toBe(address(left));
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
    withSource(asked('?source=المدار'), 'المرافئ'),
    '?source=المرافئ',
  ],
  ['a chosen source is taken back', withSource(asked('?source=المدار'), 'المدار'), ''],
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
