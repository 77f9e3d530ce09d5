import type { Field } from '../answer.ts';
import type { FoundPart, WordMatch } from './matches.ts';

/**
 * How near to one another the words asked for stand in an article: what the index does not know, read from the text of
 * the first results to rank them among themselves. All 0..1, shares by the words' weights.
 */
export interface Proximity {
  /** Of the pairs of words typed one after the other, those that stand so in the title. One word asked: as titleShare. */
  titleOrder: number;
  /** Of the words asked for, those in the title. */
  titleShare: number;
  /** Of the pairs typed one after the other, those near each other in one paragraph: 1 beside, 1/2 with a word between, 1/4 where turned round. One word asked: 1 if it stands there. */
  bodyPairs: number;
  /** The largest share of the words asked for in one paragraph. */
  bodyShare: number;
  /** The largest share of the words asked for within WINDOW words of one paragraph. */
  bodyWindow: number;
}

/** Words of a window: about a line and a half of print. */
const WINDOW = 16;

/**
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

/** Words from the first to the second, below 0 where the second stands first. */
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
  /** By the number of the pair's first word, the best worth met. */
  const best = weights.map(() => 0);
  const see = (first: WordMatch | undefined, second: WordMatch | undefined): void => {
    if (first && second) best[first.word] = Math.max(best[first.word] ?? 0, worthOf(second.at - first.at));
  };
  for (const found of texts) {
    /** The last place of each word so far: the nearest neighbour of what comes next. */
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

/** Of all the weights, the part that counts. */
function share(weights: readonly number[], counts: (i: number) => number): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all > 0 ? weights.reduce((sum, weight, i) => sum + weight * counts(i), 0) / all : 0;
}
