import { expect, test } from 'vitest';
import type { Article } from '../article/article.ts';
import { BRIEF_FACTS, pickFacts, summaryOf } from './articleSummary.ts';

const article: Article = {
  id: 'a',
  title: 'جسر جديد',
  titleFrom: 'page',
  date: '2024-12-07',
  source: 'وكالة الأنباء',
  keywords: [{ text: 'طرق' }],
  body: [],
  readAlso: [],
  related: [],
};

test('a summary holds the facts and nothing else', () => {
  expect(summaryOf(article, 3)).toEqual({
    id: 'a',
    title: 'جسر جديد',
    titleFrom: 'page',
    date: '2024-12-07',
    source: 'وكالة الأنباء',
    minutes: 3,
  });
});

test('a fact that is not known is an absent key, in the summary and in what is picked of it', () => {
  const { date: _, source: __, ...bare } = article;
  const summary = summaryOf({ ...bare, onlyBeginning: true }, 1);
  expect(Object.keys(summary)).toEqual(['id', 'title', 'titleFrom', 'minutes', 'onlyBeginning']);
  expect(Object.keys(pickFacts(summary, BRIEF_FACTS))).toEqual(['id', 'title', 'minutes']);
});

test('facts are picked in the order asked for, which is their order in JSON', () => {
  expect(JSON.stringify(pickFacts(summaryOf(article, 3), ['source', 'id']))).toBe(
    '{"source":"وكالة الأنباء","id":"a"}',
  );
});
