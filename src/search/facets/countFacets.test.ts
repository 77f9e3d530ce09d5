import { describe, expect, test } from 'vitest';
import { siteInMemory } from '../../testing/siteInMemory.ts';
import type { TestArticle } from '../../testing/siteInMemory.ts';
import { countFacets, countKeywords, facetsOfAll, facetsOfRows, NO_COUNTS } from './countFacets.ts';
import { filterArticles } from './filterArticles.ts';

const told: TestArticle[] = [
  {
    date: '2024-03-05',
    source: 'الرواق',
    authors: ['سعاد النجار', 'سامر البحري'],
    keywords: ['اقتصاد', 'انتخابات'],
  },
  { date: '2024-01-01', source: 'الرواق', keywords: ['اقتصاد'] },
  { date: '2023-12-31', source: 'المرافئ', authors: ['د. سُعاد النجار'], keywords: ['اقتصاد', 'مصر'] },
  { date: '1969-05-01', authors: ['سعاد النجار'], keywords: ['مصر'] },
  { source: 'المرافئ' },
];
const count = (text: string, count: number) => ({ text, count });

describe('what the articles found are about, from where and of when', () => {
  const site = siteInMemory(told);

  test('some of them', async () => {
    expect(await countFacets([2, 0, 4], site)).toEqual({
      keywords: [count('اقتصاد', 2), count('مصر', 1), count('انتخابات', 1)],
      sources: [count('المرافئ', 2), count('الرواق', 1)],
      authors: [count('سعاد النجار', 2), count('سامر البحري', 1)],
      months: [count('2024-03', 1), count('2023-12', 1)],
      years: [count('2024', 1), count('2023', 1)],
      keywordCount: 3,
      sourceCount: 2,
      authorCount: 2,
      undated: 1,
      isExact: true,
    });
  });

  test('none', async () => {
    expect(await countFacets([], site)).toEqual(NO_COUNTS);
  });

  test('all of them, without reading their rows', async () => {
    const asked: string[] = [];
    const all = await facetsOfAll(siteInMemory(told, asked));
    expect(all).toEqual({
      keywords: [count('اقتصاد', 3), count('مصر', 2), count('انتخابات', 1)],
      sources: [count('الرواق', 2), count('المرافئ', 2)],
      authors: [count('سعاد النجار', 3), count('سامر البحري', 1)],
      // A day before 1970 counts as its first.
      months: [count('2024-03', 1), count('2024-01', 1), count('2023-12', 1), count('1970-01', 1)],
      years: [count('2024', 2), count('2023', 1), count('1970', 1)],
      keywordCount: 3,
      sourceCount: 2,
      authorCount: 2,
      undated: 1,
      isExact: true,
    });
    expect(asked).toEqual([
      'rows/all.json',
      'names/keywords-0.json',
      'names/sources-0.json',
      'names/authors-0.json',
    ]);
    expect(await countFacets([0, 1, 2, 3, 4], site)).toEqual(all);
  });

  test('rows that come with a short list are counted alike', async () => {
    const found = await filterArticles({ keywords: ['اقتصاد'] }, site);
    if (found.left !== 'some' || !found.rows) throw new Error('a short list brings its rows');
    const counts = await countFacets([0, 1, 2], site);
    expect(counts.isExact).toBe(true);
    const counted = facetsOfRows(found.rows);
    expect(new Set(counted.keywords)).toEqual(new Set(counts.keywords));
    expect({ ...counted, keywords: [] }).toEqual({ ...counts, keywords: [] });
  });

  test('an empty collection', async () => {
    expect(await facetsOfAll(siteInMemory([]))).toEqual(NO_COUNTS);
  });
});

describe('a large collection', () => {
  const many = Array.from({ length: 45_000 }, (_, i): TestArticle => ({
    date: i < 30_000 ? '2024-01-01' : '2020-01-01',
    source: `مصدر ${i % 3}`,
    keywords: [`كلمة ${i % 900}`, ...(i % 50 ? [] : ['خمسون'])],
  }));
  const asked: string[] = [];
  const site = siteInMemory(many, asked);
  const readIn = (folder: string) => asked.filter((path) => new RegExp(`^${folder}-?\\d`).test(path));

  test('only the chunks that hold an article are read', async () => {
    asked.length = 0;
    const counts = await countFacets([12_000, 12_050, 44_999], site);
    expect(readIn('rows/all')).toEqual(['rows/all-12.json', 'rows/all-44.json']);
    expect(counts.keywords[0]).toEqual(count('خمسون', 2));
    expect(counts.keywords).toHaveLength(4);
    expect(counts.years).toEqual([count('2024', 2), count('2020', 1)]);
    expect(counts.isExact).toBe(true);
  });

  test('forty chunks at most, those of the best; the counts are then lower bounds', async () => {
    asked.length = 0;
    const worstFirst = [...many.keys()].reverse();
    const counts = await countFacets(worstFirst, site);
    expect(readIn('rows/all')).toHaveLength(40);
    expect(counts.isExact).toBe(false);
    expect(counts.years).toEqual([count('2024', 25_000), count('2020', 15_000)]);
    expect(counts.keywords).toHaveLength(60);
    expect(counts.keywords[0]).toEqual(count('خمسون', 800));
    expect(counts.keywordCount).toBe(901);
  });

  test('all keywords are named when asked for', async () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i);
    expect((await countFacets(hundred, site)).keywordCount).toBe(101);
    const keywords = await countKeywords(hundred, site);
    expect(keywords).toHaveLength(101);
    expect(keywords[0]).toEqual(count('خمسون', 2));
  });

  test('what is no longer wanted is not read to its end', async () => {
    asked.length = 0;
    const counts = await countFacets([0, 1], site, { aborted: true });
    expect(readIn('rows/all')).toEqual([]);
    expect(counts.isExact).toBe(false);
  });
});
