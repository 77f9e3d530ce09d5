import { expect, test } from 'vitest';
import { intoColumns } from './columns.ts';

const group = (letter: string, count: number) => ({
  letter,
  keywords: Array.from({ length: count }, (_, i) => ({ text: `${letter}${i}`, count: 1 })),
});

test('every keyword stands once, in its order', () => {
  const groups = [group('ا', 31), group('ب', 1), group('ت', 7), group('#', 2)];
  const shown = intoColumns(groups).flatMap((column) => column.flatMap(({ keywords }) => keywords));
  expect(shown).toEqual(groups.flatMap(({ keywords }) => keywords));
});

test('columns are of much the same height, and a letter that goes on is named again', () => {
  const columns = intoColumns([group('ا', 60), group('ب', 36), group('ت', 24)]);
  for (const column of columns) {
    const lines = column.reduce(
      (sum, { keywords, continued }) => sum + keywords.length + (continued ? 0 : 2),
      0,
    );
    expect(Math.abs(lines - 31.5)).toBeLessThanOrEqual(2);
  }
  expect(columns.map(([first]) => [first?.letter, first?.continued])).toEqual([
    ['ا', false],
    ['ا', true],
    ['ب', false],
    ['ب', true],
  ]);
});

test('a few keywords stand under each other', () => {
  expect(intoColumns([group('ا', 2), group('ب', 2)]).map(({ length }) => length)).toEqual([2, 0, 0, 0]);
  expect(intoColumns([]).flat()).toEqual([]);
});
