import { describe, expect, test } from 'vitest';
import { siteInMemory } from '../testing/siteInMemory.ts';
import type { TestArticle } from '../testing/siteInMemory.ts';
import { NO_FILTER } from '../site/filter.ts';
import type { Filter } from '../site/filter.ts';
import { findArticles } from './findArticles.ts';
import { completeKeyword } from './completeKeyword.ts';

const told: TestArticle[] = [
  { date: '2024-03-05', source: 'الرواق', keywords: ['بشار الأسد', 'انتخابات'] },
  { date: '2024-03-01', source: 'الرواق', keywords: ['اقتصاد'] },
  { date: '2024-02-01', source: 'المرافئ', keywords: ['اقتصاد', 'مصر'] },
  { date: '2023-12-31', source: 'المرافئ', keywords: ['تاريخ'] },
  { keywords: ['مصر'] },
];
const site = siteInMemory(told);
const find = (filter: Partial<Filter>) => findArticles({ ...NO_FILTER, ...filter }, site.json);

describe('what a filter leaves, in its order (filterArticles.test.ts has the cases of filtering)', () => {
  test.each<[string, Partial<Filter>, number[]]>([
    ['nothing chosen: everything', {}, [0, 1, 2, 3, 4]],
    ['oldest first, the undated last', { sort: 'oldest' }, [3, 2, 1, 0, 4]],
    ['a keyword', { keywords: ['اقتصاد'] }, [1, 2]],
    ['two keywords narrow', { keywords: ['اقتصاد', 'مصر'] }, [2]],
    ['a keyword no article bears', { keywords: ['فضاء'] }, []],
    ['a source, oldest first', { source: 'الرواق', sort: 'oldest' }, [1, 0]],
    ['a keyword, oldest first, the undated last', { keywords: ['مصر'], sort: 'oldest' }, [2, 4]],
    ['to a day', { to: '2024-02-01' }, [2, 3]],
    ['the undated alone', { undated: true }, [4]],
    ['what was not read', { unread: true, read: [1, 4] }, [0, 2, 3]],
    ['everything, where nothing was', { unread: true, read: [] }, [0, 1, 2, 3, 4]],
    ['nothing, where all was', { unread: true, read: [0, 1, 2, 3, 4] }, []],
    ['a keyword, not read', { keywords: ['اقتصاد'], unread: true, read: [1, 4] }, [2]],
    ['days, not read', { from: '2024-01-01', unread: true, read: [0, 4] }, [1, 2]],
    ['not read, oldest first', { unread: true, read: [2], sort: 'oldest' }, [3, 1, 0, 4]],
    ['what is typed is the search\u2019s to answer', { q: 'انتخابات', keywords: ['مصر'] }, [2, 4]],
  ])('%s %j', async (_, filter, ordinals) => {
    expect(await find(filter)).toMatchObject({ ordinals, total: ordinals.length, isExact: true });
  });

  const count = (text: string, count: number) => ({ text, count });
  test.each<[string, Partial<Filter>, object]>([
    [
      'a keyword: its rows come with it',
      { keywords: ['اقتصاد'] },
      {
        keywords: [count('اقتصاد', 2), count('مصر', 1)],
        sources: [count('الرواق', 1), count('المرافئ', 1)],
      },
    ],
    [
      'days: the rows of all articles tell',
      { from: '2024-01-01' },
      {
        keywords: [count('اقتصاد', 2), count('مصر', 1), count('بشار الأسد', 1), count('انتخابات', 1)],
        sources: [count('الرواق', 2), count('المرافئ', 1)],
      },
    ],
    [
      'what was not read',
      { unread: true, read: [1, 4] },
      {
        keywords: [
          count('اقتصاد', 1),
          count('مصر', 1),
          count('بشار الأسد', 1),
          count('انتخابات', 1),
          count('تاريخ', 1),
        ],
      },
    ],
    ['nothing: no counts', { keywords: ['فضاء'] }, { keywords: [], sources: [] }],
    ['everything', {}, { sources: [count('الرواق', 2), count('المرافئ', 2)] }],
  ])('counts follow the filter. %s', async (_, filter, counts) => {
    expect((await find(filter)).counts).toMatchObject(counts);
  });
});

test('of very many articles only some are counted, and that is told', async () => {
  const many = Array.from({ length: 42_000 }, (): TestArticle => ({
    date: '2024-01-01',
    keywords: ['كثير'],
  }));
  const found = await findArticles({ ...NO_FILTER, keywords: ['كثير'] }, siteInMemory(many).json);
  expect(found.ordinals).toHaveLength(42_000);
  expect(found).toMatchObject({
    total: 42_000,
    isExact: true,
    counts: { keywords: [{ text: 'كثير', count: 40_000 }], isExact: false },
  });
});

test('a file that cannot be had is not an empty result', async () => {
  const broken = <T>(path: string): Promise<T> =>
    path.startsWith('keywords/') ? Promise.reject(new Error(path)) : site.json(path);
  await expect(findArticles({ ...NO_FILTER, keywords: ['مصر'] }, broken)).rejects.toThrow('keywords/');
});

describe('keywords as they are typed', () => {
  test.each([
    ['الاسد', ['بشار الأسد']],
    ['اسد', ['بشار الأسد']],
    ['الاقتصاد', ['اقتصاد']],
    ['بشار الأ', ['بشار الأسد']],
    ['مص', ['مصر']],
    ['ظ', []],
    ['', ['اقتصاد', 'مصر', 'بشار الأسد', 'انتخابات', 'تاريخ']],
  ])('%s', async (typed, keywords) => {
    expect((await completeKeyword(typed, site.json)).map(({ text }) => text)).toEqual(keywords);
  });

  test('a vocabulary too large for one file is found letter by letter', async () => {
    const many = Array.from({ length: 900 }, (_, i): TestArticle => ({
      keywords: [`كلمة ${'ابتثجحخدذر'[i % 10]}${'سشصضطظعغفق'[Math.floor(i / 10) % 10]}${i}`],
    }));
    const large = siteInMemory(many);
    expect((await completeKeyword('كلمة اس500', large.json)).map(({ text }) => text)).toEqual(['كلمة اس500']);
    expect(await completeKeyword('كلم', large.json)).toHaveLength(200);
  });
});
