import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsealed } from '../format/bytes.ts';
import type { Postings } from './postings.ts';
import { entryOf, Tails } from './postings.ts';
import { isEverywhere } from '../format/indexRules.ts';
import { CAP, readTail } from '../format/shard.ts';

/** Postings of `count` articles, each `every` after the one before, with the given impacts in turn. */
function postings(count: number, impacts: number[], every = 1): Postings {
  return {
    ordinals: Uint32Array.from({ length: count }, (_, i) => i * every),
    impacts: Uint8Array.from({ length: count }, (_, i) => impacts[i % impacts.length] ?? 1),
  };
}

test.each([
  [500, 600, false],
  [501, 600, false],
  // Only large collections leave articles out.
  [1300, 4000, false],
  [1300, 4001, true],
  [1200, 4001, false],
  [30_001, 100_000, true],
  [30_000, 100_000, false],
])('a word in %i of %i articles: everywhere? %s', (frequency, articles, everywhere) =>
  expect(isEverywhere(frequency, articles)).toBe(everywhere),
);

const SHIPS = { text: 'سفن', lexeme: 'سفن', isKnown: true, isSpelling: true };

describe('what stands in the shard', () => {
  test('up to the cap: all', () => {
    const all = postings(CAP, [3, 1]);
    const entry = entryOf(SHIPS, all, 1000, new Tails());
    expect(entry).toEqual({ ...SHIPS, frequency: CAP, ...all });
  });

  test('beyond it the best; among equals the newest articles', () => {
    // 400 of impact 9, 400 of 5: all the former and the first hundred of the latter.
    const entry = entryOf(SHIPS, postings(800, [5, 9]), 1000, new Tails());
    expect(entry.frequency).toBe(800);
    const listed = [...entry.ordinals];
    expect(listed.filter((ordinal) => ordinal % 2 === 1).length).toBe(400);
    expect(listed.filter((ordinal) => ordinal % 2 === 0)).toEqual(
      Array.from({ length: 100 }, (_, i) => 2 * i),
    );
    expect([...entry.impacts]).toEqual(listed.map((ordinal) => (ordinal % 2 ? 9 : 5)));
  });

  test('a word that is everywhere has no tail', () => {
    const tails = new Tails();
    expect(
      entryOf(
        { text: 'في', lexeme: 'في', isKnown: false, isSpelling: true },
        postings(3000, [7]),
        5000,
        tails,
      ).tail,
    ).toBeUndefined();
    expect([...tails.rest()]).toEqual([]);
  });
});

test('shard and tail together are all the articles, whatever file the tail went to', () => {
  const some = fc.integer({ min: CAP + 1, max: CAP + 900 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      impacts: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 9 }),
      every: fc.integer({ min: 4, max: 9 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 8 }), (told) => {
      const articles = 20_000;
      const tails = new Tails();
      const files = new Map<string, Uint8Array>();
      const all = told.map(({ count, impacts, every }) => postings(count, impacts, every));
      const entries = all.map((one) => {
        const entry = entryOf(SHIPS, one, articles, tails);
        for (const { path, bytes } of tails.full()) files.set(path, bytes);
        return entry;
      });
      for (const { path, bytes } of tails.rest()) files.set(path, bytes);
      entries.forEach(({ tail, frequency, ordinals, impacts }, i) => {
        const bytes = files.get(`tails/${tail?.file}.bin`);
        const others = bytes && tail ? readTail(unsealed(bytes), tail, frequency - CAP, articles) : [];
        expect([...ordinals, ...others].sort((a, b) => a - b)).toEqual([...(all[i]?.ordinals ?? [])]);
        const least = Math.min(...impacts);
        const impactOf = new Map([...(all[i]?.ordinals ?? [])].map((o, n) => [o, all[i]?.impacts[n] ?? 0]));
        for (const other of others) expect(impactOf.get(other)).toBeLessThanOrEqual(least);
      });
    }),
    { numRuns: 30 },
  );
});
