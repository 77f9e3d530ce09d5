import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaryBetween, readBoundaries, writeBoundaries } from './separators.ts';
import { ByteReader, ByteWriter, DamagedError } from './bytes.ts';

const written = (boundaries: readonly string[]): Uint8Array => {
  const out = new ByteWriter();
  writeBoundaries(out, boundaries);
  out.letters('end');
  return out.taken();
};
const read = (bytes: Uint8Array): string[] => {
  const from = new ByteReader(bytes);
  const boundaries = readBoundaries(from);
  expect(from.letters()).toBe('end');
  return boundaries;
};

test.each<[string, string, string]>([
  ['صعبت', 'صعوب', 'صعو'],
  ['بحر', 'مدرس', 'م'],
  ['مدرس', 'مدرسه', 'مدرسه'],
  ['', 'ا', 'ا'],
  ['2', '2.3', '2.'],
])('between «%s» and «%s» lies «%s»', (before, after, boundary) => {
  expect(boundaryBetween(before, after)).toBe(boundary);
});

test('a boundary is above what comes before and not above what comes after', () => {
  const text = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ي', 'a', '\ud83d'), maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 2 }), (two) => {
      const [before = '', after = ''] = two.sort();
      const boundary = boundaryBetween(before, after);
      expect(before < boundary && boundary <= after).toBe(true);
    }),
  );
});

test.each<[string, string[]]>([
  ['none', []],
  ['Arabic', ['ب', 'بحر', 'بحرا', 'مدرس', 'ي']],
  [
    'long ones that share much',
    ['مدرسون'.repeat(40), `${'مدرسون'.repeat(40)}ي`, `${'مدرسون'.repeat(41)}ييييي`],
  ],
  ['others', ['2.2', '2.3', 'corona', 'ée', 'ء', 'پ', '\ud83d\ude00']],
])('%s are read as they were written', (_, boundaries) => {
  const ascending = boundaries.toSorted((a, b) => (a < b ? -1 : 1));
  expect(read(written(ascending))).toEqual(ascending);
});

test('any are', () => {
  const text = fc.string({
    unit: fc.constantFrom('ا', 'ب', 'ي', 'گ', 'a', '7', '\ud83d'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.uniqueArray(text), (texts) => {
      const ascending = texts.sort();
      expect(read(written(ascending))).toEqual(ascending);
    }),
  );
});

test('a letter more costs five bits', () => {
  const bytes = (texts: string[]) => written(texts).length;
  expect(bytes(['مدن', 'ور', 'يد', 'ير', 'يم', 'ين']) - bytes([])).toBe(Math.ceil((6 * 5 + 9 * 5) / 8));
});

test('cut anywhere, they are damaged', () => {
  const bytes = written(['بحر', 'مدرسون'.repeat(9)]);
  for (let at = 0; at < bytes.length - 4; at++)
    expect(() => readBoundaries(new ByteReader(bytes.slice(0, at)))).toThrow(DamagedError);
});
