import { TEXTS } from '../../highlight/blockElements.ts';
import { paint } from '../../highlight/highlights.ts';
import { domText } from '../../highlight/domText.ts';
import type { Sentence, SpokenBlock } from './sentences.ts';
import rules from './spoken.css?raw';

/** The article's title and blocks as they stand on the page, each with its text to be read aloud. */
export function spokenParts(article: Element): { part: HTMLElement; block: SpokenBlock }[] {
  return [...article.querySelectorAll<HTMLElement>(TEXTS)].map((part) => {
    const dateline = part.querySelector('.dateline');
    const { text } = domText(part);
    return { part, block: dateline ? { text, opening: dateline.textContent.length } : { text } };
  });
}

/** Range of a sentence on the page now: the part may have other text nodes than when it was read. */
export const rangeOf = (part: Element, sentence: Sentence): Range => domText(part).rangeOf(sentence);

/** Paints the spoken sentence. @returns takes the paint away */
export const highlightSpoken = (range: Range): (() => void) => paint('spoken', [range], rules);

/** Room at the window's lower edge that the listening bar covers, in CSS pixels. */
const BAR = 48;

/** Tells whether any part of a range can be seen. */
export function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight - BAR;
}
