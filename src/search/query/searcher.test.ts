import { describe, expect, test } from 'vitest';
import { answersOf, requestFor, foundBy, SearchedSite, finalAnswerOf } from '../../testing/searchableSite.ts';
import type { TestArticle } from '../../testing/siteInMemory.ts';
import type { SearchRequest } from '../answer.ts';
import { NO_COUNTS } from '../facets/countFacets.ts';
import { Searcher } from './searcher.ts';

const told: TestArticle[] = [
  {
    title: 'عبور سفن القناة يعود إلى عادته',
    date: '2024-03-10',
    source: 'الرواق',
    authors: ['د. سعاد النجار'],
    keywords: ['قناة السويس', 'ملاحة'],
    body: ['قال المرشد إن سفن الشحن عادت.', 'وفي القناة سفن أخرى تنتظر دورها.'],
  },
  {
    title: 'القناة تستقبل سفنا جديدة',
    date: '2024-03-01',
    source: 'المرافئ',
    authors: ['سامر البحري'],
    keywords: ['ملاحة'],
    body: ['سفن سياحية وأخرى حربية.'],
  },
  {
    title: 'موسم الصيد يبدأ',
    date: '2023-12-31',
    source: 'الرواق',
    authors: ['سعاد النجار', 'سامر البحري'],
    keywords: ['صيد'],
    body: ['سفن صغيرة تخرج فجرا ولا تمر من القناة.', 'الأفق أزرق.'],
  },
  { title: 'سفن القناة في الأرشيف', source: 'المرافئ', body: ['صورة قديمة.'] },
  { title: 'معرض رسوم', body: ['لوحات عن البحر وعن سفن قديمة.'] },
];
const searcher = new Searcher(new SearchedSite(told));

describe('what a question finds', () => {
  test.each<[string, Partial<SearchRequest>, number[]]>([
    ['صورة', {}, [3]],
    // Few articles hold both words: those that hold one follow.
    ['سفن القناة', {}, [0, 1, 2, 3, 4]],
    ['"سفن القناة"', {}, [0, 3]],
    ['«سفن القناة»', {}, [0, 3]],
    ['"القناة سفن"', {}, [0]],
    ['"سفن"', {}, [0, 1, 2, 3, 4]],
    // A phrase is exact: other forms of its words do not count.
    ['"قناة سفن"', {}, []],
    ['"سفن القناة" صورة', {}, [0, 3]],
    ['"سفن القناة" -صورة', {}, [0]],
    ['سفن -القناة', {}, [4]],
    ['سفن -"سفن القناة"', {}, [1, 2, 4]],
    ['-القناة', {}, [4]],
    ['كلمة:ملاحة', {}, [0, 1]],
    ['كلمة:"قناة السويس"', {}, [0]],
    ['كلمة:ملاحة كلمة:"قناه السويس"', {}, [0]],
    ['كلمة:صيد أو كلمة:"قناة السويس"', {}, [0, 2]],
    ['كلمة:صيد أو كلمة:زمان', {}, [2]],
    ['كلمة:زمان أو كلمة:مكان', {}, []],
    ['كلمة:ملاحة كاتب:النجار أو كاتب:"سامر البحري"', {}, [0, 1]],
    ['سفن كلمة:صيد', {}, [2]],
    ['مصدر:الرواق سفن', {}, [0, 2]],
    ['source:الرواق سفن', {}, [0, 2]],
    ['سفن مصدر:الأثير', {}, []],
    ['سعاد', {}, [0, 2]],
    ['"سعاد النجار"', {}, [0, 2]],
    ['كاتب:سعاد', {}, [0, 2]],
    ['author:البحري سفن', {}, [1, 2]],
    ['كاتبة:"د. سُعاد النجار"', {}, [0, 2]],
    // One author must hold all the words: «سعاد» and «البحري» are two of article 2.
    ['كاتب:"سعاد البحري"', {}, []],
    ['كاتب:سعاد كاتب:البحري', {}, [2]],
    ['سفن', { author: 'سعاد النجار' }, [0, 2]],
    ['سفن كاتب:البحري', { author: 'سعاد النجار' }, [2]],
    ['سفن كاتب:زينب', {}, []],
    ['سفن قبل:2024', {}, [2]],
    ['سفن بعد:2023', {}, [0, 1]],
    ['سفن بعد:2024-03-01', {}, [0]],
    ['سفن بعد:2023 قبل:2024-03', {}, []],
    ['سفن قبل:٢٠٢٤', {}, [2]],
    ['سفن', { keywords: ['ملاحة'] }, [0, 1]],
    ['سفن', { source: 'المرافئ' }, [1, 3]],
    ['سفن', { from: '2024-01-01', to: '2024-03-05' }, [1]],
    // Address and typed operators filter together.
    ['سفن بعد:2023', { to: '2024-03-05' }, [1]],
    ['سفن كلمة:ملاحة', { source: 'الرواق' }, [0]],
    ['سفن', { undated: true }, [3, 4]],
    ['سفن', { from: '2024-01-01', undated: true }, [0, 1, 3, 4]],
    // Days typed narrow those of the address, and the undated are of no day.
    ['سفن بعد:2024-03-01', { from: '2024-01-01', undated: true }, [0]],
    ['سفن بعد:2023', { undated: true }, []],
    ['غواصة', {}, []],
    // Keywords and sources are searched too.
    ['السويس', {}, [0]],
    ['المرافئ', {}, [1, 3]],
  ])('%s %j', async (q, more, ordinals) => {
    const { ordinals: found, total, isExact } = await finalAnswerOf(searcher.ask(requestFor(q, more)));
    expect(found.toSorted((a, b) => a - b)).toEqual(ordinals);
    expect({ total, isExact }).toEqual({ total: ordinals.length, isExact: true });
  });
});

describe('a question that asks for nothing', () => {
  test.each<[string, Partial<SearchRequest>?]>([
    [''],
    ['؟!'],
    ['«»؟!،'],
    ['ال'],
    ['"'],
    ['""'],
    ['-'],
    ['-"'],
    // An operator without its value yet.
    ['كلمة:'],
    ['\u202e'],
    ['؟!', { typing: true }],
    ['؟!', { order: 'newest' }],
    ['؟!', { keywords: ['ملاحة'] }],
  ])('finds nothing: «%s» %j', async (q, more = {}) => {
    expect(await answersOf(searcher.ask(requestFor(q, more)))).toEqual([
      {
        total: 0,
        isExact: true,
        ordinals: [],
        scores: [],
        hits: [],
        counts: NO_COUNTS,
        unreadableWords: [],
        unreadableTexts: 0,
        words: [],
        isFinal: true,
      },
    ]);
  });

  test.each<[string, number[]]>([
    ['؟ كلمة:ملاحة', [0, 1]],
    ['مصدر:المرافئ', [1, 3]],
    ['كاتب:سعاد', [0, 2]],
    ['بعد:2023', [0, 1]],
    ['قبل:2024', [2]],
    ['ال -القناة', [4]],
    ['-"سفن القناة"', [1, 2, 4]],
  ])('unlike one that only filters or excludes: «%s»', async (q, ordinals) =>
    expect(await foundBy(searcher, q)).toEqual(ordinals),
  );
});

describe('in which order', () => {
  test.each<[string, SearchRequest['order'], number[]]>([
    ['newest first, the undated last', 'newest', [0, 1, 2, 3, 4]],
    ['oldest first, the undated last all the same', 'oldest', [2, 1, 0, 3, 4]],
  ])('%s', async (_, order, ordinals) => {
    const { ordinals: found, hits } = await finalAnswerOf(searcher.ask(requestFor('سفن', { order })));
    expect(found).toEqual(ordinals);
    expect(hits.map(({ ordinal }) => ordinal)).toEqual(ordinals);
  });

  test('nearest: the phrase in a title before the words apart, these before one word', async () => {
    const { ordinals, hits } = await finalAnswerOf(searcher.ask(requestFor('سفن القناة')));
    expect(new Set(ordinals.slice(0, 2))).toEqual(new Set([0, 3]));
    expect(ordinals.at(-1)).toBe(4);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });
});

test('a hit shows the article, where its words stand, and why it was found', async () => {
  const { hits, words, counts } = await finalAnswerOf(
    searcher.ask(requestFor('قناه سفن', { order: 'newest' })),
  );
  const [first] = hits;
  expect(first).toMatchObject({
    ordinal: 0,
    id: 'a0',
    title: 'عبور سفن القناة يعود إلى عادته',
    date: '2024-03-10',
    source: 'الرواق',
    titleMatches: [
      { from: 5, to: 8, word: 1 },
      { from: 9, to: 15, word: 0 },
    ],
    snippet: { paragraph: 1, cutBefore: false, cutAfter: false },
    explanations: [
      { word: 0, printed: 'قناة', difference: 'spelling', in: ['title', 'keywords', 'body'], times: 2 },
      { word: 1, printed: 'سفن', difference: 'exact', in: ['title', 'body'], times: 3 },
    ],
  });
  const marked = first?.snippet?.matches.map(({ from, to }) => first.snippet?.text.slice(from, to));
  expect(marked).toEqual(['القناة', 'سفن']);
  expect(words).toEqual(['قناه', 'سفن']);
  expect(counts?.sources).toEqual([
    { text: 'الرواق', count: 2 },
    { text: 'المرافئ', count: 2 },
  ]);
  expect(counts?.years).toEqual([
    { text: '2024', count: 2 },
    { text: '2023', count: 1 },
  ]);
});

test('several answers: hits first, counts and totals with the last, which is whole', async () => {
  const answers = await answersOf(searcher.ask(requestFor('سفن')));
  expect(answers.map(({ isFinal }) => isFinal)).toEqual([false, true]);
  expect(answers[0]?.counts).toBeUndefined();
  expect(answers[0]?.hits).toEqual(answers[1]?.hits);
  expect(answers[1]?.counts?.keywords[0]).toEqual({ text: 'ملاحة', count: 2 });
});

test('more hits of an answer, in the order given', async () => {
  const hits = await searcher.hitsOf(requestFor('سفن القناة'), [4, 2]);
  expect(hits.map(({ ordinal, title }) => [ordinal, title])).toEqual([
    [4, 'معرض رسوم'],
    [2, 'موسم الصيد يبدأ'],
  ]);
  expect(hits[1]?.explanations.map(({ word }) => word)).toEqual([0, 1]);
});

test('forms for marking an article that is opened', async () => {
  expect(await searcher.formsOf('قناة "سفن القناة"')).toEqual({
    words: ['قناة', 'سفن', 'القناة'],
    forms: expect.arrayContaining([
      ['قناه', 0],
      ['سفن', 1],
      ['القناه', 2],
    ]) as unknown,
  });
});

describe('the last word while it is typed', () => {
  test.each<[string, number[]]>([
    ['ملا', [0, 1]],
    ['الأر', [3]],
    ['أر', [3]],
    ['سفن ملاح', [0, 1]],
    ['الص', [2]],
    // A space ends the word: it no longer stands for words that begin so.
    ['ملا ', []],
    ['غو', []],
  ])('«%s»', async (q, first) => {
    const { ordinals } = await finalAnswerOf(searcher.ask(requestFor(q, { typing: true })));
    expect(new Set(ordinals.slice(0, first.length))).toEqual(new Set(first));
    expect(ordinals.length === 0).toBe(first.length === 0);
  });

  test('submitted, it is a word', async () => {
    expect(await foundBy(searcher, 'ملا')).toEqual([]);
  });

  test('the hit says that its word begins so', async () => {
    const { hits } = await finalAnswerOf(searcher.ask(requestFor('ملا', { typing: true })));
    expect(hits[0]?.explanations).toMatchObject([{ printed: 'ملاحة', difference: 'completion' }]);
  });
});

describe('what a question may not do', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['only white space', ' \n\t\u00a0'],
    ['only punctuation', '؟!…«»،؛:'],
    ['only ال', 'ال'],
    ['only a sign', '-'],
    ['a quote alone', '"'],
    ['percent signs', '%E0%A4%A %'],
    ['lone surrogates', '\ud83d سفن \udc00'],
    ['a hundred thousand letters', 'سفن '.repeat(25_000)],
    ['one word of a hundred thousand', 'س'.repeat(100_000)],
    ['names of object members', '__proto__ constructor كلمة:__proto__ مصدر:constructor كاتب:__proto__'],
    ['an expression', '(.*)+$ [\\'],
  ])('throw: %s', async (_, q) => {
    const { isFinal, total, ordinals } = await finalAnswerOf(searcher.ask(requestFor(q, { typing: true })));
    expect(isFinal).toBe(true);
    expect(total).toBe(ordinals.length);
  });
});
