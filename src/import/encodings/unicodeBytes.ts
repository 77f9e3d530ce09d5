import type { Encoding } from '../page/page.ts';

/** Text of bytes in a Unicode encoding, before anything is asked about its words. */
export interface UnicodeText {
  encoding: Encoding;
  text: string;
  /** Bytes that fit no character and became U+FFFD. */
  broken: number;
}

/** A longer sample of bytes tells no more about their pattern. */
const SAMPLE = 16_384;

/** First bytes of U+06xx, U+00xx, U+20xx, U+FBxx and U+FExx: one of them opens nearly every UTF-16 unit of Arabic text. */
const HIGH_BYTES = new Set([0x06, 0x00, 0x20, 0xfb, 0xfe]);

/** Reads bytes that open with a byte order mark (Unicode 16, D97 ff.), which is left out; undefined without one. */
export function decodeMarked(bytes: Uint8Array): UnicodeText | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return lenient('utf-8', bytes.subarray(3));
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return utf32(bytes.subarray(4), true);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(bytes.subarray(4), false);
  if (a === 0xff && b === 0xfe) return lenient('utf-16le', bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return lenient('utf-16be', bytes.subarray(2));
  return undefined;
}

/**
 * Reads UTF-32 and UTF-16 without a mark by the pattern of their bytes: in Arabic text one byte of each unit is 00 or 06.
 * Asked before UTF-8, because a short Arabic text in UTF-16LE is valid UTF-8 (letters and U+0006 in turn).
 */
export function decodeUnmarkedWide(bytes: Uint8Array): UnicodeText | undefined {
  if (bytes.length < 4 || !mayBeWide(bytes)) return undefined;
  const [first, second, third, fourth] = highBytesByPlace(bytes);
  if (!first || !second || !third || !fourth) return undefined;
  if (third.zero > 0.95 && fourth.zero > 0.95 && first.zero < 0.5) return valid(utf32(bytes, true));
  if (first.zero > 0.95 && second.zero > 0.95 && fourth.zero < 0.5) return valid(utf32(bytes, false));
  const even = (first.high + third.high) / 2;
  const odd = (second.high + fourth.high) / 2;
  const whole = bytes.subarray(0, bytes.length & ~1);
  if (odd > 0.9 && even < 0.6) return valid(lenient('utf-16le', whole));
  if (even > 0.9 && odd < 0.6) return valid(lenient('utf-16be', whole));
  return undefined;
}

/** False for bytes of which hardly any is 00 or 06: in wide encodings a third is, even of English with quotes. */
function mayBeWide(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, 512);
  let wide = 0;
  for (let i = 0; i < size; i++) if (bytes[i] === 0 || bytes[i] === 6) wide++;
  return wide * 10 > size;
}

/** Reads valid UTF-8; a character cut at the very end (the file was cut there) is dropped and counted as broken. */
export function decodeStrictUtf8(bytes: Uint8Array): UnicodeText | undefined {
  const whole = strict(bytes);
  if (whole !== undefined) return { encoding: 'utf-8', text: whole, broken: 0 };
  for (let cut = 1; cut <= 3; cut++) {
    const lead = bytes[bytes.length - cut] ?? 0;
    if (lead >= 0x80 && lead < 0xc0) continue;
    const text = lead >= 0xc0 ? strict(bytes.subarray(0, bytes.length - cut)) : undefined;
    return text === undefined ? undefined : { encoding: 'utf-8', text, broken: 1 };
  }
  return undefined;
}

/** Text of valid UTF-8, undefined for other bytes. */
export function strict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of bytes in an encoding of Unicode, U+FFFD for those that fit no character. */
export function lenient(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): UnicodeText {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { encoding, text, broken: countReplaced(text) };
}

function valid(read: UnicodeText): UnicodeText | undefined {
  return read.broken === 0 ? read : undefined;
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/** Shares of 00 and of high bytes in each of the four places that a byte can have in a UTF-32 unit. */
function highBytesByPlace(bytes: Uint8Array): { zero: number; high: number }[] {
  const size = Math.min(bytes.length, SAMPLE) & ~3;
  const places = [0, 1, 2, 3].map(() => ({ zero: 0, high: 0 }));
  for (let i = 0; i < size; i++) {
    const place = places[i & 3];
    const byte = bytes[i];
    if (!place || byte === undefined) continue;
    if (byte === 0) place.zero++;
    if (HIGH_BYTES.has(byte)) place.high++;
  }
  return places.map(({ zero, high }) => ({ zero: (zero * 4) / size, high: (high * 4) / size }));
}

/** Text of whole units of UTF-32, U+FFFD for those that are no character; bytes left over at the end are passed over. */
export function utf32(bytes: Uint8Array, littleEndian: boolean): UnicodeText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  const parts: string[] = [];
  let broken = 0;
  for (let i = 0; i < view.byteLength; i += 4) {
    const code = view.getUint32(i, littleEndian);
    const fits = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    if (!fits) broken++;
    parts.push(fits ? String.fromCodePoint(code) : '\ufffd');
  }
  return { encoding: littleEndian ? 'utf-32le' : 'utf-32be', text: parts.join(''), broken };
}
