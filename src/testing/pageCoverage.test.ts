import { describe, expect, test } from 'vitest';
import { coverageFaults, isFullyCovered, verbatimFaults } from './pageCoverage.ts';
import type { LinePart, ReadPage } from '../article/article.ts';
import { parsePage } from '../parse/parsePage.ts';

const TEXT = 'عنوان الخبر\n\nتاريخ النشر: 7th, December 2024 GMT\n\nقال المدير كلاما.\n\nالمصدر: وكالات';

/** Reads the page right, then spoils its account or its article. */
function spoilt(change: (page: ReadPage) => void): ReadPage {
  const page = parsePage('x.txt', TEXT);
  if (!page.ok) throw new Error('the page was refused');
  change(page);
  return page;
}

describe('the law of the account can fail', () => {
  const source: LinePart = { n: 7, is: 'source', from: 8, to: 14 };
  test.each<[string, LinePart[], string]>([
    [
      'a line without an entry',
      [
        { n: 1, is: 'title' },
        { n: 3, is: 'date' },
        { n: 5, is: 'paragraph' },
      ],
      'Line 7: 0.. is unaccounted for.',
    ],
    [
      'half a line',
      [{ n: 1, is: 'title' }, { n: 3, is: 'date' }, { n: 5, is: 'paragraph' }, source],
      'Line 7: 0..8 is unaccounted for.',
    ],
    [
      'two entries for one letter',
      [
        { n: 1, is: 'title' },
        { n: 3, is: 'date' },
        { n: 5, is: 'paragraph' },
        { n: 7, is: 'label', from: 0, to: 9 },
        source,
      ],
      'Line 7: two entries overlap at 8.',
    ],
    [
      'an entry beyond its line',
      [
        { n: 1, is: 'title', from: 0, to: 99 },
        { n: 3, is: 'date' },
        { n: 5, is: 'paragraph' },
        { n: 7, is: 'source' },
      ],
      'Line 1: 0..99 is not within it.',
    ],
    [
      'an entry for no line',
      [
        { n: 1, is: 'title' },
        { n: 3, is: 'date' },
        { n: 5, is: 'paragraph' },
        { n: 7, is: 'source' },
        { n: 9, is: 'residue' },
      ],
      'Line 9 is not in the page.',
    ],
  ])('%s', (_, lines, fault) => {
    const page = spoilt((read) => {
      read.lines = lines;
    });
    expect(coverageFaults(TEXT, page)).toEqual([fault]);
    expect(isFullyCovered(TEXT, page)).toBe(false);
  });
});

describe('the law of the letter can fail', () => {
  test.each<[string, (page: ReadPage) => void]>([
    ['a corrected title', (page) => (page.article.title = 'عنوان الخبر.')],
    ['a lost paragraph', (page) => page.article.body.pop()],
    ['a paragraph of nobody', (page) => page.article.body.push({ kind: 'paragraph', text: 'زيادة' })],
    ['a shortened source', (page) => (page.article.source = 'وكالا')],
    ['a headline that is not printed', (page) => page.article.related.push({ text: 'عنوان آخر' })],
    [
      'a read-also that is not printed',
      (page) => page.article.readAlso.push({ title: 'عنوان آخر', body: [] }),
    ],
  ])('%s', (_, change) => expect(verbatimFaults(TEXT, spoilt(change)).length).toBeGreaterThan(0));
});

test('a page read well has no faults', () => {
  const page = parsePage('x.txt', TEXT);
  expect([...coverageFaults(TEXT, page), ...verbatimFaults(TEXT, page)]).toEqual([]);
});
