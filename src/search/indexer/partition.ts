import { boundaryBetween } from '../format/separators.ts';

/**
 * Bytes of a shard. Measured: 2, 4, 8, 16 kB cost 5, 10, 21, 42 kB for a query; smaller ones would cost more
 * requests.
 */
export const SHARD_BYTES = 4096;
/**
 * Share by which a shard may be lighter or heavier where that makes a boundary short: all boundaries stand in the root,
 * which weighs 6.7 kB for 100,000 articles with this leeway and 8.8 without.
 */
export const LEEWAY = 0.3;

/**
 * Divides a sorted list into shards of about SHARD_BYTES, each beginning at the shortest boundary near its size.
 * An item larger than a shard has one to itself.
 * @param bits size of each item
 * @param keyAt key of each item, ascending
 * @returns the index of each shard's first item; 0 alone for an empty list
 */
export function shardStarts(bits: readonly number[], keyAt: (at: number) => string): number[] {
  const least = 8 * SHARD_BYTES * (1 - LEEWAY);
  const most = 8 * SHARD_BYTES * (1 + LEEWAY);
  const starts = [0];
  let shard = 0;
  let best: { at: number; letters: number; off: number } | undefined;
  for (let at = 0; at < bits.length; at++) {
    const own = bits[at] ?? 0;
    if (shard > least || (shard > 0 && shard + own > most)) {
      const letters = boundaryBetween(keyAt(at - 1), keyAt(at)).length;
      const off = Math.abs(shard - 8 * SHARD_BYTES);
      if (!best || letters < best.letters || (letters === best.letters && off < best.off))
        best = { at, letters, off };
    }
    shard += own;
    if (!best || shard <= most) continue;
    starts.push(best.at);
    at = best.at - 1;
    shard = 0;
    best = undefined;
  }
  return starts;
}
