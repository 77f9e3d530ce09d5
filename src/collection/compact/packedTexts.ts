/**
 * Many texts, each a list of paragraphs, stored as bytes: one byte for an Arabic or ASCII letter, where a string
 * takes two, an object for each paragraph, and the whole page it was cut from. This is the static window of SCSU
 * (Unicode Technical Standard 6) for U+0600..U+067F; other code units (some quotes, Persian letters, halves of
 * surrogate pairs) take four bytes.
 */
export class PackedTexts {
  #chunk = new Uint8Array(0);
  #used = 0;
  readonly #chunks: Uint8Array[] = [];
  /** Three numbers a text: its chunk, and the offsets of its beginning and end there. */
  readonly #places: number[] = [];

  /**
   * Stores a text.
   * @returns the place at which `at` finds it
   */
  add(paragraphs: readonly string[]): number {
    let most = paragraphs.length;
    for (const { length } of paragraphs) most += length * LONGEST_UNIT;
    this.#makeRoom(most);
    const from = this.#used;
    for (const paragraph of paragraphs) {
      this.#used = pack(paragraph, this.#chunk, this.#used);
      this.#chunk[this.#used++] = END;
    }
    return this.#places.push(this.#chunks.length - 1, from, this.#used) / 3 - 1;
  }

  /**
   * Stores a text that is packed already.
   * @param bytes as `bytesAt` gives them; they are copied
   * @returns the place at which `at` finds it
   */
  addPacked(bytes: Uint8Array): number {
    this.#makeRoom(bytes.length);
    const from = this.#used;
    this.#chunk.set(bytes, from);
    this.#used += bytes.length;
    return this.#places.push(this.#chunks.length - 1, from, this.#used) / 3 - 1;
  }

  /** Bytes of a text, packed: a view of the store's own memory. */
  bytesAt(place: number): Uint8Array {
    const chunk = this.#chunks[this.#places[3 * place] ?? -1];
    return chunk?.subarray(this.#places[3 * place + 1], this.#places[3 * place + 2]) ?? new Uint8Array(0);
  }

  /** Iterates over the paragraphs of a text as new strings; no paragraphs for a place that `add` did not return. */
  *at(place: number): Generator<string> {
    const chunk = this.#chunks[this.#places[3 * place] ?? -1];
    if (!chunk) return;
    const to = this.#places[3 * place + 2] ?? 0;
    for (let from = this.#places[3 * place + 1] ?? 0; from < to;) {
      const end = chunk.indexOf(END, from);
      yield unpacked(chunk, from, end);
      from = end + 1;
    }
  }

  /** Opens a new chunk unless the last one has room for this many bytes. */
  #makeRoom(bytes: number): void {
    if (this.#chunks.length > 0 && this.#used + bytes <= this.#chunk.length) return;
    this.#chunk = new Uint8Array(Math.max(CHUNK, bytes));
    this.#chunks.push(this.#chunk);
    this.#used = 0;
  }
}

/**
 * Copies a text out of the page it was cut from: a string that is part of another keeps the whole of it in memory.
 */
export function copied(text: string): string {
  let copy = '';
  for (let from = 0; from < text.length; from += UNITS) {
    const used = Math.min(UNITS, text.length - from);
    for (let i = 0; i < used; i++) units[i] = text.charCodeAt(from + i);
    copy += written(used);
  }
  return copy;
}

const CHUNK = 1 << 20;
/**
 * Bytes that are no letters: END closes a paragraph; OTHER precedes a code unit written as three bytes of six
 * bits. Control characters of a text are escaped too.
 */
const END = 1;
const OTHER = 2;
const SIX_BITS = 0x3f;
/** Bit set in each of the three, so that none of them looks like END. */
const MARK = 0x40;
const LONGEST_UNIT = 4;
/** Offset between the code units U+0600..U+067F and their bytes, 0x80 and up. */
const WINDOW = 0x600 - 0x80;

const UNITS = 4096;
/** Buffer of code units. An ordinary array: String.fromCharCode takes it twice as fast as a typed one. */
const units = Array.from({ length: UNITS }, () => 0);

function written(used: number): string {
  return String.fromCharCode.apply(null, units.slice(0, used));
}

function pack(text: string, into: Uint8Array, from: number): number {
  let at = from;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 && unit > OTHER) into[at++] = unit;
    else if (unit >= 0x600 && unit < 0x680) into[at++] = unit - WINDOW;
    else {
      into[at++] = OTHER;
      into[at++] = MARK | (unit >> 12);
      into[at++] = MARK | ((unit >> 6) & SIX_BITS);
      into[at++] = MARK | (unit & SIX_BITS);
    }
  }
  return at;
}

function unpacked(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  let used = 0;
  for (let at = from; at < to;) {
    if (used === UNITS) {
      text += written(used);
      used = 0;
    }
    const byte = bytes[at++] ?? 0;
    if (byte >= 0x80) units[used++] = byte + WINDOW;
    else if (byte !== OTHER) units[used++] = byte;
    else {
      const [high = 0, middle = 0, low = 0] = bytes.subarray(at, at + 3);
      units[used++] = ((high & SIX_BITS) << 12) | ((middle & SIX_BITS) << 6) | (low & SIX_BITS);
      at += 3;
    }
  }
  return text === '' ? written(used) : text + written(used);
}
