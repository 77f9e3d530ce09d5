import type { KeywordRun } from './keywordLines.ts';
import { pairTable } from '../compact/pairTable.ts';
import { BREAK, wordHash, wordHashes } from '../compact/wordHashes.ts';

/** Most words of a keyword that is searched for in a line without separators. */
export const MOST_WORDS = 4;

/** Number of characters read of each text; fewer from MANY texts on, for all together are evidence enough. */
const READ = 6000;
const READ_OF_MANY = 1500;
const MANY = 6000;

/** Pages added to a count of joint occurrences: never together on a hundred pages proves much, on one page little. */
const DOUBT = 0.2;

/** Evidence for taking a run of words for one keyword. */
export interface PhraseEvidence {
  /** The words stand in the title of their page; `inText`: in the page's body or related headlines. */
  inTitle: boolean;
  inText: boolean;
  /** Share of pages with the whole phrase among those with the rarer of its longer halves: 1 when never apart. */
  cohesion: number;
  /** The same share among the other keyword lines. */
  lineCohesion: number;
  /** The phrase occurs nowhere else: in no text, in no other keyword line. */
  unheard: boolean;
  /**
   * Number of keyword lines in which the phrase is certainly a keyword (separators, a whole line, the Persian
   * copy).
   */
  certain: number;
}

/** Evidence of a whole collection for the phrases of its keyword lines. */
export interface PhraseStatistics {
  /** Evidence for the `length` words from `at` of a run, which must be one of those given. */
  of(run: KeywordRun, at: number, length: number): PhraseEvidence;
}

/** Runs of the keyword lines of one article, with its texts. */
export interface TaggedText {
  title?: string;
  /** Iterates over the paragraphs, so that the bodies of all articles are not in memory at once. */
  body: () => Iterable<string>;
  related: readonly string[];
  runs: KeywordRun[];
  /**
   * True for a text that is printed elsewhere too, as a read-also block is: it is evidence for its own runs, but
   * not counted again.
   */
  again: boolean;
}

/**
 * Counts, in one pass over all texts, how often the phrases of the keyword lines occur and how often their words
 * occur together. Only phrases that stand in some keyword line are counted, as numbers, so that memory grows with
 * the lines and not with the texts.
 */
export function phraseStatistics(
  pages: readonly TaggedText[],
  certainOf: (run: KeywordRun) => { at: number; length: number }[],
): PhraseStatistics {
  const words = new Map<string, number>();
  const trie = pairTable();
  /** Words of all runs, one after the other, and the beginning of each run: a hundred thousand small arrays cost more. */
  const all: number[] = [];
  const startOf = new Map<KeywordRun, number>();
  for (const { runs } of pages) {
    for (const run of runs) {
      startOf.set(run, all.length);
      for (const word of run.folded) {
        let number = words.get(word);
        if (number === undefined) words.set(word, (number = words.size));
        all.push(number);
      }
    }
  }
  const base = words.size;
  const numberOf = byHash(words.keys(), base);
  /** Number of the phrase at a place of `all`: its single word's number, or `base` + its place in the trie. */
  const phrase = (at: number, length: number): number => {
    let number = all[at] ?? 0;
    for (let i = 1; i < length; i++) number = base + trie.add(number, all[at + i] ?? 0);
    return number;
  };
  for (const [run, start] of startOf)
    for (let at = 0; at < run.words.length; at++)
      phrase(start + at, Math.min(MOST_WORDS, run.words.length - at));

  /** Marks words that begin or continue a longer phrase: most others need not be looked up in the trie. */
  const opens = new Uint8Array(base);
  const follows = new Uint8Array(base);
  for (const [run, start] of startOf) {
    for (let at = start; at + 1 < start + run.words.length; at++) {
      opens[all[at] ?? 0] = 1;
      follows[all[at + 1] ?? 0] = 1;
    }
  }

  const count = base + trie.size;
  const pageCounts = new Int32Array(count);
  const lineCounts = new Int32Array(count);
  const certainCounts = new Int32Array(count);
  const seenOn = new Int32Array(count).fill(-1);
  const titleOn = new Int32Array(count).fill(-1);
  /** One byte a phrase of a line: 1 in the text, 2 in the title. */
  const flags = new Uint8Array(all.length * MOST_WORDS);
  let walked = new Int32Array(1 << 10);

  const walk = (text: string, page: number, seen: Int32Array, counts?: Int32Array): void => {
    const hashes = wordHashes(text);
    if (walked.length <= hashes.length) walked = new Int32Array(hashes.length * 2);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? BREAK;
      walked[i] = hash === BREAK ? -1 : numberOf(hash);
    }
    walked[hashes.length] = -1;
    for (let i = 0; i < hashes.length; i++) {
      let number = walked[i] ?? -1;
      for (let length = 1; number >= 0 && length <= MOST_WORDS; length++) {
        if (seen[number] !== page) {
          seen[number] = page;
          if (counts) counts[number] = (counts[number] ?? 0) + 1;
        }
        const next = walked[i + length] ?? -1;
        if (next < 0 || follows[next] === 0 || (length === 1 && opens[number] === 0)) break;
        const longer = trie.get(number, next);
        number = longer < 0 ? -1 : base + longer;
      }
    }
  };

  const enough = pages.length > MANY ? READ_OF_MANY : READ;
  pages.forEach(({ title, body, related, runs, again }, page) => {
    const counts = again ? undefined : pageCounts;
    if (title !== undefined) walk(title, page, titleOn);
    if (title !== undefined) walk(title, page, seenOn, counts);
    let read = 0;
    for (const paragraph of body()) {
      read += paragraph.length;
      walk(paragraph, page, seenOn, counts);
      if (read >= enough) break;
    }
    for (const headline of related) walk(headline, page, seenOn);
    for (const run of runs) {
      const start = startOf.get(run) ?? 0;
      const counted = new Set<number>();
      for (let at = start; at < start + run.words.length; at++) {
        for (let length = 1; length <= MOST_WORDS && at + length <= start + run.words.length; length++) {
          const number = phrase(at, length);
          flags[at * MOST_WORDS + length - 1] =
            (seenOn[number] === page ? 1 : 0) + (titleOn[number] === page ? 2 : 0);
          if (counted.has(number)) continue;
          counted.add(number);
          lineCounts[number] = (lineCounts[number] ?? 0) + 1;
        }
      }
      for (const { at, length } of certainOf(run)) {
        if (length > MOST_WORDS) continue;
        const number = phrase(start + at, length);
        certainCounts[number] = (certainCounts[number] ?? 0) + 1;
      }
    }
  });

  const part = (whole: number, half: number): number => (whole + DOUBT) / (half + 1);
  return {
    of(run, at, length) {
      const place = (startOf.get(run) ?? 0) + at;
      const whole = phrase(place, length);
      const first = length === 1 ? whole : phrase(place, length - 1);
      const second = length === 1 ? whole : phrase(place + 1, length - 1);
      const rarer = (counts: Int32Array): number => Math.min(counts[first] ?? 0, counts[second] ?? 0);
      const found = flags[place * MOST_WORDS + length - 1] ?? 0;
      const pagesWhole = pageCounts[whole] ?? 0;
      const linesWhole = lineCounts[whole] ?? 1;
      return {
        inTitle: (found & 2) > 0,
        inText: (found & 1) > 0,
        cohesion: part(pagesWhole, rarer(pageCounts)),
        lineCohesion: part(linesWhole - 1, rarer(lineCounts) - 1),
        unheard: found === 0 && pagesWhole === 0 && linesWhole < 2,
        certain: certainCounts[whole] ?? 0,
      };
    },
  };
}

/** Makes a lookup from the hash of a word to its number, counted from 0 in the order given; -1 for other words. */
function byHash(words: Iterable<string>, count: number): (hash: number) => number {
  let size = 16;
  while (size < count * 3) size *= 2;
  /** Slots of two numbers, so that one memory access reads both: the hash, and the word's number + 1. */
  const slots = new Int32Array(2 * size);
  const slotOf = (hash: number): number => {
    let slot = 2 * (hash & (size - 1));
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & (2 * size - 1);
    return slot;
  };
  let number = 0;
  for (const word of words) {
    const hash = wordHash(word);
    const slot = slotOf(hash);
    slots[slot] = hash;
    slots[slot + 1] = ++number;
  }
  return (hash) => (slots[slotOf(hash) + 1] ?? 0) - 1;
}
