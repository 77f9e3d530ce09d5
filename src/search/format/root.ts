import type { Ordinal } from '../../article/article.ts';
import { readBoundaries, writeBoundaries } from './separators.ts';
import { ByteReader, ByteWriter, DamagedError } from './bytes.ts';

/** Content of `search/root.bin`: everything a search must know before it can read another file. */
export interface Root {
  /**
   * Name of the folder below `search/` that holds all other files: a hash of them, so that a file never changes
   * under its name.
   */
  version: string;
  articles: number;
  /**
   * Years of the dated articles, newest first, each with its first article; the last entry tells where the undated
   * begin.
   */
  years: { year: number; first: Ordinal }[];
  /**
   * Boundaries between shards of words, ascending: each is above all keys of the shard before, and not above the
   * first of its own.
   */
  words: string[];
  /** Boundaries between shards of prefixes. */
  prefixes: string[];
  /** Words that begin a compound which some article prints, joined or apart: «عبد» where «عبدالعزيز» is a form. */
  compoundHeads: string[];
  /** Number of headlines without an article, and of the shards of their words. */
  headlines: { count: number; shards: number };
}

/** Number of dated articles: the ordinals below it. The last entry of `years` tells where the undated begin. */
export function datedIn({ articles, years }: Pick<Root, 'articles' | 'years'>): number {
  return years.at(-1)?.first ?? articles;
}

/**
 * Number of the format, raised whenever the bytes of root, shards or tails, or the folding of their keys, change their
 * meaning.
 */
const FORMAT = 7;

export function writeRoot({
  version,
  articles,
  years,
  words,
  prefixes,
  compoundHeads,
  headlines,
}: Root): Uint8Array {
  const out = new ByteWriter();
  out.number(FORMAT);
  out.letters(version);
  out.number(articles);
  out.number(years.length);
  for (const { year, first } of years) {
    out.number(year);
    out.number(first);
  }
  writeBoundaries(out, words);
  writeBoundaries(out, prefixes);
  out.number(compoundHeads.length);
  for (const head of compoundHeads) out.letters(head);
  out.number(headlines.count);
  out.number(headlines.shards);
  return out.sealed();
}

/** Reads a root. @throws DamagedError also when the index was written by another version of the program */
export function readRoot(bytes: Uint8Array): Root {
  const from = ByteReader.checked(bytes);
  if (from.number() !== FORMAT) throw new DamagedError('the index is of another format');
  const version = from.letters();
  const articles = from.number();
  const years = Array.from({ length: from.number() }, () => ({ year: from.number(), first: from.number() }));
  const words = readBoundaries(from);
  const prefixes = readBoundaries(from);
  const compoundHeads = Array.from({ length: from.number() }, () => from.letters());
  const headlines = { count: from.number(), shards: from.number() };
  return { version, articles, years, words, prefixes, compoundHeads, headlines };
}

/** Number of the shard that holds a key: the number of boundaries not above it. */
export function shardFor(boundaries: string[], key: string): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
