import { TEXTS } from '../../highlight/blockElements.ts';
import { canHighlight, dress } from '../../highlight/highlights.ts';
import { domText } from '../../highlight/domText.ts';
import type { Sentence, SpokenBlock } from './sentences.ts';
import look from './spoken.css?raw';

/** Room kept free above and below the spoken sentence: the bar stands at the lower edge. */
const EDGE = 96;

/** An article's parts as they stand on the page, and their texts. */
export function spokenParts(article: Element): { part: HTMLElement; block: SpokenBlock }[] {
  return [...article.querySelectorAll<HTMLElement>(TEXTS)].map((part) => {
    const dateline = part.querySelector('.dateline');
    const { text } = domText(part);
    return { part, block: dateline ? { text, opening: dateline.textContent.length } : { text } };
  });
}

/** Where a sentence stands now: the part's text nodes may be others than when it was read. */
export const rangeOf = (part: Element, sentence: Sentence): Range => domText(part).rangeOf(sentence);

/** Marks the spoken sentence; where the browser cannot, its paragraph. What is returned takes that back. */
export function highlightSpoken(part: HTMLElement, range: Range): () => void {
  if (!canHighlight()) {
    part.dataset['spoken'] = '';
    return () => {
      delete part.dataset['spoken'];
    };
  }
  dress(look);
  CSS.highlights.set('spoken', new Highlight(range));
  return () => {
    CSS.highlights.delete('spoken');
  };
}

/** Can any of it be seen? */
export function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight - EDGE / 2;
}

/** Brings the spoken sentence into the window, where it is not: a third of the way down. */
export function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= EDGE && bottom <= innerHeight - EDGE) return;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
