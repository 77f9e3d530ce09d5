import { fnv1aOf } from '../../text/hash.ts';

/** Bytes that cannot be read: cut, corrupt, or another file (a host's error page with status 200). */
export class DamagedError extends Error {}

/** Writes numbers, letters and bits one after the other; FORMAT.md defines the encoding. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;
  /** Number of bits written into the last byte; 8 when the next bit opens a new one. */
  #bits = 8;

  byte(value: number): void {
    if (this.length === this.#bytes.length) {
      const wider = new Uint8Array(2 * this.length);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes[this.length++] = value;
    this.#bits = 8;
  }

  /** Writes a whole number from 0 to 2^32 - 1, seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  /** Writes a text: its length in UTF-16 units, then a byte a unit for ASCII and Arabic letters, more for others. */
  letters(text: string): void {
    this.number(text.length);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= PLAIN && unit < 0x7f) this.byte(unit);
      else if (unit >= ALPHABET && unit <= ALPHABET_END) this.byte(unit - ALPHABET + 0x80);
      else {
        this.byte(ESCAPE);
        this.number(unit);
      }
    }
  }

  bytes(other: Uint8Array): void {
    for (const value of other) this.byte(value);
  }

  /** Writes the lowest `width` bits of a value, the highest of them first. The next byte, number or text begins a new byte. */
  bits(value: number, width: number): void {
    for (let i = width - 1; i >= 0; i--) {
      if (this.#bits === 8) {
        this.byte(0);
        this.#bits = 0;
      }
      const at = this.length - 1;
      this.#bytes[at] = (this.#bytes[at] ?? 0) | (((value >>> i) & 1) << (7 - this.#bits));
      this.#bits++;
    }
  }

  /** Writes ascending numbers below `below` as Rice-coded gaps; the reader must know `below` and how many they are. */
  ascending(values: ArrayLike<number>, below: number): void {
    const width = riceWidth(values.length, below);
    let last = -1;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] ?? 0;
      const gap = value - last - 1;
      last = value;
      for (let high = gap >>> width; high > 0; high--) this.bits(1, 1);
      this.bits(0, 1);
      this.bits(gap, width);
    }
  }

  /** Begins a new byte. */
  wholeBytes(): void {
    this.#bits = 8;
  }

  /** Returns a copy of the bytes written. */
  taken(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  /** Returns the bytes written, preceded by a checksum of them, for `unsealed` and `ByteReader.checked`. */
  sealed(): Uint8Array {
    const sealed = new Uint8Array(this.length + 4);
    sealed.set(this.#bytes.subarray(0, this.length), 4);
    new DataView(sealed.buffer).setUint32(0, fnv1aOf(sealed.subarray(4)));
    return sealed;
  }
}

const PLAIN = 0x20;
const ESCAPE = 0x1f;
/** The code units of folded Arabic: ء to ي. */
const ALPHABET = 0x621;
const ALPHABET_END = 0x64a;

/**
 * Number of a gap's bits that are written plainly: the best for `count` numbers spread evenly below `below`
 * (Golomb 1966: .69 of the mean gap).
 */
export function riceWidth(count: number, below: number): number {
  return Math.max(0, Math.floor(Math.log2(Math.max(1, (0.69 * below) / Math.max(1, count)))));
}

/** Reads the bytes of a ByteWriter. Bytes that do not fit throw a DamagedError; nothing reads past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;
  readonly #end: number;
  #bit = 0;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.at = at;
    this.#end = end;
    if (end > bytes.length) throw new DamagedError('a part lies beyond the end of its file');
  }

  /**
   * Makes a reader of the bytes after a checksum.
   * @throws DamagedError when the checksum is not that of the rest
   */
  static checked(bytes: Uint8Array): ByteReader {
    return new ByteReader(unsealed(bytes));
  }

  get more(): boolean {
    return this.at < this.#end;
  }

  byte(): number {
    if (this.at >= this.#end) throw new DamagedError('the bytes end too soon');
    return this.#bytes[this.at++] ?? 0;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new DamagedError('a number does not end');
  }

  letters(): string {
    const length = this.number();
    if (length > this.#end - this.at) throw new DamagedError('a text is longer than its file');
    let text = '';
    for (let i = 0; i < length; i++) {
      const byte = this.byte();
      const unit = byte === ESCAPE ? this.number() : byte >= 0x80 ? byte - 0x80 + ALPHABET : byte;
      text += String.fromCharCode(unit);
    }
    return text;
  }

  /** Reads `count` ascending numbers below `below`; the next read begins at the next bit. */
  ascending(count: number, below: number): Uint32Array {
    const width = riceWidth(count, below);
    const values = new Uint32Array(count);
    let last = -1;
    for (let i = 0; i < count; i++) {
      let gap = 0;
      while (this.#nextBit()) gap++;
      for (let n = 0; n < width; n++) gap = 2 * gap + this.#nextBit();
      last += gap + 1;
      if (last >= below) throw new DamagedError('a number is too great');
      values[i] = last;
    }
    return values;
  }

  /** Reads a number of `width` bits; the next read of bits goes on behind it. */
  bits(width: number): number {
    let value = 0;
    for (let n = 0; n < width; n++) value = 2 * value + this.#nextBit();
    return value;
  }

  /** Reads `count` numbers of four bits. */
  nibbles(count: number): Uint8Array {
    const values = new Uint8Array(count);
    for (let i = 0; i < count; i++)
      values[i] = 8 * this.#nextBit() + 4 * this.#nextBit() + 2 * this.#nextBit() + this.#nextBit();
    return values;
  }

  /** Goes on at the next byte if the last read of bits stopped within one. */
  wholeBytes(): void {
    if (this.#bit > 0) this.at++;
    this.#bit = 0;
  }

  #nextBit(): number {
    if (this.at >= this.#end) throw new DamagedError('the bits end too soon');
    const bit = ((this.#bytes[this.at] ?? 0) >>> (7 - this.#bit)) & 1;
    if (++this.#bit === 8) {
      this.#bit = 0;
      this.at++;
    }
    return bit;
  }
}

/**
 * Returns the bytes after their checksum.
 * @throws DamagedError when the checksum is not that of the rest
 */
export function unsealed(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0) !== fnv1aOf(bytes.subarray(4)))
    throw new DamagedError('the checksum does not fit');
  return bytes.subarray(4);
}
