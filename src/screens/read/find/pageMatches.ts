import { TEXTS } from '../../highlight/blockElements.ts';
import { domText } from '../../highlight/domText.ts';
import type { FindMatches } from './matchQuery.ts';

/** A match in the opened article. */
export interface PageMatch {
  /** The found words as they stand on the page. */
  range: Range;
  /** Words around the match, to be announced. */
  around: string;
}

/** Characters of context given before and after found words. */
const AROUND = 40;

/** Finds all matches in an article as it stands on the page, in reading order. */
export function pageMatches(article: Element, findMatches: FindMatches): PageMatch[] {
  return [...article.querySelectorAll(TEXTS)].flatMap((part) => {
    const { text, rangeOf } = domText(part);
    return findMatches(text).map((mark) => ({
      range: rangeOf(mark),
      around: aroundOf(text, mark.from, mark.to),
    }));
  });
}

/** Found words with the whole words around them. */
function aroundOf(text: string, from: number, to: number): string {
  const start = text.lastIndexOf(' ', Math.max(0, from - AROUND)) + 1;
  const end = text.indexOf(' ', to + AROUND);
  return text.slice(start, end < 0 ? text.length : end).trim();
}

/** Index of the first match that is not above the window: the one at which the reader is. */
export function firstBelow(matches: readonly PageMatch[]): number {
  return Math.max(
    0,
    matches.findIndex(({ range }) => range.getBoundingClientRect().top >= 0),
  );
}
