import { describe, expect, test } from 'vitest';
import { requestFor, SearchedSite, finalAnswerOf } from '../../testing/searchableSite.ts';
import type { TestArticle } from '../../testing/siteInMemory.ts';
import type { SearchRequest } from '../answer.ts';
import { Searcher } from './searcher.ts';

const site = new SearchedSite([
  { title: 'انتخابات البرلمان تبدأ', date: '2024-03-01', body: ['قال رئيس اللجنة إن النتائج قريبة.'] },
  { title: 'نتائج انتخابات البرلمان', date: '2024-02-01', body: ['أعلن رئيس اللجنة كل شيء.'] },
  { title: 'رئيس النادي يستقيل', date: '2023-02-01', body: ['بعد انتخابات النادي.'] },
  { title: 'حديث البرلمان', body: ['نقاش طويل في اللجنة.'] },
  { title: 'Election results', body: ['The minister and the parliament.'] },
]);
const searcher = new Searcher(site);

async function suggestionFor(q: string, more: Partial<SearchRequest> = {}) {
  return (await finalAnswerOf(searcher.ask(requestFor(q, more)))).suggestion;
}

describe('a suggestion', () => {
  test.each<[why: string, q: string, suggestion: string, total: number]>([
    ['a letter too many', 'انتخاباات', 'انتخابات', 3],
    ['a letter too few', 'انتخبات', 'انتخابات', 3],
    ['another letter', 'انتحابات', 'انتخابات', 3],
    ['two letters turned round', 'انتخاابت', 'انتخابات', 3],
    ['one word of two', 'انتخباات النادي', 'انتخابات النادي', 1],
    ['both', 'انتخباات النااادي', 'انتخابات النادي', 1],
    ['the other keyboard', 'hkjohfhj', 'انتخابات', 3],
    ['and back', 'ثمثؤفهخى', 'election', 1],
    ['what stands around it stays as typed', '«انتخباات» -النادي', '«انتخابات» -النادي', 2],
    ['operators too', 'انتخباات قبل:2024', 'انتخابات قبل:2024', 1],
  ])('%s: %s', async (_, q, wanted, total) => expect(await suggestionFor(q)).toEqual({ q: wanted, total }));

  test('and the number it would find where the address filters', async () => {
    expect(await suggestionFor('انتخباات', { from: '2024-01-01' })).toEqual({ q: 'انتخابات', total: 2 });
    expect(await suggestionFor('انتخباات', { from: '2024-04-01' })).toBeUndefined();
  });

  test.each<[why: string, texts: TestArticle[], q: string, suggestion: string]>([
    ['with its letters', [{ title: 'السفينة تعود' }], 'السفيينة', 'السفينة'],
    ['in capitals', [{ title: 'Suez' }, { title: 'NASA' }], 'suezz', 'Suez'],
    ['most often', [{ title: 'القناه', body: ['القناة بعد القناة'] }], 'القنناة', 'القناة'],
    [
      'in the article that it matters most in',
      [
        { title: 'خبر', body: ['قال إن السفينه وصلت إلى الميناء'] },
        { title: 'السفينة تعود', body: ['السفينة'] },
      ],
      'السفيينه',
      'السفينة',
    ],
    ['each word', [{ title: 'إيقاف مستشفى' }], 'ايقااف مستشففى', 'إيقاف مستشفى'],
    // Printed forms of another form of the word, or parts of words, do not count.
    ['that very form', [{ title: 'بمدرسة مدرسة ومدرسة' }], 'مدرسسة', 'مدرسة'],
  ])('spelt as the collection prints it %s', async (_, texts, q, wanted) => {
    const { suggestion } = await finalAnswerOf(new Searcher(new SearchedSite(texts)).ask(requestFor(q)));
    expect(suggestion).toEqual({ q: wanted, total: expect.any(Number) as unknown });
  });

  test('for one text a word; folded where that cannot be read', async () => {
    const other = new SearchedSite([{ title: 'السفينة' }, { title: 'خبر' }]);
    const texts = () => other.asked.filter((path) => path.includes('/texts/'));
    expect((await finalAnswerOf(new Searcher(other).ask(requestFor('السفيينة')))).suggestion?.q).toBe(
      'السفينة',
    );
    expect(texts()).toEqual(['search/v1/texts/0.json']);
    other.breakAll(/texts/, 'missing');
    expect((await finalAnswerOf(new Searcher(other).ask(requestFor('السفيينة')))).suggestion?.q).toBe(
      'السفينه',
    );
  });

  test('never of another word for one that stands in the collection in any form', async () => {
    const forms = new SearchedSite([
      { title: 'ومدرسته بعيدة' },
      ...Array.from({ length: 5 }, (_, i) => ({ title: `مدرسو المدينة ${i}`, body: ['مدارسنا ومدرسونا'] })),
    ]);
    const suggested = async (q: string) =>
      (await finalAnswerOf(new Searcher(forms).ask(requestFor(q)))).suggestion;
    for (const q of ['مدرستها', 'مدرسته', 'بعيد', 'ومدرسته بعيدة'])
      expect([q, await suggested(q)]).toEqual([q, undefined]);
  });

  test.each([
    ['enough was found', 'انتخابات'],
    ['it is a word of the collection', 'نقاش'],
    ['nothing is near', 'خخخخخخخ'],
    ['it is a number', '2029'],
    ['there are no words', '؟'],
    ['one word has none', 'انتخابات خخخخخخخ'],
  ])('not when %s', async (_, q) => expect(await suggestionFor(q)).toBeUndefined());

  // On the other keyboard و ك ط ج د ز ظ are punctuation, and a query without words finds everything.
  test.each(['ططططططط', 'وجود'])('not where nothing is left of it on the other keyboard: %s', async (q) =>
    expect((await suggestionFor(q))?.q ?? 'none').toMatch(/\p{L}/u),
  );

  test('not when its dictionary is damaged', async () => {
    site.breakAll(/spelling\/root/, 'cut');
    expect(await suggestionFor('انتخباات')).toBeUndefined();
    site.faults.clear();
    expect(await suggestionFor('انتخباات')).toBeDefined();
  });
});
