import { describe, expect, test } from 'vitest';
import { fillOutlines } from './raster.ts';

const box = (left: number, top: number, right: number, bottom: number) => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];
const rows = (outlines: { x: number; y: number }[][], width: number, height: number) => {
  const coverage = Array.from(fillOutlines(outlines, width, height), (part) => Math.round(part * 100) / 100);
  return Array.from({ length: height }, (_, y) => coverage.slice(y * width, (y + 1) * width));
};

describe('the coverage of pixels', () => {
  test.each<[string, { x: number; y: number }[][], number[][]]>([
    [
      'of nothing',
      [],
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
    [
      'of whole pixels',
      [box(1, 0, 3, 1)],
      [
        [0, 1, 1],
        [0, 0, 0],
      ],
    ],
    [
      'of parts of pixels',
      [box(0.5, 0.5, 2, 2)],
      [
        [0.25, 0.5, 0],
        [0.5, 1, 0],
      ],
    ],
    [
      'of a box with a hole, which runs the other way',
      [box(0, 0, 3, 2), box(1, 0, 2, 1).reverse()],
      [
        [1, 0, 1],
        [1, 1, 1],
      ],
    ],
    [
      'of what goes beyond the edges',
      [box(-5, -5, 9, 9)],
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
    ],
    [
      'of a slope',
      [
        [
          { x: 0, y: 0 },
          { x: 3, y: 0 },
          { x: 0, y: 2 },
        ],
      ],
      [
        [1, 0.92, 0.33],
        [0.67, 0.08, 0],
      ],
    ],
  ])('%s', (_, outlines, expected) => expect(rows(outlines, 3, 2)).toEqual(expected));

  test('adds up to the area of a circle', () => {
    const circle = Array.from({ length: 360 }, (_, i) => {
      const angle = (i / 180) * Math.PI;
      return { x: 20 + 15 * Math.cos(angle), y: 20 + 15 * Math.sin(angle) };
    });
    const area = fillOutlines([circle], 40, 40).reduce((sum, part) => sum + part, 0);
    expect(area).toBeCloseTo(Math.PI * 225, -1);
  });
});
