import { expect, test } from 'vitest';
import { nearest } from './stepThroughItems.ts';

test.each([
  ['at the top of the page: the first', [120, 300, 900], 1, 0],
  ['in the middle: the first below the line', [-400, -20, 300], 1, 2],
  ['one that stands on the line is passed', [-400, 0.5, 300], 1, 2],
  ['back: the last above the line', [-400, -20, 300], -1, 1],
  ['at the top nothing is above', [120, 300], -1, -1],
  ['at the end nothing is below', [-900, -300], 1, -1],
  ['a page without items', [], 1, -1],
] as const)('%s', (_, tops, by, index) => {
  expect(nearest(tops, by)).toBe(index);
});
