import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter, DamagedError, riceWidth, unsealed } from './bytes.ts';

/** The bytes that a test writes. */
function written(write: (out: ByteWriter) => void): number[] {
  const out = new ByteWriter();
  write(out);
  return [...out.taken()];
}

describe('bytes that are written', () => {
  test.each<[number, number[]]>([
    [0, [0]],
    [127, [127]],
    [128, [0x80, 1]],
    [300, [0xac, 2]],
    [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('the number %i', (value, bytes) => expect(written((out) => out.number(value))).toEqual(bytes));

  test.each<[string, number[]]>([
    ['', [0]],
    ['a2', [2, 0x61, 0x32]],
    // One byte a letter: folded Arabic is all between ء and ي.
    ['ءي', [2, 0x80, 0xa9]],
    ['\u06af', [1, 0x1f, 0xaf, 0x0d]],
    ['\n', [1, 0x1f, 0x0a]],
  ])('the letters %j', (text, bytes) => expect(written((out) => out.letters(text))).toEqual(bytes));

  test('bits fill bytes from the highest; what follows begins a byte of its own', () => {
    const bits = (out: ByteWriter) => {
      out.bits(0b1011, 4);
      out.bits(0b00111, 5);
      out.number(5);
      out.bits(1, 1);
    };
    expect(written(bits)).toEqual([0b1011_0011, 0b1000_0000, 5, 0b1000_0000]);
  });

  test('3, 4 and 9 below 16: a gap is its high part in ones, a nought, and its low bits', () => {
    expect(riceWidth(3, 16)).toBe(1);
    // Gaps 3, 0, 4: 10·1, 0·0, 110·0.
    expect(written((out) => out.ascending([3, 4, 9], 16))).toEqual([0b1010_0110, 0]);
  });
});

test.each([
  [0, 0, 0],
  [1, 1, 0],
  [500, 1000, 0],
  [1, 16, 3],
  [10, 10_000, 9],
  [500, 100_000, 7],
])('%i numbers below %i: %i bits plainly', (count, below, width) =>
  expect(riceWidth(count, below)).toBe(width),
);

/** A value of any kind that can be written, and read again. */
type Part =
  | { is: 'number'; value: number }
  | { is: 'letters'; value: string }
  | { is: 'ascending'; value: number[]; below: number }
  | { is: 'nibbles'; value: number[] };

const parts: fc.Arbitrary<Part[]> = fc.array(
  fc.oneof(
    fc.record({ is: fc.constant('number' as const), value: fc.integer({ min: 0, max: 2 ** 32 - 1 }) }),
    fc.record({
      is: fc.constant('letters' as const),
      value: fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('القناه', '\ud83d', '\udc00\ud83d', '\u0000', '\u007f\u001f'),
      ),
    }),
    fc.integer({ min: 1, max: 5000 }).chain((below) =>
      fc.record({
        is: fc.constant('ascending' as const),
        below: fc.constant(below),
        value: fc.uniqueArray(fc.nat(below - 1)).map((values) => values.sort((a, b) => a - b)),
      }),
    ),
    fc.record({ is: fc.constant('nibbles' as const), value: fc.array(fc.nat(15)) }),
  ),
  { maxLength: 12 },
);

function write(all: Part[]): ByteWriter {
  const out = new ByteWriter();
  for (const part of all) {
    if (part.is === 'number') out.number(part.value);
    else if (part.is === 'letters') out.letters(part.value);
    else if (part.is === 'ascending') out.ascending(part.value, part.below);
    else for (const value of part.value) out.bits(value, 4);
    out.wholeBytes();
  }
  return out;
}

function readBack(from: ByteReader, all: Part[]): (number | string | number[])[] {
  return all.map((part) => {
    if (part.is === 'number') return from.number();
    if (part.is === 'letters') return from.letters();
    const values =
      part.is === 'ascending'
        ? from.ascending(part.value.length, part.below)
        : from.nibbles(part.value.length);
    from.wholeBytes();
    return [...values];
  });
}

test('what is written is read, one after the other, to the last byte', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const from = ByteReader.checked(write(all).sealed());
      expect(readBack(from, all)).toEqual(all.map(({ value }) => value));
      expect(from.more).toBe(false);
    }),
  );
});

describe('damage', () => {
  const sealed = write([
    { is: 'letters', value: 'القناه' },
    { is: 'ascending', value: [3, 14, 15, 92], below: 100 },
  ]).sealed();

  test('anything cut off, wherever', () => {
    for (let length = 0; length < sealed.length; length++)
      expect(() => unsealed(sealed.slice(0, length))).toThrow(DamagedError);
  });

  test('any bit turned over', () => {
    for (let bit = 0; bit < 8 * sealed.length; bit++) {
      const other = sealed.slice();
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => unsealed(other)).toThrow(DamagedError);
    }
  });

  test('a page of the host', () => {
    expect(() => unsealed(new TextEncoder().encode('<!doctype html>'))).toThrow(DamagedError);
  });

  test('a part of a larger buffer is checked as itself', () => {
    const larger = new Uint8Array(sealed.length + 9);
    larger.set(sealed, 5);
    expect(unsealed(larger.subarray(5, 5 + sealed.length))).toEqual(sealed.slice(4));
  });

  test.each<[string, number[], (from: ByteReader) => unknown]>([
    ['a number that does not end', [0xff, 0xff, 0xff, 0xff, 0xff, 1], (from) => from.number()],
    ['a number cut', [0x80], (from) => from.number()],
    ['a text longer than its file', [200, 1, 0x61], (from) => from.letters()],
    ['ones without end', [0xff, 0xff], (from) => from.ascending(1, 4)],
    ['a number not below its bound', [0b1111_1110], (from) => from.ascending(1, 4)],
    ['bits that are not there', [0xff], (from) => from.nibbles(3)],
  ])('%s', (_, bytes, read) => {
    expect(() => read(new ByteReader(Uint8Array.from(bytes)))).toThrow(DamagedError);
  });

  test('a part that lies beyond its file', () => {
    expect(() => new ByteReader(new Uint8Array(4), 2, 5)).toThrow(DamagedError);
  });

  test('any bytes at all: read, or said to be damaged', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), parts, (bytes, all) => {
        let failure: unknown;
        try {
          readBack(new ByteReader(bytes), all);
        } catch (error) {
          failure = error;
        }
        expect(failure === undefined || failure instanceof DamagedError).toBe(true);
      }),
    );
  });
});
