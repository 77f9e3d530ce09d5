import { expect, test } from 'vitest';
import type { Article } from '../article/article.ts';
import type { CollectedPage } from './compact/packedArticle.ts';
import { mergeDuplicates } from './duplicates.ts';

/* Heads of the other pages that print one text. */

const TEXT = 'افتتحت البلدية صباح اليوم مكتبة عامة جديدة في الحي القديم، بعد عامين من أعمال الترميم.';
const page = (file: string, head: Partial<Article>): CollectedPage => ({
  file,
  printedKeywords: [],
  article: {
    id: file,
    title: file,
    titleFrom: 'page',
    keywords: [],
    body: [{ kind: 'paragraph', text: TEXT }],
    readAlso: [],
    related: [],
    ...head,
  },
});
const printings = (second: Partial<Article>) =>
  mergeDuplicates([
    page('a', { title: 'مكتبة جديدة في الحي القديم', source: 'المرفأ', date: '2024-12-07' }),
    page('b', second),
  ]).map(({ article }) => article.otherPrintings);

test('what they print otherwise is kept', () => {
  expect(
    printings({ title: 'البلدية تفتح مكتبة عامة', source: 'الواحة', byline: 'كتبت: ليلى الصفدي' }),
  ).toEqual([[{ title: 'البلدية تفتح مكتبة عامة', source: 'الواحة' }]]);
});

test.each<[string, Partial<Article>]>([
  ['the same head', { title: 'مكتبة جديدة في الحي القديم', source: 'المرفأ' }],
  ['the same headline with other hamzas', { title: 'مكتبه جديده في الحى القديم' }],
  ['a title that no page prints', { title: 'افتتحت البلدية صباح اليوم', titleFrom: 'lead' }],
])('%s is no other printing', (_, second) => expect(printings(second)).toEqual([undefined]));
