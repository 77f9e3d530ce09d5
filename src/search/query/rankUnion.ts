import type { Ordinal } from '../../article/article.ts';
import type { Ranked } from './ranker.ts';

/**
 * Ranks the articles of alternatives together: an article's score is the sum of its scores, and one that holds more
 * alternatives comes before all that hold fewer.
 */
export function unionOf(alternatives: readonly Ranked[], articles: number): Ranked {
  const scores = new Float32Array(articles);
  const times = new Uint8Array(articles);
  const ordinals: Ordinal[] = [];
  let top = 0;
  for (const one of alternatives)
    one.ordinals.forEach((ordinal, i) => {
      const score = one.scores[i] ?? 0;
      if (times[ordinal] === 0) ordinals.push(ordinal);
      times[ordinal] = (times[ordinal] ?? 0) + 1;
      scores[ordinal] = (scores[ordinal] ?? 0) + score;
      top = Math.max(top, score);
    });
  // No sum of scores is higher than this, so that each further alternative outweighs all differences of score.
  const step = alternatives.length * top;
  return {
    ordinals: Uint32Array.from(ordinals),
    scores: Float32Array.from(
      ordinals,
      (ordinal) => (scores[ordinal] ?? 0) + ((times[ordinal] ?? 1) - 1) * step,
    ),
    full: ordinals.length,
    own: ordinals.length,
    partial: false,
  };
}
