import { expect, test } from 'vitest';
import { BuildRefusal, refuseBuild } from './buildRefusal.ts';

const none = { kept: 0, pages: 0, articles: 0, headlines: 0, refused: [], remarks: [] };
const refused = [{ file: 'a.txt', sentence: 'is empty.' }];
const order = { pages: 'pages', out: import.meta.dirname, strict: false };

test.each([
  ['a folder without pages', order, none, /^pages holds no pages: .* left as it is\.$/],
  ['pages none of which is read', order, { ...none, pages: 1, refused }, /^pages holds no page that could/],
  ['no site stands', { ...order, out: 'nowhere' }, none, /^pages holds no pages: no site was written\.$/],
  [
    'a refused page, strictly',
    { ...order, strict: true },
    { ...none, pages: 2, articles: 1, refused },
    /^1 page refused, which --strict/,
  ],
])('%s', (_, from, summary, sentence) => {
  expect(() => refuseBuild(from, summary)).toThrow(sentence);
  expect(() => refuseBuild(from, summary)).toThrow(BuildRefusal);
});

test('a refused page among others costs nothing but itself', () => {
  expect(() => refuseBuild(order, { ...none, pages: 2, articles: 1, refused })).not.toThrow();
});
