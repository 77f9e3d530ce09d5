import type { IndexFile } from './indexFile.ts';
import { listPrefixes } from './prefixes.ts';
import { boundaryBetween } from '../format/separators.ts';
import type { Bucket } from './stemBuckets.ts';
import { bucketsOf } from './stemBuckets.ts';
import { riceWidth } from '../format/bytes.ts';
import { shardStarts } from './partition.ts';
import { familiesOf } from './families.ts';
import { lexemesOf } from './lexemes.ts';
import { knownFamilies } from '../lexicon/knownFamilies.ts';
import type { WordFamilies } from '../lexicon/wordFamilies.ts';
import { entryOf, Tails } from './postings.ts';
import type { Root } from '../format/root.ts';
import { CAP, LESSER_CAP, writeShard } from '../format/shard.ts';
import type { BucketEntry } from '../format/shard.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import { documentFrequency } from './invertedIndex.ts';
import { pronounArticles } from './vocabulary.ts';

/** Facts of an encoded index. */
export interface EncodedIndex extends Pick<Root, 'words' | 'prefixes' | 'compoundHeads'> {
  /** Tells the stem under which each of the given forms and lexemes is filed; of one in two families the first. */
  filed: (words: ReadonlySet<string>) => Map<string, string>;
}

/**
 * Encodes an inverted index as files, one after the other, so that they need not all be in memory.
 * @returns (as the generator's value) the boundaries between shards, and where forms are filed
 */
export function* encodeIndex(
  index: InvertedIndex,
  known: WordFamilies = knownFamilies(),
): Generator<IndexFile, EncodedIndex> {
  const { articles } = index;
  const lexemes = lexemesOf(index, known);
  const buckets = bucketsOf(index, lexemes, familiesOf(index, lexemes, known));
  const starts = shardStarts(
    buckets.map((bucket) => bucketBits(index, bucket)),
    (at) => buckets[at]?.key ?? '',
  );
  const shards = new Uint32Array(index.forms.length);
  const tails = new Tails();
  for (const [n, from] of starts.entries()) {
    const entries = buckets
      .slice(from, starts[n + 1] ?? buckets.length)
      .map(({ key, forms, aliases }): BucketEntry => ({
        key,
        aliases,
        forms: forms.map(({ form, lexeme, group, isKnown, isSpelling, isPronouned }, i) => {
          if (!isPronouned) shards[form] = n;
          const cap = capOf(forms, i);
          const [text, name] = [index.forms[form] ?? '', lexemes.texts[lexeme] ?? ''];
          const word = { text, lexeme: name, isKnown, isSpelling };
          return { ...entryOf(word, filedPostings(index, form, isPronouned), articles, tails, cap), group };
        }),
      }));
    yield { path: `${n}.bin`, bytes: writeShard(entries, articles) };
    yield* tails.full();
  }

  const prefixes = listPrefixes(index, shards);
  const prefixStarts = shardStarts(
    prefixes.map(({ text, ordinals }) => formBits(text.length, Math.min(CAP, ordinals.length), articles)),
    (at) => prefixes[at]?.text ?? '',
  );
  for (const [n, from] of prefixStarts.entries()) {
    const entries = prefixes
      .slice(from, prefixStarts[n + 1] ?? prefixes.length)
      .map((prefix): BucketEntry => ({
        key: prefix.text,
        forms: [
          {
            ...entryOf(wordOfPrefix(prefix.text), prefix, articles, tails),
            group: 0,
          },
        ],
      }));
    yield { path: `prefixes/${n}.bin`, bytes: writeShard(entries, articles) };
    yield* tails.full();
  }
  yield* tails.rest();
  return {
    words: boundariesAt(starts, (at) => buckets[at]?.key ?? ''),
    compoundHeads: index.compoundHeads,
    prefixes: boundariesAt(prefixStarts, (at) => prefixes[at]?.text ?? ''),
    filed: (wanted) => {
      const stems = new Map<string, string>();
      for (const { key, forms } of buckets)
        for (const { form, lexeme, isPronouned } of forms)
          for (const text of [index.forms[form] ?? '', lexemes.texts[lexeme] ?? ''])
            if (wanted.has(text) && !isPronouned && !stems.has(text)) stems.set(text, key);
      return stems;
    },
  };
}

const wordOfPrefix = (text: string) => ({ text, lexeme: text, isKnown: false, isSpelling: false });

function boundariesAt(starts: number[], keyAt: (at: number) => string): string[] {
  return starts.slice(1).map((at) => boundaryBetween(keyAt(at - 1), keyAt(at)));
}

/** Bytes of an alias, about. */
const ALIAS_BYTES = 10;

function bucketBits(index: InvertedIndex, { key, forms, aliases }: Bucket): number {
  return forms.reduce(
    (bits, { form, isPronouned }, i) => {
      const frequency = isPronouned ? pronounArticles(index, form).length : documentFrequency(index, form);
      return bits + formBits(0, Math.min(capOf(forms, i), frequency), index.articles);
    },
    8 * (3 + key.length + ALIAS_BYTES * aliases.length),
  );
}

/** Most articles that a shard lists of a form: more for the commonest of a lexeme, which stands first. */
function capOf(forms: Bucket['forms'], i: number): number {
  const [form, last] = [forms[i], forms[i - 1]];
  return form?.lexeme === last?.lexeme && form?.group === last?.group ? LESSER_CAP : CAP;
}

/**
 * Estimates the bits of a form: its row in the dictionary, and for each posting an impact of four bits and a
 * Rice-coded gap.
 */
function formBits(letters: number, listed: number, articles: number): number {
  return 24 + 8 * letters + listed * (5.6 + riceWidth(listed, articles));
}

function postingsOf({ starts, ordinals, impacts }: InvertedIndex, form: number) {
  const [from, to] = [starts[form] ?? 0, starts[form + 1] ?? 0];
  return { ordinals: ordinals.subarray(from, to), impacts: impacts.subarray(from, to) };
}

/** Postings of a form in a family: those of the articles that print ه, where it belongs there as a pronoun only. */
function filedPostings(index: InvertedIndex, form: number, isPronouned: boolean) {
  const { ordinals, impacts } = postingsOf(index, form);
  if (!isPronouned) return { ordinals, impacts };
  const prints = new Set(pronounArticles(index, form));
  const isPrint = (_: number, i: number): boolean => prints.has(ordinals[i] ?? -1);
  return { ordinals: ordinals.filter(isPrint), impacts: impacts.filter(isPrint) };
}
