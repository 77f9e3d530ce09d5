import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invertedIndexOf } from '../../testing/searchableSite.ts';
import { keyOf } from '../format/indexRules.ts';
import { unsealed } from '../format/bytes.ts';
import { stripProclitics } from '../../text/clitics.ts';
import { encodeIndex } from './encodeIndex.ts';
import { readNouns } from '../lexicon/lexicon.ts';
import { WordFamilies } from '../lexicon/wordFamilies.ts';
import { familiesOf } from './families.ts';
import { lexemesOf } from './lexemes.ts';
import { shardFor } from '../format/root.ts';
import type { Root } from '../format/root.ts';
import { CAP, LESSER_CAP, readShard, readTail } from '../format/shard.ts';
import type { Form, Shard } from '../format/shard.ts';
import type { InvertedIndex } from './invertedIndex.ts';

interface Encoded {
  files: Map<string, Uint8Array>;
  root: Pick<Root, 'words' | 'prefixes' | 'compoundHeads'>;
}

function encoded(index: InvertedIndex): Encoded {
  const files = new Map<string, Uint8Array>();
  const made = encodeIndex(index, KNOWN);
  let step = made.next();
  for (; !step.done; step = made.next()) {
    // No file is made twice.
    expect(files.has(step.value.path)).toBe(false);
    files.set(step.value.path, step.value.bytes);
  }
  const { words, prefixes, compoundHeads } = step.value;
  return { files, root: { words, prefixes, compoundHeads } };
}

function shardsOf({ files }: Encoded, folder: string, boundaries: string[], articles: number): Shard[] {
  return [...boundaries, ''].map((_, n) =>
    readShard(files.get(`${folder}${n}.bin`) ?? new Uint8Array(), articles),
  );
}

/** All articles of a form with their impacts, in its shard or its tail; 0 in a tail, which holds none. */
function articlesOf(form: Form, { files }: Encoded, articles: number): [number, number][] {
  const { tail, frequency, ordinals, impacts } = form;
  const bytes = tail && files.get(`tails/${tail.file}.bin`);
  const others = bytes ? readTail(unsealed(bytes), tail, frequency - ordinals.length, articles) : [];
  return [
    ...[...ordinals].map((ordinal, i): [number, number] => [ordinal, impacts[i] ?? 0]),
    ...[...others].map((ordinal): [number, number] => [ordinal, 0]),
  ].sort(([a], [b]) => a - b);
}

/** Knows two words of the letters below, of which one has a broken plural of another stem. */
const KNOWN = new WordFamilies(readNouns('مدرسة مدارس · درس دروس'), [['مدين', 'سدين']]);

/** Every form is read back where a search would look for it, in each of its families, with its articles. */
function expectReadBack(index: InvertedIndex): Encoded {
  const made = encoded(index);
  const { words } = made.root;
  const { articles, forms, starts, ordinals, impacts } = index;
  expect(words).toEqual([...new Set(words)].sort());
  const shards = shardsOf(made, '', words, articles);
  const shardOf = (key: string) => shards[shardFor(words, key)];
  const lexemes = lexemesOf(index, KNOWN);
  const { ofForm, texts } = lexemes;
  const formsOf = texts.map((_, lexeme) => [...ofForm.keys()].filter((n) => ofForm[n] === lexeme));
  const heads = new Map<string, number>();
  let filed = 0;
  for (const { members, aliases } of familiesOf(index, lexemes, KNOWN)) {
    const [head = -1] = members;
    const key = keyOf(texts[head] ?? '');
    const bucket = shardOf(key)?.buckets.get(key) ?? [];
    for (const alias of aliases) {
      const own = keyOf(alias.text);
      expect(shardOf(own)?.aliases.get(own)).toContainEqual(alias);
    }
    for (const lexeme of members) {
      const text = texts[lexeme] ?? '';
      // The search looks a reading up under its own stem, and follows the alias that stands there.
      const isLedTo = aliases.some((alias) => alias.text === text && alias.head === texts[head]);
      expect(keyOf(text) === key || isLedTo).toBe(true);
      for (const n of formsOf[lexeme] ?? []) {
        const form = forms[n] ?? '';
        const readings = stripProclitics(form).map(keyOf);
        expect(readings).toContain(keyOf(text));
        const read = bucket.find((one) => {
          const known = heads.get(`${key} ${one.group}`) ?? head;
          return one.text === form && known === head;
        });
        expect(read).toMatchObject({ text: form, bucket: key, lexeme: text });
        if (!read) continue;
        filed++;
        heads.set(`${key} ${read.group}`, head);
        const [from = 0, to = 0] = [starts[n], starts[n + 1]];
        expect(read.frequency).toBe(to - from);
        const told = articlesOf(read, made, articles);
        expect(told.map(([ordinal]) => ordinal)).toEqual([...ordinals.subarray(from, to)]);
        for (const [i, [, impact]] of told.entries()) expect([impacts[from + i], 0]).toContain(impact);
        const before = bucket[bucket.indexOf(read) - 1];
        const cap = before?.lexeme === read.lexeme ? LESSER_CAP : CAP;
        expect(told.filter(([, impact]) => impact === 0).length).toBe(Math.max(0, to - from - cap));
      }
    }
  }
  expect(shards.flatMap(({ buckets }) => [...buckets.values()].flat()).length).toBe(filed);
  return made;
}

/** Words with proclitics and endings, and some Latin words, numbers and others. */
const letters = fc.constantFrom(
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
  'س',
  'ال',
  'لل',
  'ه',
  'ها',
  'ات',
  'ين',
  'يه',
  'ي',
  'ان',
  'م',
  'د',
  'رس',
);
const word = fc.oneof(
  { weight: 9, arbitrary: fc.array(letters, { minLength: 1, maxLength: 7 }).map((all) => all.join('')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'covid',
      '19',
      '2.2',
      'ألعاب',
      'أللهب',
      '\ud83d\ude00',
      'п',
      '東京',
      'x'.repeat(300),
    ),
  },
);
const bodies = fc.array(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  {
    minLength: 1,
    maxLength: 12,
  },
);

describe('an index', () => {
  test('of any words is read back as it was', () => {
    fc.assert(
      fc.property(bodies, (told) => {
        expectReadBack(invertedIndexOf(told));
      }),
      { numRuns: 150 },
    );
  });

  test('of no words is one empty shard', () => {
    const { files, root } = encoded(invertedIndexOf([]));
    expect(root).toEqual({ words: [], prefixes: [], compoundHeads: [] });
    expect(readShard(files.get('0.bin') ?? new Uint8Array(), 0).buckets.size).toBe(0);
  });

  test('depends on nothing but the words', () => {
    fc.assert(
      fc.property(bodies, (told) => {
        expect(encoded(invertedIndexOf(told))).toEqual(encoded(invertedIndexOf(told)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a larger one', () => {
  /** A word in all articles, one in half of them, and many in few. */
  const articles = Array.from({ length: 1500 }, (_, i) => {
    const few = [i * 7, i * 11, i * 13].map(
      (n) => `مد${(n % 3000).toString(4).replace(/\d/g, (d) => 'رسنم'[Number(d)] ?? '')}`,
    );
    return `خبر ${i % 2 ? 'بحر' : ''} ${few.join(' ')}`;
  });
  const index = invertedIndexOf(articles);

  test('is cut into shards of some four kilobytes, the best articles of a word in them, the others in tails', () => {
    const made = expectReadBack(index);
    const sizes = [...made.files].filter(([path]) => /^\d/.test(path)).map(([, { length }]) => length);
    expect(sizes.length).toBe(made.root.words.length + 1);
    expect(sizes.length).toBeGreaterThan(4);
    for (const size of sizes) expect(size).toBeLessThan(6000);
    const [tail] = [...made.files].filter(([path]) => path.startsWith('tails/'));
    expect(tail?.[0]).toBe('tails/0.bin');
  });

  test('lists more articles of a word in its commonest form than in others', () => {
    const printed = Array.from({ length: 1100 }, (_, i) =>
      i % 2 ? 'المدرسة' : i % 4 ? 'مدرسة' : 'المدرسة مدرسة',
    );
    const { files } = expectReadBack(invertedIndexOf(printed));
    const { buckets } = readShard(files.get('0.bin') ?? new Uint8Array(), printed.length);
    const forms = buckets.get(keyOf('مدرسه')) ?? [];
    expect(forms.map(({ text, frequency, ordinals }) => [text, frequency, ordinals.length])).toEqual([
      ['المدرسه', 825, CAP],
      ['مدرسه', 550, LESSER_CAP],
    ]);
  });

  test('lists what words of many shards begin with', () => {
    const made = encoded(index);
    const { prefixes, words } = made.root;
    const shards = shardsOf(made, 'prefixes/', prefixes, index.articles);
    const listed = shards[shardFor(prefixes, 'مد')]?.buckets.get('مد')?.[0];
    expect(listed?.frequency).toBe(1500);
    const told = listed ? articlesOf(listed, made, index.articles) : [];
    expect(told.map(([ordinal]) => ordinal)).toEqual([...articles.keys()]);
    expect(shardsOf(made, '', words, index.articles).every(({ buckets }) => buckets.size > 0)).toBe(true);
  });
});
