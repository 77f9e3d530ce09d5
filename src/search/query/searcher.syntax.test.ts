import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finalAnswerOf, foundBy, requestFor, SearchedSite } from '../../testing/searchableSite.ts';
import type { TestArticle } from '../../testing/siteInMemory.ts';
import { Searcher } from './searcher.ts';

const articles: TestArticle[] = [
  { title: 'ميناء يستقبل السفن', date: '2024-12-08', source: 'الرواق', body: ['في الميناء سفن وعمّال.'] },
  { title: 'مدرسة تفتح أبوابها', date: '2024-12-07', source: 'المرافئ', body: ['من الصباح إلى المساء.'] },
  {
    title: 'مدارس وموانئ',
    date: '2024-03-11',
    source: 'الأثير',
    body: ['قال الوزير إن المدرسة قرب الميناء.'],
  },
  { title: 'حديث المساء', date: '2023-05-01', source: 'الأثير', body: ['سفن في البحر، والمدرسة بعيدة.'] },
  { title: 'زيت وزيتون', date: '2022-01-01', source: 'الرواق', body: ['موسم العصر.'] },
];
const searcher = new Searcher(new SearchedSite(articles));
const byRank = async (q: string) => (await finalAnswerOf(searcher.ask(requestFor(q)))).ordinals;

describe('alternatives', () => {
  test.each<[string, number[]]>([
    ['ميناء أو زيتون', [0, 2, 4]],
    ['ميناء OR زيتون', [0, 2, 4]],
    ['ميناء|زيتون', [0, 2, 4]],
    ['"حديث المساء" أو زيت', [3, 4]],
    ['"مساء حديث" أو زيت', [4]],
    ['"سفن وعمّال" أو "موسم العصر"', [0, 4]],
    // Words beside one another bind tighter.
    ['سفن بحر أو زيت', [3, 4]],
    ['سفن (بحر أو عمال)', [0, 3]],
    ['(سفن أو زيت) (بحر أو موسم)', [3, 4]],
    ['(سفن (بحر أو عمال)) أو زيت', [0, 3, 4]],
    // An exclusion holds for the bracket it stands in.
    ['سفن أو مدرسة -ميناء', [1, 3]],
    ['(مدرسة -ميناء) أو زيت', [1, 3, 4]],
    ['-(ميناء أو زيت)', [1, 3]],
    // A word that is nowhere adds nothing.
    ['زمكرطل أو زيت', [4]],
    // Too few hold both: the alternative is insisted on, the word is not.
    ['(زيت أو موسم) زمكرطل', [4]],
    ['(زمكرطل أو كرطزم) سفن', []],
  ])('%s', async (q, found) => expect(await foundBy(searcher, q)).toEqual(found));

  test('an article that holds several comes first', async () => {
    expect((await byRank('مدرسة أو ميناء'))[0]).toBe(2);
    expect((await byRank('مساء أو سفن'))[0]).toBe(3);
    expect((await byRank('زيت أو مدرسة أو سفن أو بحر'))[0]).toBe(3);
  });

  test('each is marked and explained', async () => {
    const { hits, words, optionalWords } = await finalAnswerOf(
      searcher.ask(requestFor('زيت أو (بحر أو وزير)')),
    );
    expect(words).toEqual(['زيت', 'بحر', 'وزير']);
    expect(optionalWords).toEqual([0, 1, 2]);
    expect(
      new Map(hits.map(({ ordinal, explanations }) => [ordinal, explanations.map(({ word }) => word)])),
    ).toEqual(
      new Map([
        [4, [0]],
        [3, [1]],
        [2, [2]],
      ]),
    );
    expect(hits.find(({ ordinal }) => ordinal === 4)?.titleMatches[0]).toEqual({ from: 0, to: 3, word: 0 });
  });

  test('more can be loaded, and their forms', async () => {
    const [hit] = await searcher.hitsOf(requestFor('زمكرطل أو زيت'), [4]);
    expect(hit?.explanations.map(({ word }) => word)).toEqual([1]);
    const { words, forms } = await searcher.formsOf('زيت أو (بحر أو وزير)');
    expect(words).toHaveLength(3);
    expect(forms).toEqual(expect.arrayContaining([['الوزير', 2]]));
  });
});

describe('title', () => {
  test.each<[string, number[]]>([
    ['عنوان:مساء', [3]],
    ['عنوان:مدرسة', [1, 2]],
    ['title:مدرسة', [1, 2]],
    ['عنوان:"مدرسة"', [1]],
    ['عنوان:"حديث المساء"', [3]],
    ['عنوان:"المساء حديث"', []],
    ['عنوان:سفن عنوان:ميناء', [0]],
    ['عنوان:مدرسة ميناء', [1, 2]],
    ['عنوان:مدرسة -صباح', [2]],
    ['عنوان:سفن أو زيت', [0, 4]],
    ['عنوان:وزير', []],
  ])('%s', async (q, found) => expect(await foundBy(searcher, q)).toEqual(found));
});

describe('several sources', () => {
  test.each<[string, number[]]>([
    ['مصدر:الرواق مصدر:المرافئ', [0, 1, 4]],
    ['مصدر:الرواق أو مصدر:المرافئ', [0, 1, 4]],
    ['مدرسة مصدر:الأثير مصدر:المرافئ', [1, 2, 3]],
    ['مصدر:الأثير مصدر:الزمان', [2, 3]],
    ['مصدر:الزمان مصدر:المكان', []],
  ])('%s', async (q, found) => expect(await foundBy(searcher, q)).toEqual(found));

  test('in the address', async () =>
    expect(await foundBy(searcher, 'مدرسة', { source: 'الأثير', orSources: ['المرافئ'] })).toEqual([
      1, 2, 3,
    ]));

  test('instead of the one in the address', async () =>
    expect(await foundBy(searcher, 'مصدر:الأثير مصدر:المرافئ', { source: 'الرواق' })).toEqual([1, 2, 3]));
});

describe('days', () => {
  test.each<[string, number[]]>([
    ['بعد:"7 ديسمبر 2024"', [0]],
    ['في:"7 كانون الأول 2024"', [1]],
    ['في:ديسمبر 2024 مدرسة', [1]],
    ['في:2024', [0, 1, 2]],
    ['في:"رمضان 1445"', [2]],
    ['قبل:"رمضان 1445"', [3, 4]],
    ['مدرسة قبل:2024 أو ميناء', [3]],
  ])('%s', async (q, found) => expect(await foundBy(searcher, q)).toEqual(found));
});

describe('function words', () => {
  test.each<[string, number, string[] | undefined]>([
    ['في زمكرطل', 0, ['في']],
    ['ما في زمكرطل كرطزم', 0, ['في']],
    ['في', 2, ['في']],
    ['في سفن', 2, undefined],
    ['"في"', 2, undefined],
    ['علي زمكرطل', 0, undefined],
    ['زمكرطل', 0, undefined],
  ])('%s', async (q, total, functionWords) => {
    const answer = await finalAnswerOf(searcher.ask(requestFor(q)));
    expect([answer.total, answer.isExact, answer.functionWords]).toEqual([total, true, functionWords]);
  });

  test('an article that holds nothing else of the query is no result', async () =>
    expect(await foundBy(searcher, 'سفن في من إلى')).toEqual([0, 3]));

  test('the suggestion is still made', async () => {
    const { total, suggestion } = await finalAnswerOf(searcher.ask(requestFor('في المدرسسة')));
    expect([total, suggestion?.q]).toEqual([0, 'في المدرسة']);
  });
});

const word = fc.constantFrom(
  ...'سفن ميناء مدرسة مدارس زيت بحر وزير مساء موسم زمكرطل في "سفن"'.split(' '),
  '"حديث المساء"',
);
const totalOf = async (q: string) => (await finalAnswerOf(searcher.ask(requestFor(q)))).total;

test('alternatives find what each of them finds', async () => {
  await fc.assert(
    fc.asyncProperty(word, word, async (a, b) => {
      const union = new Set([...(await foundBy(searcher, a)), ...(await foundBy(searcher, b))]);
      expect(new Set(await foundBy(searcher, `${a} أو ${b}`))).toEqual(union);
      expect(await totalOf(`(${b} OR ${a})`)).toBe(union.size);
    }),
    { numRuns: 60 },
  );
});

test('what a title holds the article holds', async () => {
  await fc.assert(
    fc.asyncProperty(word, async (one) => {
      const plain = new Set(await foundBy(searcher, one));
      for (const ordinal of await foundBy(searcher, `عنوان:${one}`)) expect(plain.has(ordinal)).toBe(true);
    }),
    { numRuns: 40 },
  );
});
