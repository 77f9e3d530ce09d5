import { ByteReader, ByteWriter } from '../format/bytes.ts';

/**
 * The words that «هل تقصد …؟» may suggest, `search/<version>/spelling/`. A slip of one letter leaves either the
 * beginning or the end of a word as it was, so every word is in two sorted lists, by its letters and by its letters
 * backwards; each is cut into shards, and the shard where the typed word would stand is where its neighbours are.
 *
 *   root.bin             for beginnings, then for endings: number of shards, and for each but the first the shortest
 *                        text that divides it from the one before (letters)
 *   beginnings/<n>.bin   words, ascending: letters shared with the word before (number), the others (letters),
 *                        in how many articles (number)
 *   endings/<n>.bin      the same, every word written backwards
 *
 * `number` and `letters` are ByteWriter's; every file is sealed with its checksum.
 */

/** A folded word of the collection, and the number of articles that hold it. */
export interface KnownWord {
  form: string;
  df: number;
}

export type SpellingList = 'beginnings' | 'endings';

export interface SpellingRoot {
  beginnings: string[];
  endings: string[];
}

/** Most bytes of a shard: about 1,600 words, half of it when compressed. 5,000 find .2 % less and take nearly twice as many files. */
const SHARD_BYTES = 9_000;
/**
 * Share of SHARD_BYTES from which on a shard may end, where two neighbours have least in common: words that begin
 * alike stay together.
 */
const FULL_ENOUGH = 0.7;

/** Words that are listed: letters alone, for a number has no nearest spelling. */
const SUGGESTED = /^(?:[a-z]|[\u0621-\u064a\u066e-\u06d3]){2,20}$/;

/**
 * Writes the files of the dictionary, paths relative to its folder. The same words give the same bytes, in whatever order they come.
 * @param words folded forms, each once
 */
export function spellingFiles(words: Iterable<KnownWord>): { path: string; bytes: Uint8Array }[] {
  const known = [...words].filter(({ form }) => SUGGESTED.test(form));
  const files: { path: string; bytes: Uint8Array }[] = [];
  const root = new ByteWriter();
  for (const list of ['beginnings', 'endings'] as const) {
    const sorted = known
      .map(({ form, df }) => ({ form: list === 'endings' ? backwards(form) : form, df }))
      .sort((a, b) => (a.form < b.form ? -1 : 1));
    const shards = cut(sorted);
    root.number(shards.length);
    shards.forEach((shard, n) => {
      if (n > 0) root.letters(divider(shards[n - 1]?.at(-1)?.form ?? '', shard[0]?.form ?? ''));
      files.push({ path: shardPath(list, n), bytes: shardOf(shard) });
    });
  }
  return [{ path: ROOT_PATH, bytes: root.sealed() }, ...files];
}

export const ROOT_PATH = 'root.bin';

export function shardPath(list: SpellingList, n: number): string {
  return `${list}/${n}.bin`;
}

/** Path of the shard that holds the neighbours of a word; undefined when the list is empty. */
export function shardFor(word: string, list: SpellingList, root: SpellingRoot): string | undefined {
  const dividers = root[list];
  if (dividers.length === 0) return undefined;
  const sought = list === 'endings' ? backwards(word) : word;
  const after = dividers.findIndex((divider) => divider > sought);
  return shardPath(list, (after < 0 ? dividers.length : after) - 1);
}

/** Reads the root of the dictionary. @throws DamagedError when the bytes are not a whole root */
export function readRoot(bytes: Uint8Array): SpellingRoot {
  const reader = ByteReader.checked(bytes);
  const list = (): string[] => {
    const dividers: string[] = [];
    const count = reader.number();
    for (let n = 0; n < count; n++) dividers.push(n === 0 ? '' : reader.letters());
    return dividers;
  };
  return { beginnings: list(), endings: list() };
}

/** Reads a shard. @throws DamagedError when the bytes are not a whole shard */
export function readShard(bytes: Uint8Array, list: SpellingList): KnownWord[] {
  const reader = ByteReader.checked(bytes);
  const words: KnownWord[] = [];
  let before = '';
  while (reader.more) {
    before = before.slice(0, reader.number()) + reader.letters();
    words.push({ form: list === 'endings' ? backwards(before) : before, df: reader.number() });
  }
  return words;
}

function cut(sorted: KnownWord[]): KnownWord[][] {
  const shards: KnownWord[][] = [];
  let from = 0;
  let size = 0;
  let best = { at: 0, shared: Infinity };
  for (let at = 0; at < sorted.length; at++) {
    const form = sorted[at]?.form ?? '';
    const shared = sharedLetters(sorted[at - 1]?.form ?? '', form);
    if (size >= FULL_ENOUGH * SHARD_BYTES && shared <= best.shared) best = { at, shared };
    // One byte each for a letter not shared, for how many are shared, and for how many follow.
    size += form.length - shared + 2 + ((sorted[at]?.df ?? 0) > 0x7f ? 2 : 1);
    if (size <= SHARD_BYTES) continue;
    shards.push(sorted.slice(from, best.at));
    from = best.at;
    at = best.at - 1;
    size = 0;
    best = { at: 0, shared: Infinity };
  }
  if (from < sorted.length) shards.push(sorted.slice(from));
  return shards;
}

function shardOf(words: KnownWord[]): Uint8Array {
  const writer = new ByteWriter();
  let before = '';
  for (const { form, df } of words) {
    const shared = sharedLetters(before, form);
    writer.number(shared);
    writer.letters(form.slice(shared));
    writer.number(df);
    before = form;
  }
  return writer.sealed();
}

/** The shortest beginning of `next` that sorts after `last`. */
function divider(last: string, next: string): string {
  return next.slice(0, sharedLetters(last, next) + 1);
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}

function backwards(word: string): string {
  let text = '';
  for (let i = word.length - 1; i >= 0; i--) text += word.charAt(i);
  return text;
}
