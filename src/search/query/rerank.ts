import { proximityOf } from '../snippet/proximity.ts';
import type { FoundPart } from '../snippet/matches.ts';

/**
 * What standing together is worth beside the words themselves: keywords are remembered from a headline. Tuned on one
 * half of the questions of bench/search.
 */
const KEYWORDS = { titleOrder: 0.5, titleShare: 0.3, bodyPairs: 0.3, bodyWindow: 0.3 };

/**
 * A score from the index, corrected by how near to one another the words really stand in the article.
 * @param parts the article as foundParts reads it
 * @param weights importance of each word asked for, by its number
 */
export function scoreByText(score: number, parts: readonly FoundPart[], weights: readonly number[]): number {
  const near = proximityOf(parts, weights);
  return (
    score *
    (1 +
      KEYWORDS.titleOrder * near.titleOrder +
      KEYWORDS.titleShare * near.titleShare +
      KEYWORDS.bodyPairs * near.bodyPairs +
      KEYWORDS.bodyWindow * near.bodyWindow)
  );
}

/** How far the snippet outweighs the index, which orders what no snippet answers. */
const PASSAGE = 12;
/** Characters of an article that is neither long nor short, and of one so short that less tells nothing. */
const LENGTH = 1500;
const SHORTEST = 200;

/**
 * The same for a question in words, which a snippet answers, or for a headline: as much of it as one paragraph or the
 * title holds, times what of that stands within a line and a half, set against the length of the whole, for in a long
 * article words meet by chance.
 * On the tuning half of the ARCD questions MRR is .725 with nearness alone, .77 with a snippet (.03 of it are the
 * length's: the paragraphs asked for are shorter than the news beside them), .782 with kin.
 *
 * @param parts as foundParts reads the article for the forms of withConjugations
 */
export function scoreByPassage(
  score: number,
  parts: readonly FoundPart[],
  weights: readonly number[],
): number {
  const { titleShare, bodyShare, bodyWindow } = proximityOf(parts, weights);
  const length = parts.reduce((sum, { field, text }) => (field === 'body' ? sum + text.length : sum), 0);
  const snippet = Math.max(titleShare, bodyShare) * Math.max(titleShare, bodyWindow);
  return score * (1 + PASSAGE * snippet * Math.sqrt(LENGTH / Math.max(SHORTEST, length)));
}
