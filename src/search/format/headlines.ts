import { ByteReader, ByteWriter, DamagedError } from './bytes.ts';
import { readAfter, writeAfter } from './shard.ts';

/*
 * Files of the headlines without an article: which of them hold a word, and how each is printed. A headline is its
 * ordinal: those printed by most articles first, among equals the newest first.
 */

/** A headline as results show it. */
export interface HeadlineText {
  id: string;
  text: string;
  /** Number of articles that print it. */
  printedBy: number;
  /** Number of articles that have it as their title; none was chosen. */
  candidates: number;
}

/** A word and the headlines that hold it. */
export interface HeadlineWord {
  /** Form or lexeme of the index of articles that stands for the word; a word of headlines only stands for itself, without ال. */
  text: string;
  /** Number of headlines that hold it. */
  frequency: number;
  /** The first of them, ascending, at most LISTED. */
  ordinals: Uint32Array;
}

/** Most headlines listed of a word. */
export const LISTED = 400;
/** Bytes of a shard of words, about, and headlines in a file of texts: five are shown, each perhaps of another file. */
export const SHARD_BYTES = 700;
export const TEXTS_PER_FILE = 8;

/** Writes a shard of words, which are sorted by their texts. @param headlines number of all headlines */
export function writeHeadlineWords(words: readonly HeadlineWord[], headlines: number): Uint8Array {
  const out = new ByteWriter();
  out.number(words.length);
  let last = '';
  for (const { text, frequency } of words) {
    writeAfter(out, last, text);
    out.number(frequency);
    last = text;
  }
  for (const { ordinals } of words) out.ascending(ordinals, headlines);
  return out.sealed();
}

/** Reads a shard of words, by their texts. @throws DamagedError */
export function readHeadlineWords(bytes: Uint8Array, headlines: number): Map<string, HeadlineWord> {
  const from = ByteReader.checked(bytes);
  let last = '';
  const heads = Array.from({ length: from.number() }, () => {
    last = readAfter(from, last);
    return { text: last, frequency: from.number() };
  });
  from.wholeBytes();
  return new Map(
    heads.map(({ text, frequency }) => {
      const ordinals = from.ascending(Math.min(LISTED, frequency), headlines);
      return [text, { text, frequency, ordinals }];
    }),
  );
}

export function writeHeadlineTexts(texts: readonly HeadlineText[]): Uint8Array {
  const out = new ByteWriter();
  out.number(texts.length);
  for (const { id, text, printedBy, candidates } of texts) {
    out.letters(id);
    out.letters(text);
    out.number(printedBy);
    out.number(candidates);
  }
  return out.sealed();
}

/** Reads a file of texts. @throws DamagedError */
export function readHeadlineTexts(bytes: Uint8Array): HeadlineText[] {
  const from = ByteReader.checked(bytes);
  const count = from.number();
  if (count > TEXTS_PER_FILE) throw new DamagedError('a file holds too many headlines');
  return Array.from({ length: count }, () => ({
    id: from.letters(),
    text: from.letters(),
    printedBy: from.number(),
    candidates: from.number(),
  }));
}
