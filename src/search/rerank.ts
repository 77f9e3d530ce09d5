import { closeness } from './closeness.ts';
import type { FoundPart } from './foundWords.ts';

/**
 * What standing together is worth beside the words themselves: keywords are remembered from a headline, a long question is
 * answered in the text. Tuned on one half of the questions of bench/search.
 */
const KEYWORDS = { titleOrder: 0.5, titleShare: 0.3, bodyPairs: 0.3, bodyWindow: 0.3 };
const QUESTION = { titleOrder: 0, titleShare: 0, bodyPairs: 0.8, bodyWindow: 1.5 };
/** Words of a long question. */
const LONG = 4;

/**
 * A score from the index, corrected by how near to one another the words really stand in the article.
 * @param parts the article as foundParts reads it
 * @param weights importance of each word asked for, by its number
 */
export function scoreByText(score: number, parts: readonly FoundPart[], weights: readonly number[]): number {
  const near = closeness(parts, weights);
  const worth = weights.length < LONG ? KEYWORDS : QUESTION;
  return (
    score *
    (1 +
      worth.titleOrder * near.titleOrder +
      worth.titleShare * near.titleShare +
      worth.bodyPairs * near.bodyPairs +
      worth.bodyWindow * near.bodyWindow)
  );
}
