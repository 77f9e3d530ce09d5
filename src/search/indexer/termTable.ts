import { fnv1a } from '../../text/hash.ts';

/** Numbers words in order of appearance. A hash table over letters: a Map of strings takes four times as long. */
export class TermTable {
  #letters = new Uint16Array(1 << 16);
  #starts = new Uint32Array(1 << 12);
  #slots = new Int32Array(1 << 13).fill(-1);
  #hashes = new Uint32Array(1 << 12);
  count = 0;

  /** Number of the word `text[from..to - 1]`; a new word gets the next one. */
  numberOf(text: string, from: number, to: number): number {
    const fnv = fnv1a(text, from, to);
    const hash = (fnv ^ (fnv >>> 15)) >>> 0;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const form = this.#slots[slot] ?? -1;
      if (form < 0) return this.#add(text, from, to, hash, slot);
      if (this.#hashes[form] === hash && this.#is(form, text, from, to)) return form;
    }
  }

  /** All words by their numbers. */
  texts(): string[] {
    return Array.from({ length: this.count }, (_, form) =>
      String.fromCharCode(...this.#letters.subarray(this.#starts[form], this.#starts[form + 1])),
    );
  }

  #is(form: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[form] ?? 0;
    if ((this.#starts[form + 1] ?? 0) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.#letters[start + i - from] !== text.charCodeAt(i)) return false;
    return true;
  }

  #add(text: string, from: number, to: number, hash: number, slot: number): number {
    const form = this.count++;
    if (form + 2 > this.#starts.length) {
      this.#starts = wider(this.#starts, 2 * this.#starts.length);
      this.#hashes = wider(this.#hashes, 2 * this.#hashes.length);
    }
    const start = this.#starts[form] ?? 0;
    const end = start + to - from;
    if (end > this.#letters.length) {
      const letters = new Uint16Array(Math.max(end, 2 * this.#letters.length));
      letters.set(this.#letters);
      this.#letters = letters;
    }
    for (let i = from; i < to; i++) this.#letters[start + i - from] = text.charCodeAt(i);
    this.#starts[form + 1] = end;
    this.#hashes[form] = hash;
    this.#slots[slot] = form;
    if (2 * this.count > this.#slots.length) this.#spread();
    return form;
  }

  /** Doubles the slots, so that a word is found after one or two of them. */
  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let form = 0; form < this.count; form++) {
      let slot = (this.#hashes[form] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = form;
    }
    this.#slots = slots;
  }
}

function wider(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(length);
  more.set(numbers);
  return more;
}
