import { expect, test } from 'vitest';
import { stableHash } from '../text/hash.ts';
import { isHeadlineId, shardLetters, shardOfHeadline } from './headlineShards.ts';

test.each([
  [0, 1],
  [100, 1],
  [315, 1],
  [316, 2],
  [1862, 2],
  [11_000, 2],
  [12_000, 3],
  [400_000, 3],
  [500_000, 4],
])('%i headlines: shards are named by %i letters', (headlines, letters) => {
  expect(shardLetters(headlines)).toBe(letters);
});

test.each([1000, 5000, 20_000])('shards of %i headlines hold no more than some dozens each', (count) => {
  const letters = shardLetters(count);
  const sizes = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    const shard = shardOfHeadline(stableHash(`عنوان ${i}`), letters);
    sizes.set(shard, (sizes.get(shard) ?? 0) + 1);
  }
  expect(Math.max(...sizes.values())).toBeLessThan(180);
});

test.each([
  [stableHash('عنوان'), true],
  ['0a5k2f9x1qz', true],
  ['main', false],
  ['p12', false],
  ['begun-1wdq125l1pm', false],
  ['0A5k2f9x1qz', false],
  ['0a5k2f9x1qzz', false],
])('%s is the id of a headline: %s', (text, is) => {
  expect(isHeadlineId(text)).toBe(is);
});
