import { expect, test } from 'vitest';
import { siteInMemory } from '../testing/siteInMemory.ts';
import { idsOf } from './articleIds.ts';

const asked: string[] = [];
const site = siteInMemory(
  Array.from({ length: 2100 }, () => ({ date: '2024-01-01' })),
  asked,
);

test('ids in the order asked for, only the files that hold them read', async () => {
  const ids = site.articles.map(({ id }) => id);
  expect(await idsOf([2050, 3, 2000], site.json)).toEqual([ids[2050], ids[3], ids[2000]]);
  expect(asked.sort()).toEqual(['rows/ids-0.json', 'rows/ids-2.json']);
});

test('an ordinal that no article has any more is left out', async () => {
  expect(await idsOf([2099, 2100], site.json)).toEqual([site.articles[2099]?.id]);
});
