import { beginningsOf } from './beginnings.ts';
import { boundaryBetween } from './boundaries.ts';
import type { Bucket } from './buckets.ts';
import { bucketsOf } from './buckets.ts';
import { riceWidth } from './bytes.ts';
import { lexemesOf } from './lexemes.ts';
import { entryOf, Tails } from './postings.ts';
import type { Root } from './root.ts';
import { CAP, writeShard } from './shard.ts';
import type { BucketEntry } from './shard.ts';
import type { Vocabulary } from './vocabulary.ts';
import { frequencyOf } from './vocabulary.ts';

/** A file of the index, by its path below `search/<version>/`. */
export interface IndexFile {
  path: string;
  bytes: Uint8Array;
}

/** Bytes of a shard before compression. 2, 4, 8, 16 kB cost 5, 10, 21, 42 kB a question: small wins, until requests do. */
const SHARD_BYTES = 4096;

/**
 * Encodes a vocabulary as files, one after the other, so that they need not all be held.
 * @returns (as the generator's value) where one shard ends and the next begins
 */
export function* encodeIndex(
  vocabulary: Vocabulary,
): Generator<IndexFile, Pick<Root, 'words' | 'beginnings'>> {
  const { articles } = vocabulary;
  const lexemes = lexemesOf(vocabulary);
  const buckets = bucketsOf(vocabulary, lexemes);
  const cuts = cutsOf(buckets.map((bucket) => bucketBits(vocabulary, bucket)));
  const shards = new Uint32Array(vocabulary.forms.length);
  const tails = new Tails();
  for (const [n, from] of cuts.entries()) {
    const entries = buckets.slice(from, cuts[n + 1] ?? buckets.length).map(({ key, forms }): BucketEntry => ({
      key,
      forms: forms.map(({ form, lexeme, group }) => {
        shards[form] = n;
        const lexemeText = lexemes.texts[lexeme] ?? '';
        const text = vocabulary.forms[form] ?? '';
        return { ...entryOf(text, lexemeText, postingsOf(vocabulary, form), articles, tails), group };
      }),
    }));
    yield { path: `${n}.bin`, bytes: writeShard(entries, articles) };
    yield* tails.full();
  }

  const beginnings = beginningsOf(vocabulary, shards);
  const begunCuts = cutsOf(
    beginnings.map(({ text, ordinals }) => formBits(text.length, ordinals.length, articles)),
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
    words: boundariesAt(cuts, (at) => buckets[at]?.key),
    beginnings: boundariesAt(begunCuts, (at) => beginnings[at]?.text),
  };
}

function boundariesAt(cuts: number[], keyAt: (at: number) => string | undefined): string[] {
  return cuts.slice(1).map((at) => boundaryBetween(keyAt(at - 1) ?? '', keyAt(at) ?? ''));
}

/** Places of what begins a shard, given the bits of each. */
function cutsOf(bits: number[]): number[] {
  const cuts = [0];
  let shard = 0;
  bits.forEach((own, at) => {
    if (shard > 0 && shard + own / 2 > 8 * SHARD_BYTES) {
      cuts.push(at);
      shard = 0;
    }
    shard += own;
  });
  return cuts;
}

function bucketBits(vocabulary: Vocabulary, { key, forms }: Bucket): number {
  return forms.reduce(
    (bits, { form }) => bits + formBits(0, frequencyOf(vocabulary, form), vocabulary.articles),
    8 * (2 + key.length),
  );
}

/** About what a form will weigh: its row in the dictionary, and per posting an impact of four bits and a Rice-coded gap. */
function formBits(letters: number, frequency: number, articles: number): number {
  const listed = Math.min(CAP, frequency);
  return 24 + 8 * letters + listed * (5.6 + riceWidth(listed, articles));
}

function postingsOf({ starts, ordinals, impacts }: Vocabulary, form: number) {
  const [from, to] = [starts[form] ?? 0, starts[form + 1] ?? 0];
  return { ordinals: ordinals.subarray(from, to), impacts: impacts.subarray(from, to) };
}
