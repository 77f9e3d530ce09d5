import type { Field } from '../answer.ts';
import type { FoundPart, WordMatch } from './matches.ts';

/**
 * Proximity of the query's words in an article. The index holds no positions: it is measured on the texts of the
 * first results, to rank them among themselves. Every number is 0 to 1, a share by the words' weights.
 */
export interface Proximity {
  /** Share of the pairs of words typed one after the other that stand so in the title. For a single word: as titleShare. */
  titleOrder: number;
  /** Share of the words that stand in the title. */
  titleShare: number;
  /** Share of the pairs that stand near each other in one paragraph: 1 beside, 1/2 with a word between, 1/4 of that where turned round. For a single word: 1 if it stands there. */
  bodyPairs: number;
  /** The largest share of the words in one paragraph. */
  bodyShare: number;
  /** The largest share of the words within WINDOW words of one paragraph. */
  bodyWindow: number;
}

/** Words of a window: about a line and a half of print. */
const WINDOW = 16;

/**
 * Measures how near the words of a query stand in an article.
 * @param parts an article as foundParts reads it
 * @param weights importance of each word asked for, by its number: as many as were asked for
 */
export function proximityOf(parts: readonly FoundPart[], weights: readonly number[]): Proximity {
  const foundIn = (wanted: Field) => parts.filter(({ field }) => field === wanted).map(({ found }) => found);
  const titles = foundIn('title');
  const paragraphs = foundIn('body');
  return {
    titleOrder: pairsIn(titles, weights, (gap) => (gap === 1 ? 1 : 0)),
    titleShare: most(titles, (found) => shareOf(found, weights)),
    bodyPairs: pairsIn(paragraphs, weights, nearness),
    bodyShare: most(paragraphs, (found) => shareOf(found, weights)),
    bodyWindow: most(paragraphs, (found) => windowIn(found, weights)),
  };
}

/** Nearness of two words with so many words between; below 0 where the second stands first. */
function nearness(gap: number): number {
  const order = gap > 0 ? 1 : 0.25;
  return Math.abs(gap) <= 4 ? order / Math.abs(gap) : 0;
}

function shareOf(found: readonly WordMatch[], weights: readonly number[]): number {
  const held = new Set(found.map(({ word }) => word));
  return share(weights, (word) => (held.has(word) ? 1 : 0));
}

function pairsIn(texts: WordMatch[][], weights: readonly number[], worthOf: (gap: number) => number): number {
  if (weights.length === 1) return most(texts, (found) => shareOf(found, weights));
  /** Greatest nearness so far, by the number of the pair's first word. */
  const best = weights.map(() => 0);
  const see = (first: WordMatch | undefined, second: WordMatch | undefined): void => {
    if (first && second) best[first.word] = Math.max(best[first.word] ?? 0, worthOf(second.at - first.at));
  };
  for (const found of texts) {
    /** Last match of each word so far: the nearest neighbour of the matches to come. */
    const last: WordMatch[] = [];
    for (const one of found) {
      see(last[one.word - 1], one);
      see(one, last[one.word + 1]);
      last[one.word] = one;
    }
  }
  const pairs = weights.slice(1).map((weight, first) => Math.min(weight, weights[first] ?? weight));
  return share(pairs, (first) => best[first] ?? 0);
}

function windowIn(found: WordMatch[], weights: readonly number[]): number {
  const times = weights.map(() => 0);
  let best = 0;
  let begin = 0;
  for (const one of found) {
    times[one.word] = (times[one.word] ?? 0) + 1;
    for (let first = found[begin]; first && one.at - first.at >= WINDOW; first = found[++begin])
      times[first.word] = (times[first.word] ?? 1) - 1;
    best = Math.max(
      best,
      share(weights, (word) => (times[word] ? 1 : 0)),
    );
  }
  return best;
}

function most(texts: WordMatch[][], worthOf: (found: WordMatch[]) => number): number {
  return texts.reduce((best, found) => Math.max(best, worthOf(found)), 0);
}

/** Share of all weights that counts. */
function share(weights: readonly number[], counts: (i: number) => number): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all > 0 ? weights.reduce((sum, weight, i) => sum + weight * counts(i), 0) / all : 0;
}
