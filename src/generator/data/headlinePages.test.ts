import { expect, test } from 'vitest';
import type { MissingHeadline } from '../../collection/headlines/missingHeadlines.ts';
import type { Brief } from '../../site/articleSummary.ts';
import { BACKLINKS, HEADLINES_PER_LIST } from '../../site/files.ts';
import { HeadlinePages } from './headlinePages.ts';

const missing = (id: string, printedBy: number[], candidates: number[] = []): MissingHeadline => ({
  id,
  text: `عنوان ${id}`,
  alsoPrinted: [],
  printedBy,
  candidates,
  nearest: [{ ordinal: 1, shares: ['جسر'] }],
  keywords: [],
});
/** Article `n` is of the day `n` days before 10 May. */
const briefOf = (ordinal: number): Brief => ({
  id: `a${ordinal}`,
  title: `مقال ${ordinal}`,
  minutes: 1,
  date: `2024-05-${String(10 - (ordinal % 10)).padStart(2, '0')}`,
});
const pagesOf = (all: MissingHeadline[], workbench = false) =>
  new HeadlinePages(all, (ordinals) => ordinals.map(briefOf), workbench);

const few = pagesOf([missing('0a', [0]), missing('1b', [1, 2]), missing('0c', [0, 1, 2]), missing('2d', [2], [1, 3])]);

test('a shard holds the headlines whose ids begin with its name, the most printed first', () => {
  expect(few.shardNames).toEqual(['0', '1', '2']);
  expect(few.shard('0').headlines.map(({ id }) => id)).toEqual(['0c', '0a']);
});

test('shards know those beside them', () => {
  const beside = few.shardNames.map((name) => [few.shard(name).previous, few.shard(name).next]);
  expect(beside).toEqual([
    [undefined, '1'],
    ['0', '2'],
    ['1', undefined],
  ]);
});

test('a headline has its articles, the day of the earliest of them, and the nearest ones', () => {
  expect(few.shard('1').headlines[0]).toMatchObject({
    printedBy: [{ id: 'a1' }, { id: 'a2' }],
    printedByCount: 2,
    firstPrinted: '2024-05-08',
    nearest: [{ entry: { id: 'a1' }, shares: ['جسر'] }],
  });
});

test('of many articles that print a headline the newest are named, all are counted', () => {
  const printers = Array.from({ length: BACKLINKS + 5 }, (_, i) => i);
  const [page] = pagesOf([missing('0a', printers)]).shard('0').headlines;
  expect(page?.printedBy).toHaveLength(BACKLINKS);
  expect(page?.printedByCount).toBe(BACKLINKS + 5);
});

test('a headline leads to its shard', () => {
  expect(few.destination(3)).toEqual({ kind: 'headline', id: '2d', shard: '2', printedBy: 1, candidates: 2 });
  expect(() => few.destination(4)).toThrow(RangeError);
});

test('the list of all has the most printed first, among equals in order of appearance', () => {
  expect(few.list(0)).toEqual({
    count: 4,
    letters: 1,
    headlines: [
      { id: '0c', text: 'عنوان 0c', printedByCount: 3 },
      { id: '1b', text: 'عنوان 1b', printedByCount: 2 },
      { id: '0a', text: 'عنوان 0a', printedByCount: 1 },
      { id: '2d', text: 'عنوان 2d', printedByCount: 1, candidates: 2 },
    ],
  });
});

test('a long list has parts; that of none has one, which is empty', () => {
  const many = pagesOf(Array.from({ length: HEADLINES_PER_LIST + 1 }, (_, i) => missing(`0${i}`, [0])));
  expect([...many.lists()].map(({ path }) => path)).toEqual(['headlines/0.json', 'headlines/1.json']);
  expect(many.list(1).headlines).toHaveLength(1);
  expect([...pagesOf([]).lists()].map(({ content }) => content)).toEqual([
    { count: 0, letters: 1, headlines: [] },
  ]);
});
