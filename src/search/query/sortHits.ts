import type { Ordinal } from '../../article/article.ts';
import type { Order } from '../../site/filter.ts';
import { byDay } from '../../site/order.ts';
import type { Root } from '../format/root.ts';
import { datedIn } from '../format/root.ts';
import type { Ranked } from './ranker.ts';
import { bestOf } from './ranker.ts';

/** Most articles listed by relevance, beyond which nobody reads. By day all are listed. */
const LISTED = 1000;

/** An article found, with its score for the query. */
export interface ScoredArticle {
  ordinal: Ordinal;
  score: number;
}

/** Sorts found articles as asked: by score, at most LISTED of them, or by day, all of them. */
export function sortHits(
  ranked: Ranked,
  order: Order,
  root: Pick<Root, 'articles' | 'years'>,
): ScoredArticle[] {
  if (order === 'nearest') return bestOf(ranked, LISTED);
  const compare = byDay(order === 'oldest' ? 'oldest' : 'newest', datedIn(root));
  return [...ranked.ordinals.keys()]
    .sort((a, b) => compare(ranked.ordinals[a] ?? 0, ranked.ordinals[b] ?? 0))
    .map((place) => ({ ordinal: ranked.ordinals[place] ?? 0, score: ranked.scores[place] ?? 0 }));
}
