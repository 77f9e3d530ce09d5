import type { Ordinal } from '../article/site.ts';
import type { Bucket } from './buckets.ts';
import { bucketsOf } from './buckets.ts';
import { ByteWriter, riceWidth } from './bytes.ts';
import { withoutAl } from './cores.ts';
import type { Lexemes } from './lexemes.ts';
import { lexemesOf } from './lexemes.ts';
import { shardFor } from './root.ts';
import { CAP, writeShard } from './shard.ts';
import type { FormEntry, Tail } from './shard.ts';
import type { Vocabulary } from './vocabulary.ts';
import { frequencyOf } from './vocabulary.ts';

/** A file of the index, by its path below `search/<version>/`. */
export interface IndexFile {
  path: string;
  bytes: Uint8Array;
}

/** Bytes of a shard before compression. 2, 4, 8, 16 kB cost 5, 10, 21, 42 kB a question: small wins, until requests do. */
const SHARD_BYTES = 4096;
const TAIL_FILE_BYTES = 8192;
/** Words completed for a beginning that very many share. */
const BEGUN = 12;
const BEGUN_LONGEST = 6;

/** A form in more than this share of a large collection has no tail: it tells nothing apart («في», «من»). */
const EVERYWHERE = 0.3;
const SMALL = 4000;

/** Is a form so common that an article without a listing of it is taken to hold it all the same? */
export function isEverywhere(frequency: number, articles: number): boolean {
  return frequency > CAP && articles > SMALL && frequency > EVERYWHERE * articles;
}

/**
 * Encodes a vocabulary as files, one after the other, so that they need not all be held.
 * @returns (as the generator's value) the boundaries of the shards
 */
export function* encodeIndex(vocabulary: Vocabulary): Generator<IndexFile, string[]> {
  const lexemes = lexemesOf(vocabulary);
  const buckets = bucketsOf(vocabulary, lexemes);
  const cuts = cutsOf(vocabulary, buckets);
  const boundaries = cuts.slice(1).map((at) => buckets[at]?.key ?? '');
  const begun = begunLists(vocabulary, lexemes, boundaries);
  const tails = new Tails();
  for (const [n, from] of cuts.entries()) {
    const entries = buckets.slice(from, cuts[n + 1] ?? buckets.length).map((bucket) => ({
      key: bucket.key,
      bucket,
      forms: bucket.forms.map(({ form, lexeme }) =>
        formEntry(vocabulary, form, lexemes.texts[lexeme] ?? '', tails),
      ),
    }));
    yield { path: `${n}.bin`, bytes: writeShard(entries, begun.get(n) ?? [], vocabulary.articles) };
    yield* tails.full();
  }
  yield* tails.rest();
  return boundaries;
}

/** Places of the buckets that begin a shard. */
function cutsOf(vocabulary: Vocabulary, buckets: Bucket[]): number[] {
  const cuts = [0];
  let bytes = 0;
  buckets.forEach((bucket, at) => {
    const own = bytesOf(vocabulary, bucket);
    if (bytes > 0 && bytes + own / 2 > SHARD_BYTES) {
      cuts.push(at);
      bytes = 0;
    }
    bytes += own;
  });
  return cuts;
}

/** About what a bucket will weigh: its dictionary, and per posting an impact of four bits and a Rice-coded gap. */
function bytesOf(vocabulary: Vocabulary, bucket: Bucket): number {
  let bits = 8 * (2 + bucket.key.length);
  for (const { form } of bucket.forms) {
    const listed = Math.min(CAP, frequencyOf(vocabulary, form));
    bits += 24 + listed * (5.6 + riceWidth(listed, vocabulary.articles));
  }
  return bits / 8;
}

function formEntry(vocabulary: Vocabulary, form: number, lexeme: string, tails: Tails): FormEntry {
  const { starts, articles } = vocabulary;
  const text = vocabulary.forms[form] ?? '';
  const [from, to] = [starts[form] ?? 0, starts[form + 1] ?? 0];
  const frequency = to - from;
  const ordinals = vocabulary.ordinals.subarray(from, to);
  const impacts = vocabulary.impacts.subarray(from, to);
  if (frequency <= CAP) return { text, lexeme, frequency, ordinals, impacts };

  const best = bestPlaces(impacts);
  const listed = { ordinals: new Uint32Array(CAP), impacts: new Uint8Array(CAP) };
  const others: Ordinal[] = [];
  let at = 0;
  for (let i = 0; i < frequency; i++) {
    if (!best[i]) {
      others.push(ordinals[i] ?? 0);
      continue;
    }
    listed.ordinals[at] = ordinals[i] ?? 0;
    listed.impacts[at++] = impacts[i] ?? 0;
  }
  const entry = { text, lexeme, frequency, ...listed };
  return isEverywhere(frequency, articles) ? entry : { ...entry, tail: tails.add(others, articles) };
}

/** Marks the CAP greatest impacts; among equals the first, which are the newest articles. */
function bestPlaces(impacts: Uint8Array): Uint8Array {
  const counts = new Uint32Array(256);
  for (const impact of impacts) counts[impact] = (counts[impact] ?? 0) + 1;
  let least = 255;
  let above = 0;
  while (above + (counts[least] ?? 0) < CAP) above += counts[least--] ?? 0;
  let equals = CAP - above;
  return impacts.map((impact) => (impact > least || (impact === least && equals-- > 0) ? 1 : 0));
}

/** Lists of articles beyond the cap, several to a file. */
class Tails {
  #file = 0;
  #out = new ByteWriter();
  readonly #ready: IndexFile[] = [];

  add(ordinals: Ordinal[], articles: number): Tail {
    const from = this.#out.length;
    this.#out.ascending(ordinals, articles);
    const tail = { file: this.#file, from, length: this.#out.length - from };
    this.#out.wholeBytes();
    if (this.#out.length >= TAIL_FILE_BYTES) this.#close();
    return tail;
  }

  *full(): Generator<IndexFile> {
    yield* this.#ready.splice(0);
  }

  *rest(): Generator<IndexFile> {
    if (this.#out.length > 0) this.#close();
    yield* this.full();
  }

  #close(): void {
    this.#ready.push({ path: `tails/${this.#file++}.bin`, bytes: this.#out.taken() });
    this.#out = new ByteWriter();
  }
}

/** Shards that are read for the words that begin as typed; more, and the commonest words are listed instead. */
const NARROW = 6;

/** Is a beginning shared by so many stems that more than NARROW shards hold them? Told from the boundaries alone. */
export function isWide(beginning: string, boundaries: string[]): boolean {
  const last = shardFor({ boundaries }, beginning) + NARROW - 1;
  return boundaries[last]?.startsWith(beginning) ?? false;
}

/** For each wide beginning the commonest words that begin so, by the shard it is listed in. */
function begunLists(
  vocabulary: Vocabulary,
  { ofForm, texts }: Lexemes,
  boundaries: string[],
): Map<number, [string, string[]][]> {
  const wide = new Map<string, { text: string; frequency: number }[]>();
  boundaries.forEach((boundary) => {
    for (let length = 1; length <= BEGUN_LONGEST; length++) {
      const beginning = boundary.slice(0, length);
      if (!wide.has(beginning) && isWide(beginning, boundaries)) wide.set(beginning, []);
    }
  });
  const frequencies = new Float64Array(texts.length);
  ofForm.forEach((lexeme, form) => {
    frequencies[lexeme] = (frequencies[lexeme] ?? 0) + frequencyOf(vocabulary, form);
  });
  texts.forEach((text, lexeme) => {
    const bare = withoutAl(text) ?? text;
    for (let length = 1; length <= Math.min(BEGUN_LONGEST, bare.length - 1); length++)
      keepCommonest(wide.get(bare.slice(0, length)), { text: bare, frequency: frequencies[lexeme] ?? 0 });
  });
  const lists = new Map<number, [string, string[]][]>();
  for (const [beginning, words] of [...wide].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shard = shardFor({ boundaries }, beginning);
    const list = lists.get(shard) ?? [];
    list.push([beginning, words.map(({ text }) => text)]);
    lists.set(shard, list);
  }
  return lists;
}

function keepCommonest(
  words: { text: string; frequency: number }[] | undefined,
  word: { text: string; frequency: number },
): void {
  if (!words || (words.length === BEGUN && word.frequency <= (words.at(-1)?.frequency ?? 0))) return;
  const at = words.findIndex(({ frequency }) => frequency < word.frequency);
  words.splice(at < 0 ? words.length : at, 0, word);
  if (words.length > BEGUN) words.pop();
}
