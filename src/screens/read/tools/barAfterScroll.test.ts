import { expect, test } from 'vitest';
import { barAfterScroll } from './barAfterScroll.ts';

/** States of the bar, as `+` and `-`, at scroll positions one after another; the tools' place ends at 500 px. */
function shownAt(...positions: number[]): string {
  let bar = { shown: false, turn: 0 };
  return positions
    .map((top) => {
      bar = barAfterScroll(bar, top, top > 500);
      return bar.shown ? '+' : '-';
    })
    .join('');
}

test.each([
  ['reading on, no bar', [0, 600, 900, 1200], '----'],
  ['back by a little: it comes', [900, 1200, 1170], '--+'],
  ['a tremor brings none', [900, 1200, 1190, 1200, 1185], '-----'],
  ['many small ways up add up', [1200, 1190, 1180, 1170], '---+'],
  ['farther up it stays', [1200, 1100, 1000, 700], '-+++'],
  ['down by a little: it goes', [1200, 1100, 1090, 1120], '-++-'],
  ['a tremor down leaves it', [1200, 1100, 1110, 1100], '-+++'],
  ['where the tools stand themselves it goes', [1200, 1100, 490], '-+-'],
  ['on from there, no bar until the next way up', [1200, 490, 700, 900, 870], '----+'],
] as const)('%s', (_, positions, states) => {
  expect(shownAt(...positions)).toBe(states);
});
