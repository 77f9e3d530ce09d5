import { expect, test } from 'vitest';
import type { HeadlinePage } from './files.ts';
import { pageTitle } from './pageTitle.ts';

const headline: HeadlinePage = {
  id: 'h',
  text: 'قطار \u202eالليل\u202c',
  alsoPrinted: [],
  printedBy: [],
  printedByCount: 0,
  candidates: [],
  nearest: [],
  keywords: [],
};

test.each([
  [pageTitle('library', undefined), 'المكتبة · ورّاق'],
  [pageTitle('keywords', undefined), 'الكلمات الدلالية · ورّاق'],
  [pageTitle('not-found', undefined), 'لا صفحة هنا · ورّاق'],
  [pageTitle('headline', headline), 'قطار الليل · ورّاق'],
  [pageTitle('saved', undefined, (section) => section), 'saved · name'],
  [pageTitle('headline', headline, (section) => section), 'قطار الليل · name'],
])('%s', (title, expected) => {
  expect(title).toBe(expected);
});

test('an article is called by its title', () => {
  const article = {
    id: 'a',
    title: 'جسر على النهر',
    titleFrom: 'page',
    keywords: [],
    body: [],
    readAlso: [],
    related: [],
  } as const;
  const page = { minutes: 1, files: [], related: [], readAlso: [], printedBy: [], printedByCount: 0 };
  const arrays = { keywords: [], body: [], readAlso: [], related: [] };
  expect(pageTitle('article', { ...page, article: { ...article, ...arrays } })).toBe('جسر على النهر · ورّاق');
});
