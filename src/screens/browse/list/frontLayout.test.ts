import { expect, test } from 'vitest';
import type { Entry } from '../../../site/files.ts';
import { frontLayout } from './frontLayout.ts';

const SENTENCE = 'أقلع المرصد في آخر ديسمبر من ساحل غويانا على متن صاروخ أوروبي.';
const entryOf = (sentences: number, title = 'المرصد يفتح نافذة على أقاصي الكون'): Entry => ({
  id: 'a',
  title,
  titleFrom: 'page',
  minutes: 2,
  lead: Array.from({ length: sentences }, () => SENTENCE).join(' '),
});
const others = [entryOf(4), entryOf(4)];

test('a long lead fills the height of the two stories beside it, and no more, with whole sentences', () => {
  const { deck, more, beside, inColumns } = frontLayout(entryOf(12), others);
  expect([beside, inColumns]).toEqual([true, true]);
  expect(deck + more).toMatch(/\.$/);
  expect(more.length).toBeGreaterThan(250);
  expect(more.length).toBeLessThan(700);
});

test.each([0, 1, 2, 3])(
  'a lead of %i sentences would leave a hole beside two stories: they stand under it',
  (sentences) => {
    expect(frontLayout(entryOf(sentences), others)).toMatchObject({ beside: false, inColumns: false });
  },
);

test('text in two columns has at least five lines in each', () => {
  const layouts = Array.from({ length: 12 }, (_, sentences) => frontLayout(entryOf(sentences), others));
  const inColumns = layouts.filter((layout) => layout.inColumns);
  expect(inColumns.length).toBeGreaterThan(0);
  expect(Math.min(...inColumns.map(({ more }) => more.length))).toBeGreaterThanOrEqual(330);
});

test('text without any full stop is cut with a sign, and nothing follows it', () => {
  const lead = { ...entryOf(0), lead: 'قالت الهيئة، '.repeat(60) };
  const { deck, more } = frontLayout(lead, others);
  expect(deck).toMatch(/…$/);
  expect(more).toBe('');
});

test('a collection of one or two articles has nothing to stand beside the lead', () => {
  expect(frontLayout(entryOf(12), []).beside).toBe(false);
  expect(frontLayout(entryOf(12), [entryOf(2)]).beside).toBe(false);
});
