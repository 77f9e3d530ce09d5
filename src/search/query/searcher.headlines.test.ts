import { describe, expect, test } from 'vitest';
import { requestFor, SearchedSite } from '../../testing/searchableSite.ts';
import { DamagedError } from '../format/bytes.ts';
import { LISTED } from '../format/headlines.ts';
import { Searcher } from './searcher.ts';

const ARTICLES = [
  'وصل المشروع إلى المدينة، وفي المدن مدارس',
  'زيارة الملك عبدالعزيز إلى المدرسة',
  'فوز ترامب',
  'ميناء كبير وسفن',
  'شاعر وقصيدة',
].map((text) => ({ title: 'خبر', body: [text], keywords: ['أخبار'], source: 'الرواق' }));

const HEADLINES = [
  'مشاريع جديدة في المدن',
  'بالمدارس الجديدة مشروعات',
  'لعبد العزيز قصر قديم',
  'ترمب يعود',
  'غواصة تغرق وغواصات تنجو',
  'السوري والسوريون',
  'سوريا تنتظر',
  'وزير جديد',
  'الميناء الجديد: سفن كبيرة ترسو',
  'سفن الميناء القديم',
];

const searcher = new Searcher(new SearchedSite(ARTICLES, HEADLINES));
const found = async (q: string, more = {}): Promise<string[]> => {
  const { hits } = await searcher.headlinesOf(requestFor(q, more), 0, 20);
  return hits.map(({ text }) => text);
};

describe('headlines are found by the forms of their words', () => {
  test.each<[q: string, found: string[]]>([
    // forms of words that articles hold
    ['مشروع', ['مشاريع جديدة في المدن', 'بالمدارس الجديدة مشروعات']],
    ['مدينة', ['مشاريع جديدة في المدن']],
    ['مدرسة', ['بالمدارس الجديدة مشروعات']],
    ['عبدالعزيز', ['لعبد العزيز قصر قديم']],
    ['عبد العزيز', ['لعبد العزيز قصر قديم']],
    ['ترامب', ['ترمب يعود']],
    // words that no article holds
    ['غواصة', ['غواصة تغرق وغواصات تنجو']],
    ['والغواصة', ['غواصة تغرق وغواصات تنجو']],
    ['سوري', ['السوري والسوريون']],
    ['سوريا', ['سوريا تنتظر']],
    ['زير', []],
    ['مضر', []],
    // several words: all of them
    ['سفن الميناء', ['الميناء الجديد: سفن كبيرة ترسو', 'سفن الميناء القديم']],
    ['سفن المدن', []],
    // of many most
    ['سفن الميناء القديم البعيد', ['سفن الميناء القديم']],
    ['"سفن الميناء"', ['سفن الميناء القديم']],
    ['سفن -القديم', ['الميناء الجديد: سفن كبيرة ترسو']],
    ['(غواصة أو سوريا)', ['غواصة تغرق وغواصات تنجو', 'سوريا تنتظر']],
    ['سفن (كبيرة أو قصر)', ['الميناء الجديد: سفن كبيرة ترسو']],
    ['عنوان:سفن القديم', ['سفن الميناء القديم']],
    ['؟!', []],
  ])('%s', async (q, headlines) => expect((await found(q)).sort()).toEqual(headlines.sort()));

  test('words are marked', async () => {
    const { hits } = await searcher.headlinesOf(requestFor('مدرسة مشروع'), 0, 5);
    const marked = hits.map(({ text, matches }) => matches.map(({ from, to }) => text.slice(from, to)));
    expect(marked).toEqual([['بالمدارس', 'مشروعات']]);
  });

  test('none where the request names what headlines do not have', async () => {
    expect(await found('سفن', { keywords: ['أخبار'] })).toEqual([]);
    expect(await found('سفن', { from: '2024-01-01' })).toEqual([]);
    expect(await found('سفن مصدر:الرواق')).toEqual([]);
    expect(await found('سفن بعد:2020')).toEqual([]);
  });

  test('part by part, with the number of all', async () => {
    const part = async (from: number) => {
      const { total, hits } = await searcher.headlinesOf(requestFor('سفن'), from, 1);
      return [total, ...hits.map(({ text }) => text)];
    };
    expect([...(await part(0)), ...(await part(1)), ...(await part(2))]).toEqual([
      2,
      'الميناء الجديد: سفن كبيرة ترسو',
      2,
      'سفن الميناء القديم',
      2,
    ]);
  });
});

test('a word in more headlines than are listed still finds with another', async () => {
  const many = Array.from({ length: LISTED + 50 }, (_, i) => `سفن ${i}`);
  const site = new SearchedSite(ARTICLES, [...many, 'سفن القرية', 'شاعر القرية']);
  const asked = new Searcher(site);
  const both = await asked.headlinesOf(requestFor('سفن القرية'), 0, 5);
  expect(both).toMatchObject({ total: 1, isExact: true, hits: [{ text: 'سفن القرية' }] });
  const alone = await asked.headlinesOf(requestFor('سفن'), 0, 5);
  expect(alone).toMatchObject({ total: LISTED, isExact: false });
});

test('a site without such headlines reads no file for them', async () => {
  const site = new SearchedSite(ARTICLES);
  const asked = new Searcher(site);
  expect(await asked.headlinesOf(requestFor('سفن'), 0, 5)).toEqual({ total: 0, isExact: true, hits: [] });
  expect(site.asked.filter((path) => path.includes('headlines'))).toEqual([]);
});

test('what cannot be read is thrown', async () => {
  const site = new SearchedSite(ARTICLES, HEADLINES);
  site.breakAll(/headlines\/\d+\.bin$/, 'flipped');
  await expect(new Searcher(site).headlinesOf(requestFor('سفن'), 0, 5)).rejects.toThrow(DamagedError);
});
