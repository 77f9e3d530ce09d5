import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardStarts, LEEWAY, SHARD_BYTES } from './partition.ts';

const WHOLE = 8 * SHARD_BYTES;

test.each<[string, number[], string[], number[]]>([
  ['nothing', [], [], [0]],
  ['what fits', [0.5, 0.4], ['بحر', 'بدر'], [0]],
  ['where the boundary is short', [0.8, 0.1, 0.1, 0.4], ['بحار', 'بحر', 'تمر', 'تمور'], [0, 2]],
  ['among equals, the nearest', [0.8, 0.1, 0.1, 0.1, 0.4], ['ب', 'ت', 'ث', 'ج', 'ح'], [0, 3]],
  ['before and after what is heavy', [0.2, 3, 0.2], ['ب', 'ت', 'ث'], [0, 1, 2]],
])('cuts %s', (_, shares, keys, cuts) => {
  expect(
    shardStarts(
      shares.map((share) => share * WHOLE),
      (at) => keys[at] ?? '',
    ),
  ).toEqual(cuts);
});

test('no shard is heavier than the leeway lets it, but for a single thing that is', () => {
  const keys = fc.uniqueArray(
    fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت'), minLength: 1, maxLength: 6 }),
  );
  fc.assert(
    fc.property(keys, fc.infiniteStream(fc.double({ min: 0.01, max: 2, noNaN: true })), (some, shares) => {
      const sorted = some.toSorted();
      const bits = sorted.map(() => Number(shares.next().value) * WHOLE);
      const cuts = shardStarts(bits, (at) => sorted[at] ?? '');
      expect(cuts).toEqual([...new Set(cuts)].sort((a, b) => a - b));
      const shared = cuts.map((from, n) => bits.slice(from, cuts[n + 1])).filter(({ length }) => length > 1);
      for (const shard of shared)
        expect(shard.reduce((sum, own) => sum + own, 0)).toBeLessThanOrEqual(
          (1 + LEEWAY) * WHOLE * (1 + 1e-9),
        );
    }),
  );
});
