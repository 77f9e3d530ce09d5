import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TestArticle } from '../../../testing/siteInMemory.ts';
import { siteInMemory } from '../../../testing/siteInMemory.ts';
import type { Neighbours } from './neighbours.ts';
import { dayNeighboursQuery, listPlaceQuery, sourceNeighboursQuery } from './neighbours.ts';

const told: TestArticle[] = [
  { date: '2024-03-05', source: 'الرواق', keywords: ['ملاحة'] },
  { date: '2024-03-05', source: 'المرافئ' },
  { date: '2024-03-05', source: 'الرواق' },
  { date: '2024-01-01', source: 'الرواق', keywords: ['ملاحة'] },
  { source: 'المرافئ', keywords: ['ملاحة'] },
];
const { articles, json } = siteInMemory(told);
const article = (n: number) => {
  const one = articles[n];
  if (!one) throw new Error(`there is no article ${n}`);
  return one;
};
const ids = ({ previous, next }: Neighbours) => [previous?.id, next?.id];

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  vi.stubGlobal('fetch', async (path: string) => Response.json(await json(path.slice(1))));
});
afterEach(() => {
  client.clear();
  vi.unstubAllGlobals();
});

describe('the place in the list an article was opened from', () => {
  test.each<[string, string, number, [number, number], (string | undefined)[]]>([
    ['the first of the library', '', 0, [1, 5], [undefined, 'a1']],
    ['the last of the library', '', 4, [5, 5], ['a3', undefined]],
    ['the library, oldest first', '?sort=oldest', 3, [1, 5], [undefined, 'a2']],
    ['the undated of the library, oldest first', '?sort=oldest', 4, [5, 5], ['a0', undefined]],
    ['a keyword', `?keyword=${encodeURIComponent('ملاحة')}`, 3, [2, 3], ['a0', 'a4']],
    ['days', '?from=2024-03-05&to=2024-03-05', 2, [3, 3], ['a1', undefined]],
  ])('%s', async (_, list, opened, [place, total], neighbours) => {
    const found = await client.fetchQuery(listPlaceQuery(list, false, article(opened)));
    expect(found).toMatchObject({ place, total, isExact: true });
    expect(found && ids(found)).toEqual(neighbours);
  });

  test('none, for an article that is not in it', async () => {
    const list = `?keyword=${encodeURIComponent('ملاحة')}`;
    expect(await client.fetchQuery(listPlaceQuery(list, false, article(1)))).toBeNull();
  });

  test('none, for an article that is no longer in the collection', async () => {
    vi.stubGlobal('fetch', async (path: string) =>
      path.includes('gone') ? new Response('', { status: 404 }) : Response.json(await json(path.slice(1))),
    );
    expect(await client.fetchQuery(listPlaceQuery('', false, { id: 'gone' }))).toBeNull();
  });
});

describe('the articles before and after', () => {
  test.each<[string, number, (string | undefined)[]]>([
    ['the first of a day', 0, [undefined, 'a1']],
    ['one between', 1, ['a0', 'a2']],
    ['the last: not that of the day before', 2, ['a1', undefined]],
    ['the only one', 3, [undefined, undefined]],
    ['one without a day', 4, [undefined, undefined]],
  ])('of a day: %s', async (_, opened, neighbours) => {
    expect(ids(await client.fetchQuery(dayNeighboursQuery(article(opened))))).toEqual(neighbours);
  });

  test.each<[string, number, (string | undefined)[]]>([
    ['the newest', 0, [undefined, 'a2']],
    ['one between', 2, ['a0', 'a3']],
    ['the undated come last', 4, ['a1', undefined]],
  ])('of a source: %s', async (_, opened, neighbours) => {
    expect(ids(await client.fetchQuery(sourceNeighboursQuery(article(opened))))).toEqual(neighbours);
  });
});
