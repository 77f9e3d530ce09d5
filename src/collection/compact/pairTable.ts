import { FNV_OFFSET, fnv1aStep, mixed } from '../../text/hash.ts';

/**
 * Table that numbers pairs of non-negative integers in the order of their arrival: (7, 12) → 0, (7, 13) → 1. It
 * takes a few bytes for a pair where a Map of strings takes a hundred; chained pairs make it a trie of word
 * sequences.
 */
export interface PairTable {
  readonly size: number;
  /** Number of a pair; a new pair gets the next number. */
  add(a: number, b: number): number;
  /** Number of a pair, or -1. */
  get(a: number, b: number): number;
}

export function pairTable(): PairTable {
  /** Slots of four numbers, so that one memory access reads all of a slot: a, b, the pair's number + 1, unused. */
  let slots = new Int32Array(1 << 14);
  let size = 0;

  const slotOf = (a: number, b: number): number => {
    const mask = slots.length - 4;
    let slot = (mixed(fnv1aStep(fnv1aStep(FNV_OFFSET, a), b)) << 2) & mask;
    while (slots[slot + 2] !== 0 && (slots[slot] !== a || slots[slot + 1] !== b)) slot = (slot + 4) & mask;
    return slot;
  };

  const put = (a: number, b: number, number: number): void => {
    const slot = slotOf(a, b);
    slots[slot] = a;
    slots[slot + 1] = b;
    slots[slot + 2] = number + 1;
  };

  const grow = (): void => {
    const full = slots;
    slots = new Int32Array(full.length * 2);
    for (let slot = 0; slot < full.length; slot += 4) {
      const number = full[slot + 2] ?? 0;
      if (number > 0) put(full[slot] ?? 0, full[slot + 1] ?? 0, number - 1);
    }
  };

  return {
    get size() {
      return size;
    },
    get: (a, b) => (slots[slotOf(a, b) + 2] ?? 0) - 1,
    add(a, b) {
      const known = slots[slotOf(a, b) + 2] ?? 0;
      if (known > 0) return known - 1;
      put(a, b, size);
      if (++size * 8 > slots.length) grow();
      return size - 1;
    },
  };
}
