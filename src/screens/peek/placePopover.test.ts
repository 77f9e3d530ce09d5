import { describe, expect, test } from 'vitest';
import type { Box } from './placePopover.ts';
import { placePopover } from './placePopover.ts';

const PEEK = { width: 300, height: 200 };
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 780 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('where it goes', () => {
  test.each([
    ['where the line ends', box(600, 100, 200, 40), WIDE, true, { left: 290, top: 100 }],
    ['where the line ends, in English', box(400, 100, 200, 40), WIDE, false, { left: 610, top: 100 }],
    ['no room there: where it begins', box(40, 100, 300, 40), WIDE, true, { left: 350, top: 100 }],
    ['at the foot of the window: higher', box(600, 880, 200, 40), WIDE, true, { left: 290, top: 692 }],
    ['on a phone: below', box(40, 100, 300, 60), PHONE, true, { left: 40, top: 170 }],
    ['on a phone, low: above', box(40, 600, 300, 60), PHONE, true, { left: 40, top: 390 }],
    ['at the edge of a phone: inside it', box(0, 100, 200, 60), PHONE, true, { left: 8, top: 170 }],
  ])('%s', (_, link, window, rtl, place) => {
    expect(placePopover(link, PEEK, window, rtl)).toMatchObject(place);
  });
});

test('where nothing has the room it is as high as the larger part allows', () => {
  const low = { width: 360, height: 320 };
  expect(placePopover(box(40, 60, 300, 60), PEEK, low, true)).toEqual({ left: 40, top: 130, room: 182 });
  expect(placePopover(box(40, 180, 300, 60), PEEK, low, true)).toEqual({ left: 40, top: 8, room: 162 });
});

test('it covers the link nowhere', () => {
  for (const window of [WIDE, PHONE, { width: 320, height: 256 }])
    for (const rtl of [true, false])
      for (let left = 0; left < window.width - 60; left += 40)
        for (let top = 0; top < window.height - 30; top += 30) {
          const link = box(left, top, 60, 30);
          const place = placePopover(link, PEEK, window, rtl);
          const apart =
            place.left >= link.right ||
            place.left + PEEK.width <= link.left ||
            place.top >= link.bottom ||
            place.top + Math.min(PEEK.height, place.room) <= link.top;
          expect(apart, `${left}, ${top}`).toBe(true);
        }
});
