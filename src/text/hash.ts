/*
 * Hashes of texts. Ids, addresses and file names of a built site are made of them: their values must never change.
 *
 * FNV-1a, 32 bits: Fowler, Noll & Vo, http://www.isthe.com/chongo/tech/comp/fnv/. The published hash takes bytes;
 * here it takes UTF-16 code units, each whole.
 */

export const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** One step of FNV-1a: extends a hash by one number. Signed, 32 bits. */
export function fnv1aStep(hash: number, number: number): number {
  return Math.imul(hash ^ number, FNV_PRIME);
}

/** FNV-1a of the code units `from..to` of a text, 0 to 2³² − 1. */
export function fnv1a(text: string, from = 0, to = text.length): number {
  let hash = FNV_OFFSET;
  for (let i = from; i < to; i++) hash = fnv1aStep(hash, text.charCodeAt(i));
  return hash >>> 0;
}

/** FNV-1a of bytes, or of any whole numbers of 32 bits, 0 to 2³² − 1. */
export function fnv1aOf(numbers: Uint8Array | Int32Array, seed = FNV_OFFSET): number {
  let hash = seed;
  for (let i = 0; i < numbers.length; i++) hash = fnv1aStep(hash, numbers[i] ?? 0);
  return hash >>> 0;
}

/** Number of the file, out of `shards` files, in which a text is stored. */
export function shardOf(text: string, shards: number): number {
  return fnv1a(text) % Math.max(1, shards);
}

/** Spreads a 32-bit hash over all its bits (the finalizer of MurmurHash3: Austin Appleby, `fmix32`); signed. */
export function mixed(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The 53-bit hash cyrb53 by bryc (https://github.com/bryc/code, jshash/experimental/cyrb53.js), seed 0. */
export function cyrb53(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}

/** Hashes a text to eleven characters of base 36, for addresses (cyrb53). */
export function stableHash(text: string): string {
  return cyrb53(text).toString(36).padStart(11, '0');
}
