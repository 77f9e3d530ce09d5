import { describe, expect, test } from 'vitest';
import { siteInMemory } from '../../testing/siteInMemory.ts';
import type { TestArticle } from '../../testing/siteInMemory.ts';
import { filterArticles } from './filterArticles.ts';
import type { ArticleFilter } from './filterArticles.ts';

const told: TestArticle[] = [
  {
    date: '2024-03-05',
    source: 'الرواق',
    authors: ['سعاد النجار', 'سامر البحري'],
    keywords: ['بشار الأسد', 'انتخابات'],
  },
  { date: '2024-03-01', source: 'الرواق', keywords: ['اقتصاد'] },
  { date: '2024-02-01', source: 'CNN', authors: ['الدكتورة سعاد النجّار'], keywords: ['اقتصاد', 'مصر'] },
  { date: '2023-12-31', source: 'cnn', authors: ['سعاد'], keywords: ['تاريخ'] },
  { keywords: ['مصر'] },
];
const nothingAsked: ArticleFilter = { keywords: [] };

async function left(asked: Partial<ArticleFilter>, site: ReturnType<typeof siteInMemory>) {
  const answer = await filterArticles({ ...nothingAsked, ...asked }, site);
  if (answer.left !== 'some') return answer.left;
  const ordinals = [...answer.stays.keys()].filter((ordinal) => answer.stays[ordinal]);
  expect(answer.count).toBe(ordinals.length);
  return ordinals;
}

describe('which articles may stay', () => {
  const site = siteInMemory(told);
  test.each<[string, Partial<ArticleFilter>, number[] | 'everything' | 'nothing']>([
    ['nothing asked', {}, 'everything'],
    ['a keyword', { keywords: ['اقتصاد'] }, [1, 2]],
    ['a keyword in another spelling', { keywords: ['بشار الاسد'] }, [0]],
    ['two keywords must both be borne', { keywords: ['اقتصاد', 'مصر'] }, [2]],
    ['the same keyword twice', { keywords: ['اقتصاد', 'إقتصاد'] }, [1, 2]],
    ['two keywords that never meet', { keywords: ['اقتصاد', 'تاريخ'] }, 'nothing'],
    ['مضر is not مصر', { keywords: ['مضر'] }, 'nothing'],
    ['a source', { source: 'الرواق' }, [0, 1]],
    ['a source printed in two ways', { source: 'Cnn' }, [2, 3]],
    ['several sources', { source: 'الرواق', orSources: ['cnn', 'المدار'] }, [0, 1, 2, 3]],
    ['several sources and a keyword', { source: 'المدار', orSources: ['CNN'], keywords: ['مصر'] }, [2]],
    ['a source and a keyword', { source: 'الرواق', keywords: ['اقتصاد'] }, [1]],
    ['an author, in another spelling and without the title', { author: 'سعاد النجار' }, [0, 2]],
    ['an author whose name is part of another', { author: 'سعاد' }, [3]],
    ['an author and a source', { author: 'سعاد النجار', source: 'الرواق' }, [0]],
    ['an author and a keyword', { author: 'سعاد النجار', keywords: ['مصر'] }, [2]],
    ['an author and days', { author: 'سعاد النجار', to: '2024-02-15' }, [2]],
    ['an author that no article has', { author: 'زينب' }, 'nothing'],
    ['an author with the title that is printed', { author: 'الدكتورة سعاد النجار' }, [0, 2]],
    ['from a day on; the undated have none', { from: '2024-02-01' }, [0, 1, 2]],
    ['up to a day', { to: '2024-02-01' }, [2, 3]],
    ['one day', { from: '2024-03-01', to: '2024-03-01' }, [1]],
    ['days that hold nothing', { from: '2025-01-01', to: '2025-02-01' }, 'nothing'],
    ['days the wrong way round', { from: '2024-03-05', to: '2024-01-01' }, 'nothing'],
    ['days and a keyword', { to: '2024-02-15', keywords: ['اقتصاد'] }, [2]],
    ['the undated alone', { undated: true }, [4]],
    ['days and the undated besides', { to: '2024-02-01', undated: true }, [2, 3, 4]],
    ['one day and the undated', { from: '2024-03-01', to: '2024-03-01', undated: true }, [1, 4]],
    ['days that hold nothing, and the undated', { from: '2025-01-01', undated: true }, [4]],
    ['a keyword in days, and undated', { to: '2024-02-15', undated: true, keywords: ['مصر'] }, [2, 4]],
    ['the undated that bear a keyword', { undated: true, keywords: ['مصر'] }, [4]],
    ['what was not read', { read: [0, 4] }, [1, 2, 3]],
    ['nothing was read', { read: [] }, 'everything'],
    ['all was read', { read: [0, 1, 2, 3, 4] }, 'nothing'],
    ['a keyword and not read', { keywords: ['اقتصاد'], read: [1] }, [2]],
    ['days and not read', { from: '2024-02-01', read: [0, 3] }, [1, 2]],
    ['one that was read, and one the collection has no longer', { undated: true, read: [4, 7] }, 'nothing'],
    ['names of object members are only words', { keywords: ['__proto__'] }, 'nothing'],
    ['', { keywords: ['constructor'] }, 'nothing'],
  ])('%s %j', async (_, asked, ordinals) => {
    expect(await left(asked, site)).toEqual(ordinals);
  });

  test('names are told as the collection prints them', async () => {
    expect(
      await filterArticles({ ...nothingAsked, keywords: ['بشار الاسد'], source: 'ألرواق' }, site),
    ).toMatchObject({ keywords: ['بشار الأسد'], source: 'الرواق' });
  });

  test('names that no article bears are told', async () => {
    const asked = { ...nothingAsked, keywords: ['مصر', 'فضاء'], source: 'الأثير', author: 'زينب' };
    expect(await filterArticles(asked, site)).toEqual({
      left: 'nothing',
      unknown: ['فضاء', 'الأثير', 'زينب'],
    });
  });
});

describe('a large collection', () => {
  /** Ten articles a day back from 2024-01-01, the last hundred undated. */
  const many = Array.from({ length: 4500 }, (_, i): TestArticle => {
    const day = new Date(Date.UTC(2024, 0, 1) - Math.floor(i / 10) * 86_400_000).toISOString().slice(0, 10);
    return {
      ...(i < 4400 ? { date: day } : {}),
      source: i % 3 ? 'الرواق' : 'المرافئ',
      keywords: [i % 2 ? 'فردي' : 'زوجي', ...(i % 45 ? [] : ['نادر']), ...(i % 10 ? [] : ['عاشر'])],
    };
  });
  const asked: string[] = [];
  const site = siteInMemory(many, asked);
  const those = (holds: (i: number) => boolean) => [...many.keys()].filter(holds);
  const dated = (i: number, from: string, to: string) => {
    const { date } = many[i] ?? {};
    return date !== undefined && date >= from && date <= to;
  };

  test.each<[string, Partial<ArticleFilter>, (i: number) => boolean, string[]]>([
    [
      'days are a run of ordinals: the chunks at its ends are read, none between',
      { from: '2023-01-10', to: '2023-12-20' },
      (i) => dated(i, '2023-01-10', '2023-12-20'),
      ['rows/all-0.json', 'rows/all-3.json', 'rows/all.json'],
    ],
    [
      'a chunk that ends with the day is not read',
      { from: '2023-06-16' },
      (i) => i < 2000,
      ['rows/all.json'],
    ],
    ['the undated', { undated: true }, (i) => i >= 4400, ['rows/all.json']],
    [
      'days and the undated',
      { to: '2022-10-20', undated: true },
      (i) => i >= 4400 || dated(i, '0000', '2022-10-20'),
      ['rows/all-4.json', 'rows/all.json'],
    ],
    [
      'and both with a long list',
      { keywords: ['زوجي'], from: '2023-12-31', undated: true },
      (i) => i % 2 === 0 && (i >= 4400 || dated(i, '2023-12-31', '9999')),
      ['rows/all-0.json', 'rows/all.json', 'rows/keywords-0.json'],
    ],
    [
      'two long lists meet as ordinals',
      { keywords: ['فردي'], source: 'المرافئ' },
      (i) => i % 2 === 1 && i % 3 === 0,
      ['rows/keywords-3.json', 'rows/sources-0.json'],
    ],
    [
      'and with days',
      { keywords: ['زوجي'], to: '2023-12-31' },
      (i) => i % 2 === 0 && dated(i, '0000', '2023-12-31'),
      ['rows/all-0.json', 'rows/all.json', 'rows/keywords-0.json'],
    ],
    [
      'of a short list and long ones only the short one is read',
      { keywords: ['زوجي', 'عاشر'], source: 'الرواق', to: '2023-06-01' },
      (i) => i % 10 === 0 && i % 3 > 0 && dated(i, '0000', '2023-06-01'),
      ['rows/keywords-2.json'],
    ],
  ])('%s', async (_, narrowing, holds, read) => {
    asked.length = 0;
    expect(await left(narrowing, site)).toEqual(those(holds));
    expect(asked.filter((path) => path.startsWith('rows/')).sort()).toEqual(read);
  });

  test.each([
    '2024-01-01',
    '2023-12-31',
    '2023-09-24',
    '2023-09-23',
    '2022-10-18',
    '2022-10-17',
    '1999-01-01',
  ])('every day cuts where it should: %s', async (day) => {
    const until = those((i) => dated(i, '0000', day));
    expect(await left({ to: day }, site)).toEqual(until.length ? until : 'nothing');
    const since = those((i) => dated(i, day, '9999'));
    expect(await left({ from: day }, site)).toEqual(since);
  });
});

test('a collection of nothing', async () => {
  const site = siteInMemory([]);
  expect(await left({ from: '2024-01-01' }, site)).toBe('nothing');
  expect(await left({ keywords: ['مصر'] }, site)).toBe('nothing');
  expect(await left({ author: 'سعاد' }, site)).toBe('nothing');
});
