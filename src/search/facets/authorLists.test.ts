import { describe, expect, test } from 'vitest';
import { siteInMemory } from '../../testing/siteInMemory.ts';
import { listOfAuthorsNamed } from './authorLists.ts';
import { ordinalsOf } from './bearerLists.ts';
import { filterArticles } from './filterArticles.ts';

const site = siteInMemory([
  { authors: ['سعاد النجار', 'سامر البحري'], keywords: ['اقتصاد'] },
  { authors: ['عبد الله سعيد'], keywords: ['اقتصاد'] },
  { authors: ['الدكتورة سعاد النجّار'], keywords: ['اقتصاد', 'مصر'] },
  { authors: ['سعاد'] },
  { keywords: ['سعاد'] },
]);

describe('articles of the authors whose names hold some words', () => {
  test.each<[string, number[]]>([
    ['سعاد', [0, 2, 3]],
    ['سُعاد', [0, 2, 3]],
    ['النجار', [0, 2]],
    ['نجار', [0, 2]],
    ['د. سعاد النجار', [0, 2]],
    ['عبدالله', [1]],
    ['سعا', []],
    ['زينب', []],
    // They are two authors of one article.
    ['سعاد البحري', []],
    ['؟', []],
  ])('%s', async (words, ordinals) => {
    const list = await listOfAuthorsNamed(words, site);
    expect(list ? await ordinalsOf(list, site) : []).toEqual(ordinals);
  });

  test('meet the other names of a filter', async () => {
    const list = await listOfAuthorsNamed('سعاد', site);
    if (!list) throw new Error('there are such authors');
    const found = await filterArticles({ keywords: ['اقتصاد'], lists: [list] }, site);
    expect(found).toMatchObject({ count: 2 });
  });

  test('none in a collection without authors', async () => {
    expect(await listOfAuthorsNamed('سعاد', siteInMemory([{ keywords: ['سعاد'] }]))).toBeUndefined();
  });
});
