import { fnv1aOf } from '../text/hash.ts';
import type { Article } from '../article/article.ts';
import { paragraphsOf } from './compact/packedArticle.ts';
import { BREAK, wordHashes } from './compact/wordHashes.ts';

/** Index of the openings of articles. */
export interface Openings {
  /**
   * Finds the articles (by their place among those indexed) that begin with the first of these paragraphs; if
   * several do, those among them that go on with the others too. At most MANY are found, and none for an opening
   * of fewer than SURE_WORDS words: a by-line or a dateline, which many articles share.
   */
  find(paragraphs: readonly string[]): number[];
}

/** Number of first words that bring articles into comparison: the five of «دبي، الإمارات العربية المتحدة (CNN)» open thousands. */
const SURE_WORDS = 7;
/** Number of articles with one opening from which on the opening is a form; further ones need not be found. */
export const MANY = 9;
/** Number of words stored of each opening, enough to tell nearly all apart; further words are read from the text. */
const KEPT_WORDS = 32;
/** Words compared, enough to tell any two articles apart. */
const COMPARED_WORDS = 120;
const OPENING_PARAGRAPHS = 8;

/**
 * Indexes articles by their first words. A dateline that was taken off counts both ways: another page may print
 * the opening with it or without. Punctuation, spelling variants and the division into paragraphs do not matter.
 */
export function openingsOf(articles: readonly Article[]): Openings {
  let indexed: Openings | undefined;
  // The index is built at the first call: in a collection whose headlines all lead by their words alone, none is
  // made.
  return { find: (paragraphs) => (indexed ??= indexOf(articles)).find(paragraphs) };
}

function indexOf(articles: readonly Article[]): Openings {
  const byFirstWords = new Map<number, number[]>();
  /**
   * Rows, one for an opening: the article's place, 1 for one with the dateline, the number of words stored, and
   * the words.
   */
  let kept = new Int32Array((articles.length + 16) * ROW);
  let used = 0;
  articles.forEach((article, place) => {
    for (const withDateline of article.dateline === undefined ? [false] : [false, true]) {
      const words = openingOf(article, withDateline, KEPT_WORDS);
      const key = keyOf(words);
      if (key === NO_KEY) continue;
      if (used + ROW > kept.length) kept = larger(kept);
      kept.set([place, withDateline ? 1 : 0, words.length], used);
      kept.set(words, used + HEAD);
      const openings = byFirstWords.get(key);
      if (openings) openings.push(used);
      else byFirstWords.set(key, [used]);
      used += ROW;
    }
  });

  const agreeing = (openings: readonly number[], words: Int32Array): number[] => {
    const places = new Set<number>();
    for (const row of openings) {
      if (places.size === MANY) break;
      const place = kept[row] ?? 0;
      if (places.has(place)) continue;
      const count = Math.min(words.length, KEPT_WORDS);
      if (count > (kept[row + 2] ?? 0) || !agree(kept, row + HEAD, words, count)) continue;
      const article = articles[place];
      const whole =
        words.length <= KEPT_WORDS ||
        (article && goesOn(openingOf(article, kept[row + 1] === 1, words.length), words));
      if (whole) places.add(place);
    }
    return [...places];
  };
  return {
    find(paragraphs) {
      const all = wordsOf(paragraphs, COMPARED_WORDS);
      const near = byFirstWords.get(keyOf(all));
      if (!near) return [];
      // The first paragraph suffices: a sentence of a widget may stand between it and the next.
      const first = paragraphs.length === 1 ? all : wordsOf(paragraphs.slice(0, 1), COMPARED_WORDS);
      const places = agreeing(near, first.length < SURE_WORDS ? all : first);
      if (places.length < 2 || first.length === all.length) return places;
      const further = agreeing(near, all);
      return further.length > 0 ? further : places;
    },
  };
}

const HEAD = 3;
const ROW = HEAD + KEPT_WORDS;

function larger(full: Int32Array): Int32Array<ArrayBuffer> {
  const double = new Int32Array(full.length * 2);
  double.set(full);
  return double;
}

function openingOf(article: Article, withDateline: boolean, limit: number): Int32Array {
  return wordsOf(openingParagraphs(article, withDateline), limit);
}

function* openingParagraphs(article: Article, withDateline: boolean): Generator<string> {
  if (withDateline && article.dateline !== undefined) yield article.dateline;
  let count = 0;
  for (const paragraph of paragraphsOf(article)) {
    if (count++ === OPENING_PARAGRAPHS) return;
    yield paragraph;
  }
}

/** Hashes of the first words of some paragraphs, at most `limit`. */
function wordsOf(paragraphs: Iterable<string>, limit: number): Int32Array {
  const words = new Int32Array(limit);
  let count = 0;
  for (const paragraph of paragraphs) {
    const hashes = wordHashes(paragraph, limit * 2);
    for (let i = 0; i < hashes.length && count < limit; i++) {
      const hash = hashes[i] ?? BREAK;
      if (hash !== BREAK) words[count++] = hash;
    }
    if (count === limit) break;
  }
  return words.subarray(0, count);
}

function goesOn(opening: Int32Array, words: Int32Array): boolean {
  return opening.length >= words.length && agree(opening, 0, words, words.length);
}

/** True when the first `count` words are those that stand in `opening` at `from`. */
function agree(opening: Int32Array, from: number, words: Int32Array, count: number): boolean {
  for (let i = 0; i < count; i++) if (words[i] !== opening[from + i]) return false;
  return true;
}

const NO_KEY = -1;

function keyOf(words: Int32Array): number {
  if (words.length < SURE_WORDS) return NO_KEY;
  return fnv1aOf(words.subarray(0, SURE_WORDS));
}
