import { describe, expect, test } from 'vitest';
import type { ExampleLibrary } from './searchExamples.ts';
import { searchExamples } from './searchExamples.ts';

const library: ExampleLibrary = {
  keywords: [
    { text: 'قناة السويس', count: 6 },
    { text: 'قناة بنما', count: 5 },
    { text: 'ميناء', count: 4 },
  ],
  sources: [{ text: 'نشرة المدار', count: 3 }],
  authors: [{ text: 'سعاد النجار', count: 2 }],
  span: { from: '2019-04-16', to: '2024-12-08' },
  front: [{ title: 'من 1869 إلى اليوم' }, { title: 'بعد &quot;غرق&quot; سفينة عملاقة تسد المجرى' }],
};

const queries = (of: Partial<ExampleLibrary> = {}) =>
  Object.fromEntries(searchExamples({ ...library, ...of }).map(({ way, q }) => [way, q]));

describe('examples are of the collection', () => {
  test('one a way of asking', () => {
    expect(queries()).toEqual({
      words: 'قناة السويس',
      phrase: '«سفينة عملاقة»',
      without: 'قناة السويس -ميناء',
      or: 'قناة السويس أو ميناء',
      brackets: '(سفينة أو ميناء) عملاقة',
      title: 'عنوان:سفينة',
      keyword: 'كلمة:«قناة السويس»',
      source: 'مصدر:«نشرة المدار»',
      author: 'كاتب:«سعاد النجار»',
      after: 'بعد:2023',
      before: 'قبل:2020',
      within: 'في:2024',
    });
  });

  test('ways for which it has nothing are left out', () => {
    expect(queries({ keywords: [], sources: [], authors: [], front: [] })).toEqual({
      after: 'بعد:2023',
      before: 'قبل:2020',
      within: 'في:2024',
    });
    const { span: _, ...undated } = library;
    expect(searchExamples({ ...undated, keywords: [], sources: [], authors: [], front: [] })).toEqual([]);
    expect(queries({ span: { from: '2024-01-01', to: '2024-12-08' } })['after']).toBeUndefined();
  });

  test('keywords that a query would take for something else are passed over', () => {
    const keywords = ['كوفيد-19', 'هذا أو ذاك', 'G20: قمة'].map((text) => ({ text, count: 9 }));
    expect(queries({ keywords: [...keywords, { text: 'غزة', count: 1 }] })['words']).toBe('غزة');
  });
});
