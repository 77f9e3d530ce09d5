import type { Ordinal } from '../../article/article.ts';
import type { Hit, SearchText } from '../answer.ts';
import { isQuestion } from '../../text/questionWords.ts';
import type { Enquiry } from './resolvedQuery.ts';
import { foundParts, marksOf } from '../snippet/matches.ts';
import type { FoundPart } from '../snippet/matches.ts';
import { withKin } from '../snippet/conjugations.ts';
import { choosePassage } from '../snippet/snippet.ts';
import type { Ranker } from './ranker.ts';
import { scoreByPassage, scoreByText } from './rerank.ts';
import { whysOf } from '../snippet/explain.ts';

/** An article that was found, with its text. */
export interface FoundText {
  ordinal: Ordinal;
  score: number;
  text: SearchText;
}

/** Its text has been read for the question. */
interface ReadText extends FoundText {
  parts: FoundPart[];
}

/** Found articles as they are shown, in the order given: with marks, the best passage, and why they were found. */
export function hitsFrom(found: readonly FoundText[], enquiry: Enquiry, ranker: Ranker): Hit[] {
  return shown(readTexts(found, enquiry), enquiry, ranker);
}

/** The same, in the order that their texts, too, speak for. */
export function nearestHits(found: readonly FoundText[], enquiry: Enquiry, ranker: Ranker): Hit[] {
  if (enquiry.asked.length < 2) return hitsFrom(found, enquiry, ranker);
  const weights = enquiry.weights(ranker);
  const asked = enquiry.asked.map(({ text }) => text);
  const kin = isQuestion(asked) ? withKin(enquiry.answering(), asked) : undefined;
  const texts = readTexts(found, enquiry)
    .map((one) => ({
      ...one,
      score: kin
        ? scoreByPassage(one.score, foundParts(one.text, kin), weights)
        : scoreByText(one.score, one.parts, weights),
    }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  return shown(texts, enquiry, ranker);
}

function readTexts(found: readonly FoundText[], enquiry: Enquiry): ReadText[] {
  const forms = enquiry.answering();
  return found.map((one) => ({ ...one, parts: foundParts(one.text, forms) }));
}

function shown(texts: ReadText[], enquiry: Enquiry, ranker: Ranker): Hit[] {
  const weights = enquiry.weights(ranker);
  const typed = enquiry.asked.map((word) => word.typed);
  return texts.map(({ ordinal, score, text, parts }) => {
    const { keywords: _, paragraphs: __, ...summary } = text;
    const passage = choosePassage(
      parts.filter(({ field }) => field === 'body'),
      weights,
    );
    return {
      ordinal,
      score,
      ...summary,
      titleMarks: marksOf(parts.find(({ field }) => field === 'title')?.found ?? []),
      ...(passage ? { passage } : {}),
      why: whysOf(parts, typed),
    };
  });
}
