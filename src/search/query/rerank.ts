import { proximityOf } from '../snippet/proximity.ts';
import type { FoundPart } from '../snippet/matches.ts';

/**
 * Weights of proximity, beside the words themselves, for keywords: readers remember them from a headline. Tuned on
 * one half of the questions of bench/search.
 */
const KEYWORDS = { titleOrder: 0.5, titleShare: 0.3, bodyPairs: 0.3, bodyWindow: 0.3 };

/**
 * Corrects a score from the index by how near to one another the words stand in the article.
 * @param parts the article as foundParts reads it
 * @param weights weight of each word of the query, by its number
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

/** Weight of the best passage beside the index, whose order stays where no passage answers. */
const PASSAGE = 12;
/** Length in characters of an average article, and of one so short that shorter ones are treated alike. */
const LENGTH = 1500;
const SHORTEST = 200;

/**
 * Corrects the score for a question in words, or a pasted headline, which one passage answers: by the share of it that one
 * paragraph or the title holds, times the share within a line and a half, set against the length of the whole, for in a
 * long article words meet by chance.
 * On the tuning half of the ARCD questions MRR is .725 with nearness alone, .77 with a passage (.03 of it are the
 * length's: the paragraphs asked for are shorter than the news beside them), .782 with conjugations.
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
  const passage = Math.max(titleShare, bodyShare) * Math.max(titleShare, bodyWindow);
  return score * (1 + PASSAGE * passage * Math.sqrt(LENGTH / Math.max(SHORTEST, length)));
}
