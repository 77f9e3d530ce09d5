import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter, DamagedError, unsealed } from './bytes.ts';
import type { BucketEntry } from './shard.ts';
import { readAfter, readShard, readTail, writeAfter, writeShard } from './shard.ts';

const ARTICLES = 1000;

/** A form with its articles; its impacts are 1, 2, 3 … */
function form(text: string, lexeme: string, group: number, ...ordinals: number[]) {
  const impacts = Uint8Array.from(ordinals, (_, i) => 1 + (i % 15));
  return {
    text,
    lexeme,
    isKnown: group === 0,
    isSpelling: group !== 1,
    group,
    frequency: ordinals.length,
    ordinals: Uint32Array.from(ordinals),
    impacts,
  };
}

const buckets: BucketEntry[] = [
  {
    key: 'مدرس',
    forms: [
      form('مدرسه', 'مدرسه', 0, 0, 7, 999),
      form('المدرسه', 'مدرسه', 0, 1, 2),
      form('وبالمدرسه', 'مدرسه', 0, 5),
      form('مدرسات', 'مدرسات', 0, 500),
      form('ومدرس', 'مدرس', 1, 3),
    ],
  },
  // Its letters before and after the key are none that the format has a number for.
  { key: 'مدرك', forms: [form('ابتمدركونا', 'مدركونا', 2, 8)] },
  // The plural is filed with its singular, whose stem it does not begin with.
  {
    key: 'مدن',
    forms: [],
    aliases: [
      { text: 'مدن', head: 'مدينه', isSpelling: false },
      { text: 'مدني', head: 'مدني', isSpelling: true },
    ],
  },
  {
    key: 'مدين',
    forms: [form('مدينه', 'مدينه', 3, 1, 2), form('بالمدن', 'مدن', 3, 5), form('مدن', 'مدن', 3, 7)],
  },
  // The article is part of the word, and no lexeme is printed bare.
  { key: 'مان', forms: [form('المان', 'المان', 0, 4), form('والمان', 'المان', 0, 6)] },
  { key: '2.2', forms: [form('2.2', '2.2', 0, 9)] },
  { key: 'covid', forms: [form('covid', 'covid', 0, 0, 1, 2, 3)] },
  { key: 'п\ud83d\udc1f', forms: [form('п\ud83d\udc1f', 'п\ud83d\udc1f', 0, 11)] },
];

test('a shard is read as it was written', () => {
  const shard = readShard(writeShard(buckets, ARTICLES), ARTICLES);
  expect([...shard.buckets.keys()]).toEqual(buckets.map(({ key }) => key));
  for (const { key, forms, aliases } of buckets) {
    const read = shard.buckets.get(key) ?? [];
    expect(read).toEqual(forms.map((one, i) => ({ ...one, bucket: key, group: read[i]?.group })));
    // Groups are numbered within their bucket, from nought.
    const groups = [...new Set(forms.map(({ group }) => group))];
    expect(shard.aliases.get(key)).toEqual(aliases);
    expect(read.map(({ group }) => group)).toEqual(forms.map(({ group }) => groups.indexOf(group)));
  }
});

test('an empty shard', () => expect(readShard(writeShard([], 0), 0).buckets.size).toBe(0));

test('a form in every article', () => {
  const all = form('خبر', 'خبر', 0, ...Array.from({ length: 300 }, (_, i) => i));
  const [read] = readShard(writeShard([{ key: 'خبر', forms: [all] }], 300), 300).buckets.get('خبر') ?? [];
  expect([...(read?.ordinals ?? [])]).toEqual([...all.ordinals]);
});

test('a form with a tail: its best here, the others where it says', () => {
  const best = form('سفن', 'سفن', 0, ...Array.from({ length: 500 }, (_, i) => 2 * i));
  const tail = { file: 300, from: 70_000, length: 99 };
  const entry = { ...best, frequency: 640, tail };
  const [read] =
    readShard(writeShard([{ key: 'سفن', forms: [entry] }], ARTICLES), ARTICLES).buckets.get('سفن') ?? [];
  expect(read).toEqual({ ...entry, bucket: 'سفن' });
});

describe('damage', () => {
  const bytes = writeShard(buckets, ARTICLES);

  test('a shard cut anywhere is no shard', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(() => readShard(bytes.slice(0, length), ARTICLES)).toThrow(DamagedError);
  });

  test('nor is one with any bit turned over', () => {
    for (let at = 0; at < bytes.length; at++) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ (1 << (at % 8));
      expect(() => readShard(other, ARTICLES)).toThrow(DamagedError);
    }
  });

  test('one of a larger collection does not fit', () => {
    expect(() => readShard(bytes, 500)).toThrow(DamagedError);
  });

  test.each<[string, (out: ByteWriter) => void]>([
    ['a form of no known kind', (out) => [1, 0, 1, 3].forEach((n) => out.number(n))],
    ['more buckets than bytes', (out) => out.number(4_000_000_000)],
    ['a key that shares more than there is', (out) => [1, 7].forEach((n) => out.number(n))],
  ])('%s', (_, write) => {
    const out = new ByteWriter();
    write(out);
    expect(() => readShard(out.sealed(), ARTICLES)).toThrow(DamagedError);
  });
});

test('a tail is a part of its file', () => {
  const out = new ByteWriter();
  out.ascending([1, 2, 3], ARTICLES);
  const from = out.length;
  out.ascending([10, 20, 999], ARTICLES);
  const file = unsealed(out.sealed());
  const tail = { file: 0, from, length: out.length - from };
  expect([...readTail(file, tail, 3, ARTICLES)]).toEqual([10, 20, 999]);
  expect(() => readTail(file, { ...tail, length: 40 }, 3, ARTICLES)).toThrow(DamagedError);
  expect(() => readTail(file, tail, 30, ARTICLES)).toThrow(DamagedError);
});

test('texts are written as what differs from the one before', () => {
  const texts = ['مدرس', 'مدرسه', 'مدن', '', 'a'];
  const out = new ByteWriter();
  texts.forEach((text, i) => writeAfter(out, texts[i - 1] ?? '', text));
  const from = new ByteReader(out.taken());
  let last = '';
  expect(texts.map(() => (last = readAfter(from, last)))).toEqual(texts);
});
