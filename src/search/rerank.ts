import { closeness } from './closeness.ts';
import type { SearchText } from './answer.ts';
import type { FormWords } from './foundWords.ts';

/** What standing together is worth beside the words themselves. Tuned on one half of the questions of bench/search. */
const TITLE_ORDER = 0.5;
const TITLE_SHARE = 0.3;
const BODY_PAIRS = 0.3;
const BODY_WINDOW = 0.3;

/**
 * A score from the index, corrected by how near to one another the words really stand in the article.
 * @param weights importance of each word asked for, by its number
 */
export function scoreByText(
  score: number,
  text: SearchText,
  forms: FormWords,
  weights: readonly number[],
): number {
  const near = closeness(text, forms, weights);
  return (
    score *
    (1 +
      TITLE_ORDER * near.titleOrder +
      TITLE_SHARE * near.titleShare +
      BODY_PAIRS * near.bodyPairs +
      BODY_WINDOW * near.bodyWindow)
  );
}
