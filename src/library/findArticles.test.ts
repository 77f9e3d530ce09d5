import { describe, expect, test } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Collection } from '../article/collection.ts';
import { SiteContents } from '../build/siteFiles.ts';
import { NO_CHOICE } from './choice.ts';
import type { Choice } from './choice.ts';
import { findArticles, wordsOf } from './findArticles.ts';
import type { Load } from './load.ts';
import { completeKeyword } from './vocabulary.ts';

/** Articles in the library's order: newest first, undated last. */
const told: [title: string, date: string | undefined, source: string | undefined, keywords: string[]][] = [
  ['انتخابات مبكرة في العاصمة', '2024-03-05', 'الرواق', ['بشار الأسد', 'انتخابات']],
  ['ارتفاع الأسعار إلى 2.3 مليار', '2024-03-01', 'الرواق', ['اقتصاد']],
  ['ارتفاع الأسعار إلى 2.2 مليار', '2024-02-01', 'المرافئ', ['اقتصاد', 'مصر']],
  ['مضر قبيلة عربية', '2023-12-31', 'المرافئ', ['تاريخ']],
  ['بلا يوم ولا مصدر', undefined, undefined, ['مصر']],
];

function siteOf(articles: Article[]): Load {
  const none = () => articles.map(() => []);
  const collection: Collection = {
    articles,
    files: none(),
    related: none(),
    readAlso: none(),
    printedBy: none(),
    absent: [],
    refused: [],
  };
  const files = new Map(
    new SiteContents(collection, []).files.map(({ path, content }) => [path, JSON.stringify(content)]),
  );
  return (path) => {
    const json = files.get(path);
    return json === undefined
      ? Promise.reject(new Error(`asked for ${path}`))
      : Promise.resolve(JSON.parse(json));
  };
}

const articleOf = ([title, date, source, keywords]: (typeof told)[number], i: number): Article => ({
  id: `a${i}`,
  title,
  titleFrom: 'page',
  ...(date === undefined ? {} : { date }),
  ...(source === undefined ? {} : { source }),
  keywords: keywords.map((text) => ({ text })),
  body: [{ kind: 'paragraph', text: title }],
  readAlso: [],
  related: [],
});

const load = siteOf(told.map(articleOf));
const find = (choice: Partial<Choice>) => findArticles({ ...NO_CHOICE, ...choice }, load);

describe('what a choice leaves', () => {
  test.each<[string, Partial<Choice>, number[]]>([
    ['nothing chosen: everything', {}, [0, 1, 2, 3, 4]],
    ['a keyword', { keywords: ['اقتصاد'] }, [1, 2]],
    ['a keyword in another spelling', { keywords: ['بشار الاسد'] }, [0]],
    ['two keywords narrow', { keywords: ['اقتصاد', 'مصر'] }, [2]],
    ['a keyword no article bears', { keywords: ['فضاء'] }, []],
    ['مصر never finds مضر', { q: 'مصر' }, [2, 4]],
    ['a source', { source: 'المرافئ' }, [2, 3]],
    ['a source and a keyword', { source: 'الرواق', keywords: ['اقتصاد'] }, [1]],
    ['from a day on: undated articles are no part of it', { from: '2024-02-01' }, [0, 1, 2]],
    ['to a day', { to: '2024-02-01' }, [2, 3]],
    ['one day', { from: '2024-03-01', to: '2024-03-01' }, [1]],
    ['days that hold nothing', { from: '2025-01-01', to: '2025-02-01' }, []],
    ['days the wrong way round', { from: '2024-03-05', to: '2024-01-01' }, []],
    ['oldest first', { source: 'الرواق', sort: 'oldest' }, [1, 0]],
    ['oldest first, the undated last', { keywords: ['مصر'], sort: 'oldest' }, [2, 4]],
    ['the undated alone', { sort: 'undated' }, [4]],
    ['words of a title, the last one half typed', { q: 'ارتفاع الاسع' }, [1, 2]],
    ['figures stay whole', { q: '2.2' }, [2]],
    ['the article ال is no hindrance', { q: 'عاصمة' }, [0]],
    ['nor is it when it is typed', { q: 'الانتخابات' }, [0]],
    ['words and a keyword', { q: 'ارتفاع', keywords: ['مصر'] }, [2]],
    ['only punctuation asks nothing', { q: '؟!' }, [0, 1, 2, 3, 4]],
    ['names of object members are only words', { keywords: ['__proto__'] }, []],
    ['', { keywords: ['constructor'] }, []],
  ])('%s %j', async (_, choice, ordinals) => {
    const found = await find(choice);
    expect(found.ordinals).toEqual(ordinals);
    expect(found).toMatchObject({ total: ordinals.length, complete: true });
  });

  test('counts follow the choice', async () => {
    const found = await find({ keywords: ['اقتصاد'] });
    expect(found.keywords).toEqual([
      { text: 'اقتصاد', count: 2 },
      { text: 'مصر', count: 1 },
    ]);
    expect(found.sources).toEqual([
      { text: 'الرواق', count: 1 },
      { text: 'المرافئ', count: 1 },
    ]);
  });
});

test('a long list is read in chunks, and of them only those whose days overlap', async () => {
  const many = Array.from({ length: 2500 }, (_, i): (typeof told)[number] => {
    const day = new Date(Date.UTC(2024, 0, 1) - Math.floor(i / 10) * 86_400_000).toISOString().slice(0, 10);
    return [`خبر ${i}`, day, 'الرواق', i % 2 ? ['فردي'] : ['زوجي']];
  });
  const asked: string[] = [];
  const site = siteOf(many.map(articleOf));
  const watched: Load = (path) => {
    asked.push(path);
    return site(path);
  };
  const all = await findArticles({ ...NO_CHOICE, keywords: ['فردي'] }, watched);
  expect(all.ordinals).toEqual(Array.from({ length: 1250 }, (_, i) => 2 * i + 1));
  asked.length = 0;
  const last = await findArticles({ ...NO_CHOICE, keywords: ['فردي'], to: '2023-05-01' }, watched);
  expect(last.total).toBeGreaterThan(0);
  expect(asked.filter((path) => path.startsWith('rows/'))).toEqual(['rows/keywords-1-1.json']);
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
    expect((await completeKeyword(typed, load)).map(({ text }) => text)).toEqual(keywords);
  });

  test('a vocabulary too large for one file is found letter by letter', async () => {
    const many = Array.from({ length: 900 }, (_, i): (typeof told)[number] => [
      `خبر ${i}`,
      undefined,
      undefined,
      [`كلمة ${'ابتثجحخدذر'[i % 10]}${'سشصضطظعغفق'[Math.floor(i / 10) % 10]}${i}`],
    ]);
    const site = siteOf(many.map(articleOf));
    expect((await completeKeyword('كلمة اس500', site)).map(({ text }) => text)).toEqual(['كلمة اس500']);
    expect(await completeKeyword('كلم', site)).toHaveLength(200);
  });
});

test('words of a text', () => {
  expect(wordsOf('ارتفع «2.2» مليار، ثم COVID-19!')).toEqual(['ارتفع', '2.2', 'مليار', 'ثم', 'covid', '19']);
});
