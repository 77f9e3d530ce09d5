import { expect, test } from 'vitest';
import { placeNotes } from './placeNotes.ts';

const note = (at: number, height = 50) => ({ at, height });

test.each<[string, { at: number; height: number }[], number[], [margin: number, top: number][]]>([
  ['a note stands at the height of its words', [note(300)], [100], [[0, 300]]],
  ['one whose height is taken stands where the margin begins to be free', [note(20)], [100], [[0, 100]]],
  [
    'two on one line: the second just below the first',
    [note(300), note(300)],
    [0],
    [
      [0, 300],
      [0, 362],
    ],
  ],
  [
    'a long note moves those after it, until there is room again',
    [note(0, 400), note(100), note(900)],
    [0],
    [
      [0, 0],
      [0, 412],
      [0, 900],
    ],
  ],
  ['of two margins the one where it comes much nearer to its words', [note(200)], [700, 400], [[1, 400]]],
  ['a little nearer is not worth it', [note(200)], [500, 400], [[0, 500]]],
  ['of two that are as near the first', [note(800)], [700, 400], [[0, 800]]],
  [
    'where one margin is full, the other',
    [note(800, 300), note(820)],
    [700, 400],
    [
      [0, 800],
      [1, 820],
    ],
  ],
  ['no notes, no places', [], [0, 0], []],
])('%s', (_, notes, free, expected) => {
  expect(placeNotes(notes, free).map(({ margin, top }) => [margin, top])).toEqual(expected);
});
