import { describe, expect, test } from 'vitest';
import { siteInMemory } from '../testing/siteInMemory.ts';
import type { Load } from './loadFile.ts';
import { ordinalsOf } from './articleOrdinals.ts';
import { SiteError } from './fetchFile.ts';

const asked: string[] = [];
const { articles, json } = siteInMemory(
  [{ date: '2024-03-05' }, { date: '2024-03-01' }, { date: '2024-03-01' }, { date: '2023-12-31' }, {}],
  asked,
);
/** The site with the pages of its articles; a page that is not there is missing. */
const load: Load = async <T>(path: string): Promise<T> => {
  const [, id] = /^articles\/(.*)\/article\.json$/.exec(path) ?? [];
  if (id === undefined) return json<T>(path);
  const article = articles.find((one) => one.id === id);
  if (!article) throw new SiteError('missing', path);
  return { article } as T;
};
const one = (ordinal: number, date?: string) => ({ id: `a${ordinal}`, ...(date && { date }) });

describe('the ordinals', () => {
  test.each([
    ['of none', [], []],
    ['of articles by their days, ascending', [one(3, '2023-12-31'), one(0, '2024-03-05')], [0, 3]],
    ['of two of one day', [one(2, '2024-03-01'), one(1, '2024-03-01')], [1, 2]],
    ['of one without a day', [one(4)], [4]],
    ['without those that are gone', [one(1, '2024-03-01'), { id: 'gone', date: '2024-03-01' }], [1]],
    ['of one that had another day when it was read', [one(0, '1999-01-01')], [0]],
    ['of one that had none', [one(3)], [3]],
  ])('%s', async (_, sought, expected) => {
    expect(await ordinalsOf(sought, load)).toEqual(expected);
  });

  test('cost nothing where nothing was read', async () => {
    asked.length = 0;
    await ordinalsOf([], load);
    expect(asked).toEqual([]);
  });

  test('that cannot be had are an error, not a guess', async () => {
    const broken: Load = (path) => Promise.reject(new SiteError('unreachable', path));
    await expect(ordinalsOf([one(0, '2024-03-05')], broken)).rejects.toThrow('unreachable');
  });
});
