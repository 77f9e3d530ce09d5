import type { IndexFile } from './indexFile.ts';
import { beginningsOf } from './prefixes.ts';
import { boundaryBetween } from '../format/separators.ts';
import type { Bucket } from './stemBuckets.ts';
import { bucketsOf } from './stemBuckets.ts';
import { riceWidth } from '../format/bytes.ts';
import { shardStarts } from './partition.ts';
import { lexemesOf } from './lexemes.ts';
import { entryOf, Tails } from './postings.ts';
import type { Root } from '../format/root.ts';
import { CAP, LESSER_CAP, writeShard } from '../format/shard.ts';
import type { BucketEntry } from '../format/shard.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import { documentFrequency } from './invertedIndex.ts';

/**
 * Encodes a vocabulary as files, one after the other, so that they need not all be held.
 * @returns (as the generator's value) where one shard ends and the next begins
 */
export function* encodeIndex(
  vocabulary: InvertedIndex,
): Generator<IndexFile, Pick<Root, 'words' | 'beginnings'>> {
  const { articles } = vocabulary;
  const lexemes = lexemesOf(vocabulary);
  const buckets = bucketsOf(vocabulary, lexemes);
  const cuts = shardStarts(
    buckets.map((bucket) => bucketBits(vocabulary, bucket)),
    (at) => buckets[at]?.key ?? '',
  );
  const shards = new Uint32Array(vocabulary.forms.length);
  const tails = new Tails();
  for (const [n, from] of cuts.entries()) {
    const entries = buckets.slice(from, cuts[n + 1] ?? buckets.length).map(({ key, forms }): BucketEntry => ({
      key,
      forms: forms.map(({ form, lexeme, group }, i) => {
        shards[form] = n;
        const cap = capOf(forms, i);
        const lexemeText = lexemes.texts[lexeme] ?? '';
        const text = vocabulary.forms[form] ?? '';
        return { ...entryOf(text, lexemeText, postingsOf(vocabulary, form), articles, tails, cap), group };
      }),
    }));
    yield { path: `${n}.bin`, bytes: writeShard(entries, articles) };
    yield* tails.full();
  }

  const beginnings = beginningsOf(vocabulary, shards);
  const begunCuts = shardStarts(
    beginnings.map(({ text, ordinals }) => formBits(text.length, Math.min(CAP, ordinals.length), articles)),
    (at) => beginnings[at]?.text ?? '',
  );
  for (const [n, from] of begunCuts.entries()) {
    const entries = beginnings
      .slice(from, begunCuts[n + 1] ?? beginnings.length)
      .map((beginning): BucketEntry => ({
        key: beginning.text,
        forms: [{ ...entryOf(beginning.text, beginning.text, beginning, articles, tails), group: 0 }],
      }));
    yield { path: `beginnings/${n}.bin`, bytes: writeShard(entries, articles) };
    yield* tails.full();
  }
  yield* tails.rest();
  return {
    words: boundariesAt(cuts, (at) => buckets[at]?.key ?? ''),
    beginnings: boundariesAt(begunCuts, (at) => beginnings[at]?.text ?? ''),
  };
}

function boundariesAt(cuts: number[], keyAt: (at: number) => string): string[] {
  return cuts.slice(1).map((at) => boundaryBetween(keyAt(at - 1), keyAt(at)));
}

function bucketBits(vocabulary: InvertedIndex, { key, forms }: Bucket): number {
  return forms.reduce(
    (bits, { form }, i) =>
      bits + formBits(0, Math.min(capOf(forms, i), documentFrequency(vocabulary, form)), vocabulary.articles),
    8 * (2 + key.length),
  );
}

/** How many of a form's articles its shard lists: the commonest of a lexeme, which is told first, may have more. */
function capOf(forms: Bucket['forms'], i: number): number {
  return forms[i]?.lexeme === forms[i - 1]?.lexeme ? LESSER_CAP : CAP;
}

/** About what a form will weigh: its row in the dictionary, and per posting an impact of four bits and a Rice-coded gap. */
function formBits(letters: number, listed: number, articles: number): number {
  return 24 + 8 * letters + listed * (5.6 + riceWidth(listed, articles));
}

function postingsOf({ starts, ordinals, impacts }: InvertedIndex, form: number) {
  const [from, to] = [starts[form] ?? 0, starts[form + 1] ?? 0];
  return { ordinals: ordinals.subarray(from, to), impacts: impacts.subarray(from, to) };
}
