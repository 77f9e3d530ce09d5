import type { Ordinal } from '../../article/article.ts';
import type { Order } from '../../site/filter.ts';
import type { Ranked } from './ranker.ts';
import { bestOf } from './ranker.ts';
import type { Root } from '../format/root.ts';

/** Articles listed by relevance: nobody reads on beyond them. By day all are listed. */
const LISTED = 1000;

/** An article found, with what it is worth for the question. */
export interface Listed {
  ordinal: Ordinal;
  score: number;
}

/** Found articles in the order asked for. Ordinals are by day, newest first, the undated last. */
export function inOrder(
  ranked: Ranked,
  order: Order,
  { articles, years }: Pick<Root, 'articles' | 'years'>,
): Listed[] {
  if (order === 'nearest') return bestOf(ranked, LISTED);
  const places = [...ranked.ordinals.keys()];
  const undated = years.at(-1)?.first ?? articles;
  const isDated = (place: number) => (ranked.ordinals[place] ?? 0) < undated;
  const newest = places.sort((a, b) => (ranked.ordinals[a] ?? 0) - (ranked.ordinals[b] ?? 0));
  const ordered =
    order === 'oldest'
      ? [...newest.filter(isDated).reverse(), ...newest.filter((place) => !isDated(place))]
      : newest;
  return ordered.map((place) => ({ ordinal: ranked.ordinals[place] ?? 0, score: ranked.scores[place] ?? 0 }));
}
