import { DIRECT, DROPPED, fold, FOLDED_UNIT, GAP, GAP_END, groupsDigits, UNSURE } from '../../text/fold.ts';
import { fnv1a, fnv1aStep, FNV_OFFSET, mixed } from '../../text/hash.ts';
import { isWordUnit } from '../../text/matchKey.ts';

/**
 * Hashes the folded words of a text to 32 bits, without making strings of them, so that the words of a whole
 * collection can be counted. About a hundred pairs of a million words share a hash; nothing shown depends on one.
 * BREAK stands between two words that punctuation separates.
 * @param limit most numbers returned
 * @returns a view that the next call overwrites
 */
export function wordHashes(text: string, limit = Infinity): Int32Array {
  let used = 0;
  let hash = SEED;
  let inWord = false;
  let source = text;
  let isFolded = false;
  for (let i = 0; i <= source.length && used < limit; i++) {
    const unit = i < source.length ? source.charCodeAt(i) : 0x20;
    let to =
      unit < DIRECT
        ? WORD_UNIT[unit]
        : unit >= GAP_END && unit < GAP_END + 0x70
          ? WORD_UNIT[unit - GAP]
          : UNSURE;
    if (to === SPACES && unit !== 0x20 && groupsDigits(source, i)) to = UNSURE;
    if (to === UNSURE || to === undefined) {
      if (!isFolded) {
        // A letter whose folding depends on its neighbours: fold it all and begin again.
        source = fold(text);
        isFolded = true;
        i = -1;
        used = 0;
        hash = SEED;
        inWord = false;
        continue;
      }
      to = isWordUnit(unit) ? unit : BREAKS;
    }
    if (to === DROPPED) continue;
    if (to > BREAKS) {
      hash = fnv1aStep(hash, to);
      inWord = true;
      continue;
    }
    if (used + 2 > hashes.length) hashes = grown(hashes);
    if (inWord) {
      hashes[used++] = spread(hash);
      hash = SEED;
      inWord = false;
    }
    if (to === BREAKS && used > 0 && hashes[used - 1] !== BREAK) hashes[used++] = BREAK;
  }
  return hashes.subarray(0, Math.min(used, limit));
}

/** Number that stands for punctuation in `wordHashes`. */
export const BREAK = 0;

/** Hash that `wordHashes` gives one folded word. */
export function wordHash(folded: string): number {
  return spread(fnv1a(folded));
}

/** Hashes the words of some paragraphs, punctuation and spelling variants aside, to one number of 53 bits. */
export function wordsHash(texts: Iterable<string>): number {
  let low = SEED;
  let high = 0x9747b28c;
  for (const text of texts) {
    const all = wordHashes(text);
    for (let i = 0; i < all.length; i++) {
      const hash = all[i] ?? BREAK;
      if (hash === BREAK) continue;
      low = fnv1aStep(low, hash);
      high = mixed(high ^ hash);
    }
  }
  return (spread(low) >>> 0) * 0x200000 + (spread(high) >>> 11);
}

const SEED = FNV_OFFSET | 0;
const SPACES = 1;
const BREAKS = 2;

let hashes = new Int32Array(1 << 12);

function grown(full: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(full.length * 2);
  larger.set(full);
  return larger;
}

/** Spreads a hash over all bits; never returns BREAK. */
const spread = (hash: number): number => mixed(hash) || 1;

/** The ellipsis folds to three stops, so the table of single units has no row for it; it is too common for the slow way. */
const ELLIPSIS = 0x2026;

/** FOLDED_UNIT with SPACES and BREAKS for units that are of no word. */
const WORD_UNIT = FOLDED_UNIT.map((folded, at) => {
  if (at === ELLIPSIS - GAP) return BREAKS;
  if (folded === UNSURE || folded === DROPPED || isWordUnit(folded)) return folded;
  return /\s/.test(String.fromCharCode(folded)) ? SPACES : BREAKS;
});
