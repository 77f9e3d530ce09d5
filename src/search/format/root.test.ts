import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter, DamagedError } from './bytes.ts';
import type { Root } from './root.ts';
import { readRoot, shardFor, writeRoot } from './root.ts';

const root: Root = {
  version: '0a1b2c3d4e5f',
  articles: 100_000,
  years: [
    { year: 2024, first: 0 },
    { year: 1999, first: 70_000 },
    { year: 0, first: 99_990 },
  ],
  words: ['بحر', 'مدرس', 'مدن', 'يوم'],
  prefixes: ['ال', 'مد'],
  compoundHeads: ['ابو', 'عبد'],
  headlines: { count: 14_000, shards: 300 },
};

test('a root is read as it was written', () => expect(readRoot(writeRoot(root))).toEqual(root));

test('so is that of no articles', () => {
  const none = {
    version: '',
    articles: 0,
    years: [{ year: 0, first: 0 }],
    words: [],
    prefixes: [],
    compoundHeads: [],
    headlines: { count: 0, shards: 0 },
  };
  expect(readRoot(writeRoot(none))).toEqual(none);
});

test('damaged anywhere, it is none', () => {
  const bytes = writeRoot(root);
  for (let at = 0; at < bytes.length; at++) {
    expect(() => readRoot(bytes.slice(0, at))).toThrow(DamagedError);
    const other = bytes.slice();
    other[at] = (other[at] ?? 0) ^ 1;
    expect(() => readRoot(other)).toThrow(DamagedError);
  }
  expect(() => readRoot(new TextEncoder().encode('<!doctype html>'))).toThrow(DamagedError);
});

test('a whole root of another format is not read as one of this', () => {
  const out = new ByteWriter();
  out.number(99);
  out.letters('0a1b2c3d4e5f');
  expect(() => readRoot(out.sealed())).toThrow('another format');
});

test.each([
  ['ا', 0],
  ['بحر', 1],
  ['بحرا', 1],
  ['مدرسه', 2],
  ['مدن', 3],
  ['يوم', 4],
  ['\uffff', 4],
  ['', 0],
])('«%s» belongs into shard %i', (key, n) => expect(shardFor(root.words, key)).toBe(n));

test('a key belongs into the shard of as many boundaries as are not above it', () => {
  const text = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ي', 'a', '\ud83d'), maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(text), text, (some, key) => {
      const boundaries = some.sort();
      expect(shardFor(boundaries, key)).toBe(boundaries.filter((boundary) => boundary <= key).length);
    }),
  );
});
