import { expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import type { Collection } from '../collection.ts';
import { figuresOf } from './figures.ts';
import { gapsOf } from './gaps.ts';
import { timelineOf } from './timeline.ts';
import { trendsOf } from './trends.ts';

const articleOf = (date: string | undefined, keywords: string[], id = ''): Article => ({
  id: id || `${date}`,
  title: 'جسر',
  titleFrom: 'page',
  ...(date !== undefined && { date }),
  keywords: keywords.map((text) => ({ text })),
  body: [],
  readAlso: [],
  related: [],
});
/** Articles with the same keywords, on consecutive days from one on. */
const run = (count: number, from: number, ...keywords: string[]) =>
  Array.from({ length: count }, (_, i) =>
    articleOf(`2024-01-${String(from + i).padStart(2, '0')}`, keywords),
  );

test('a keyword rises that only the later half has, and one of both halves does neither', () => {
  const dated = [...run(6, 1, 'جسور', 'مرافئ'), ...run(6, 7, 'سكك', 'مرافئ')];
  expect(trendsOf(dated)).toEqual({
    since: '2024-01-07',
    earlier: 6,
    later: 6,
    rose: [{ text: 'سكك', earlier: 0, later: 6 }],
    fell: [{ text: 'جسور', earlier: 6, later: 0 }],
  });
});

test('two articles against none may be chance', () => {
  expect(trendsOf([...run(4, 1), ...run(2, 5), ...run(2, 7, 'سكك')])).toBeUndefined();
  expect(trendsOf([...run(4, 1), ...run(1, 5), ...run(3, 6, 'سكك')])?.rose).toHaveLength(1);
});

test('shares are compared, not counts: a later half of twice the size has twice the articles of each keyword', () => {
  const sameDay = Array.from({ length: 40 }, () => articleOf('2024-02-01', ['سكك']));
  expect(trendsOf([...run(20, 1, 'سكك'), ...sameDay])).toBeUndefined();
});

test('articles of one day have no halves', () => {
  expect(trendsOf([articleOf('2024-01-01', ['سكك']), articleOf('2024-01-01', [])])).toBeUndefined();
});

test('days without an article, the longest run of them first', () => {
  const days = ['2024-01-01', '2024-01-03', '2024-01-03', '2024-01-09', '2024-01-11'];
  const timeline = timelineOf(days);
  expect(timeline && gapsOf(days, timeline)).toEqual({
    days: 11,
    without: 7,
    longest: [
      { from: '2024-01-04', to: '2024-01-08', days: 5 },
      { from: '2024-01-10', to: '2024-01-10', days: 1 },
      { from: '2024-01-02', to: '2024-01-02', days: 1 },
    ],
  });
});

test('an article a day leaves no day out', () => {
  const days = run(9, 1).flatMap(({ date }) => date ?? []);
  const timeline = timelineOf(days);
  expect(timeline && gapsOf(days, timeline)).toEqual({ days: 9, without: 0, longest: [] });
});

const collectionOf = (articles: Article[], related: Collection['related'] = []): Collection => ({
  articles,
  files: [],
  related,
  readAlso: [],
  printedBy: [],
  missing: [],
  renamed: [],
});

test('an article to which several headlines lead is one', () => {
  const toFirst = { kind: 'article', ordinal: 0 } as const;
  const collection = collectionOf(
    [articleOf(undefined, [])],
    [[toFirst, { kind: 'missing', index: 0 }], [toFirst]],
  );
  expect(figuresOf(collection, 3, [], { missing: 1, mostPrinted: [], letters: 1 })).toEqual({
    minutes: 3,
    headlines: { here: 1, missing: 1, mostPrinted: [], letters: 1 },
  });
});

test('sources after the tenth are counted together, and so are articles of none', () => {
  const sources = Array.from({ length: 12 }, (_, i) => ({ text: `${i}`, count: 12 - i }));
  const articles = Array.from({ length: 80 }, () => articleOf(undefined, []));
  const { sources: shown } = figuresOf(collectionOf(articles), 1, sources, {
    missing: 0,
    mostPrinted: [],
    letters: 0,
  });
  expect(shown?.top).toHaveLength(10);
  expect(shown).toMatchObject({ others: 3, none: 2 });
});

test('a collection of one undated article has nothing to draw', () => {
  const none = { missing: 0, mostPrinted: [], letters: 0 };
  expect(figuresOf(collectionOf([articleOf(undefined, [])]), 2, [], none)).toEqual({ minutes: 2 });
});
