import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortHits } from './sortHits.ts';
import type { Ranked } from './ranker.ts';

function ranked(scores: [ordinal: number, score: number][]): Ranked {
  return {
    ordinals: Uint32Array.from(scores, ([ordinal]) => ordinal),
    scores: Float32Array.from(scores, ([, score]) => score),
    full: scores.length,
    own: scores.length,
    partial: false,
  };
}

/** Ten articles, the last three undated. */
const library = {
  articles: 10,
  years: [
    { year: 2024, first: 0 },
    { year: 2020, first: 4 },
    { year: 0, first: 7 },
  ],
};
const found = ranked([
  [8, 4],
  [2, 1],
  [5, 2],
  [0, 2],
  [7, 3],
]);

describe('found articles', () => {
  test.each([
    ['nearest', [8, 7, 0, 5, 2]],
    ['newest', [0, 2, 5, 7, 8]],
    ['oldest', [5, 2, 0, 7, 8]],
  ] as const)('%s', (order, ordinals) => {
    const ordered = sortHits(found, order, library);
    expect(ordered.map(({ ordinal }) => ordinal)).toEqual(ordinals);
    for (const { ordinal, score } of ordered)
      expect(score).toBe(found.scores[found.ordinals.indexOf(ordinal)]);
  });

  test('where all are dated, where none is', () => {
    const dated = {
      articles: 10,
      years: [
        { year: 2024, first: 0 },
        { year: 0, first: 10 },
      ],
    };
    expect(sortHits(found, 'oldest', dated).map(({ ordinal }) => ordinal)).toEqual([8, 7, 5, 2, 0]);
    const undated = { articles: 10, years: [{ year: 0, first: 0 }] };
    expect(sortHits(found, 'oldest', undated).map(({ ordinal }) => ordinal)).toEqual([0, 2, 5, 7, 8]);
  });

  test('none', () => expect(sortHits(ranked([]), 'nearest', library)).toEqual([]));
});

test('of many the nearest thousand are listed, as if all had been sorted; by day all are', () => {
  const score = fc.oneof(fc.float({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1));
  fc.assert(
    fc.property(
      fc.array(score, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 6000 }),
      (some, many) => {
        const all = ranked(
          Array.from({ length: many }, (_, i) => [i, (some[i % some.length] ?? 0) / (1 + (i % 7))]),
        );
        const sorted = [...all.ordinals]
          .map((ordinal, i) => ({ ordinal, score: all.scores[i] ?? 0 }))
          .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
        const whole = { articles: many, years: [{ year: 0, first: 0 }] };
        expect(sortHits(all, 'nearest', whole)).toEqual(sorted.slice(0, 1000));
        expect(sortHits(all, 'newest', whole).length).toBe(many);
      },
    ),
    { numRuns: 40 },
  );
});
