import type { ByteReader, ByteWriter } from './bytes.ts';
import { DamagedError } from './bytes.ts';

/*
 * Coding of the boundaries between shards. They are thousands of short texts, all read before anything else can be
 * read, so they are written in bits. For 100,000 articles 4,427 boundaries take 8.7 kB; whole keys with a byte for
 * each letter took 19.4.
 */

/** Letters of folded Arabic: each is written as its index here, in five bits. */
const LETTERS = 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const LETTER_BITS = 5;
/** Codes before ASCII, of which seven bits follow, and before any other unit of UTF-16, of which sixteen do. */
const ASCII = 29;
const ANY = 30;
/** Bits for the number of letters shared with the boundary before (up to 6) and of those that follow (1 to 3); a greater number follows. */
const SHARED_BITS = 3;
const MORE_BITS = 2;

/** The shortest text above `before` that is not above `after` (separators of prefix B-trees: Bayer and Unterauer 1977). */
export function boundaryBetween(before: string, after: string): string {
  let length = 1;
  while (length < after.length && after.slice(0, length) <= before) length++;
  return after.slice(0, length);
}

/** Writes boundaries. @param boundaries ascending by UTF-16 units, no two alike */
export function writeBoundaries(out: ByteWriter, boundaries: readonly string[]): void {
  out.number(boundaries.length);
  let last = '';
  for (const boundary of boundaries) {
    let shared = 0;
    while (shared < last.length && last[shared] === boundary[shared]) shared++;
    writeUpTo(out, shared, SHARED_BITS);
    writeUpTo(out, boundary.length - shared - 1, MORE_BITS);
    for (let i = shared; i < boundary.length; i++) writeUnit(out, boundary.charCodeAt(i));
    last = boundary;
  }
  out.wholeBytes();
}

/** Reads boundaries. @throws DamagedError */
export function readBoundaries(from: ByteReader): string[] {
  const count = from.number();
  const boundaries: string[] = [];
  let last = '';
  for (let n = 0; n < count; n++) {
    const shared = readUpTo(from, SHARED_BITS);
    if (shared > last.length) throw new DamagedError('a boundary shares more than there is');
    let text = last.slice(0, shared);
    for (let more = readUpTo(from, MORE_BITS); more >= 0; more--) text += readUnit(from);
    boundaries.push(text);
    last = text;
  }
  from.wholeBytes();
  return boundaries;
}

function writeUnit(out: ByteWriter, unit: number): void {
  const letter = LETTERS.indexOf(String.fromCharCode(unit));
  if (letter >= 0) out.bits(letter, LETTER_BITS);
  else if (unit < 0x80) out.bits((ASCII << 7) | unit, LETTER_BITS + 7);
  else out.bits((ANY << 16) | unit, LETTER_BITS + 16);
}

function readUnit(from: ByteReader): string {
  const letter = from.bits(LETTER_BITS);
  if (letter < ASCII) return LETTERS.charAt(letter);
  return String.fromCharCode(from.bits(letter === ASCII ? 7 : 16));
}

/**
 * Writes a number that is nearly always small in the given number of bits; all of them are set when a remainder
 * follows, seven bits at a time.
 */
function writeUpTo(out: ByteWriter, value: number, bits: number): void {
  const most = 2 ** bits - 1;
  out.bits(Math.min(value, most), bits);
  if (value < most) return;
  let rest = value - most;
  for (; rest > 0x7f; rest >>>= 7) out.bits(0x80 | (rest & 0x7f), 8);
  out.bits(rest, 8);
}

function readUpTo(from: ByteReader, bits: number): number {
  const most = 2 ** bits - 1;
  const value = from.bits(bits);
  if (value < most) return value;
  let rest = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = from.bits(8);
    rest |= (byte & 0x7f) << shift;
    if (byte < 0x80) return most + rest;
  }
  throw new DamagedError('a boundary does not end');
}
