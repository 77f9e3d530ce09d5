import { withoutEntities } from '../article/matchKey.ts';
import type { Ordinal } from '../article/site.ts';
import type { Hit, SearchText } from './answer.ts';
import { answering } from './enquiry.ts';
import type { Enquiry } from './enquiry.ts';
import { marksIn } from './foundWords.ts';
import { choosePassage } from './passage.ts';
import type { Ranker } from './rank.ts';
import { scoreByText } from './rerank.ts';
import { whysOf } from './whys.ts';

/** An article that was found, with its text. */
export interface FoundText {
  ordinal: Ordinal;
  score: number;
  text: SearchText;
}

/** Found articles as they are shown: with marks, the best passage, and why they were found. */
export function hitsFrom(found: FoundText[], enquiry: Enquiry, ranker: Ranker): Hit[] {
  const forms = answering(enquiry.formWords());
  const weights = enquiry.weights(ranker);
  const typed = enquiry.asked.map((word) => word.typed);
  return found.map(({ ordinal, score, text }) => {
    const { id, title, titleFrom, date, source, minutes, onlyBeginning, paragraphs } = text;
    const passage = choosePassage(paragraphs, forms, weights);
    return {
      ordinal,
      score,
      id,
      title,
      titleFrom,
      minutes,
      ...(date === undefined ? {} : { date }),
      ...(source === undefined ? {} : { source }),
      ...(onlyBeginning ? { onlyBeginning } : {}),
      titleMarks: marksIn(withoutEntities(title), forms),
      ...(passage ? { passage } : {}),
      why: whysOf(text, forms, typed),
    };
  });
}

/** The first hits in the order that their texts, too, speak for. */
export function orderedByText(found: FoundText[], enquiry: Enquiry, ranker: Ranker): FoundText[] {
  if (enquiry.asked.length < 2) return found;
  const forms = answering(enquiry.formWords());
  const weights = enquiry.weights(ranker);
  return found
    .map((one) => ({ ...one, score: scoreByText(one.score, one.text, forms, weights) }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}
