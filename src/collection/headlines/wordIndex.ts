/** Index of texts by their words, to find those that share rare words with a few given ones. Texts are known by their place. */
export interface WordIndex<Word> {
  /**
   * Finds the texts that share the most and rarest of some words, best first; equal ones in order of place. At
   * most `price` (word, text) pairs are looked at, the weightiest words first, so that a common word costs no more
   * than a rare one; the `compared` best are then weighed in full.
   */
  best(
    words: ReadonlySet<Word>,
    bounds: { price: number; compared: number },
  ): { place: number; score: number }[];
  /** Weight of sharing a word: the logarithm of its rarity. */
  weight(word: Word): number;
  /** Number of texts. */
  readonly count: number;
  /** Number of texts with a word. */
  frequency(word: Word): number;
  /** Words of a text that are among some words. */
  shared(place: number, words: ReadonlySet<Word>): Word[];
}

/** Indexes texts, given as the distinct words of each; a word is whatever the caller compares by. */
export function wordIndex<Word extends string | number>(texts: Iterable<ReadonlySet<Word>>): WordIndex<Word> {
  const numbers = new Map<Word, number>();
  const held: number[] = [];
  const starts: number[] = [0];
  for (const words of texts) {
    for (const word of words) {
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = numbers.size));
      held.push(number);
    }
    starts.push(held.length);
  }
  const count = starts.length - 1;
  const { from, holders } = inverted(starts, held, numbers.size);
  const used = (number: number): number => (from[number + 1] ?? 0) - (from[number] ?? 0);
  const weightOf = (number: number): number => Math.log((count + 1) / (used(number) + 0.5));
  const scores = new Float64Array(count);
  const known = [...numbers.keys()];

  return {
    count,
    weight(word) {
      const number = numbers.get(word);
      return number === undefined ? Math.log((count + 1) / 0.5) : weightOf(number);
    },
    shared(place, words) {
      const shared: Word[] = [];
      for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i++) {
        const word = known[held[i] ?? 0];
        if (word !== undefined && words.has(word)) shared.push(word);
      }
      return shared;
    },
    frequency(word) {
      const number = numbers.get(word);
      return number === undefined ? 0 : used(number);
    },
    best(words, { price, compared }) {
      const asked = new Set<number>();
      for (const word of words) {
        const number = numbers.get(word);
        if (number !== undefined) asked.add(number);
      }
      const met: number[] = [];
      let looked = 0;
      for (const number of [...asked].sort((a, b) => weightOf(b) - weightOf(a) || a - b)) {
        const begin = from[number] ?? 0;
        const end = Math.min(from[number + 1] ?? 0, begin + price - looked);
        const weight = Math.max(weightOf(number), 1e-6);
        for (let i = begin; i < end; i++) {
          const place = holders[i] ?? 0;
          if (scores[place] === 0) met.push(place);
          scores[place] = (scores[place] ?? 0) + weight;
        }
        looked += end - begin;
        if (looked >= price) break;
      }
      const byScore = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
      const kept = firstBy(met, compared, byScore);
      for (const place of kept) {
        let score = 0;
        for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i++) {
          const number = held[i] ?? 0;
          if (asked.has(number)) score += weightOf(number);
        }
        scores[place] = score;
      }
      const best = kept.sort(byScore).map((place) => ({ place, score: scores[place] ?? 0 }));
      for (const place of met) scores[place] = 0;
      return best;
    },
  };
}

/** Picks the `count` first in order, without sorting all. */
function firstBy(all: readonly number[], count: number, order: (a: number, b: number) => number): number[] {
  const first: number[] = [];
  for (const one of all) {
    const last = first[first.length - 1];
    if (first.length === count && last !== undefined && order(one, last) >= 0) continue;
    let at = first.length;
    while (at > 0 && order(one, first[at - 1] ?? one) < 0) at--;
    first.splice(at, 0, one);
    if (first.length > count) first.pop();
  }
  return first;
}

/** Lists, for each word, the places of the texts that hold it, ascending. */
function inverted(
  starts: number[],
  held: number[],
  words: number,
): { from: Int32Array; holders: Int32Array } {
  const from = new Int32Array(words + 1);
  for (const word of held) from[word + 1] = (from[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++) from[word + 1] = (from[word + 1] ?? 0) + (from[word] ?? 0);
  const next = from.slice();
  const holders = new Int32Array(held.length);
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i++) {
      const word = held[i] ?? 0;
      const at = next[word] ?? 0;
      holders[at] = place;
      next[word] = at + 1;
    }
  }
  return { from, holders };
}
