import { expect, test } from 'vitest';
import type { HeadlinePage } from './files.ts';
import { titleOf } from './pageTitle.ts';

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
  [titleOf('library', undefined), 'المكتبة · ورّاق'],
  [titleOf('keywords', undefined), 'الكلمات الدلالية · ورّاق'],
  [titleOf('not-found', undefined), 'لا صفحة هنا · ورّاق'],
  [titleOf('headline', headline), 'قطار الليل · ورّاق'],
  [titleOf('saved', undefined, 'en'), 'Saved · Warraq'],
  [titleOf('headline', headline, 'en'), 'قطار الليل · Warraq'],
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
  expect(titleOf('article', { ...page, article: { ...article, ...arrays } })).toBe('جسر على النهر · ورّاق');
});
