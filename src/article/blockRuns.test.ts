import { expect, test } from 'vitest';
import type { BlockKind } from './article.ts';
import { blockRuns } from './blockRuns.ts';

test('items and rows that follow each other stand together, other blocks alone', () => {
  const kinds: BlockKind[] = [
    'paragraph',
    'paragraph',
    'item',
    'item',
    'row',
    'row',
    'row',
    'subhead',
    'item',
    'verse',
    'verse',
    'caption',
    'caption',
  ];
  const runs = blockRuns(kinds.map((kind, i) => ({ kind, text: String(i) })));
  expect(runs.map(({ kind, from, blocks }) => [kind, from, blocks.length])).toEqual([
    ['paragraph', 0, 1],
    ['paragraph', 1, 1],
    ['item', 2, 2],
    ['row', 4, 3],
    ['subhead', 7, 1],
    ['item', 8, 1],
    ['verse', 9, 2],
    ['caption', 11, 1],
    ['caption', 12, 1],
  ]);
});
