import { expect, test } from 'vitest';
import { summaryLine, updateLine } from './summaryLine.ts';

test.each([
  [
    { pages: 2000, articles: 1999, headlines: 0, refused: 2 },
    '2000 pages read, 1999 articles, 0 headlines without an article, 2 pages refused',
  ],
  [
    { pages: 1, articles: 1, headlines: 1, refused: 1 },
    '1 page read, 1 article, 1 headline without an article, 1 page refused',
  ],
])('%j', (numbers, line) => expect(summaryLine(numbers)).toBe(line));

test('what a build had to do', () => {
  expect(updateLine({ read: 1, kept: 9999, written: 37, unchanged: 30_000 })).toBe(
    '1 page read, 9,999 kept; 37 files written, 30,000 unchanged',
  );
});
