import { TEXTS } from '../../highlight/blockElements.ts';
import { canHighlight, paint } from '../../highlight/highlights.ts';
import type { MarksOf } from '../../highlight/MarkedText.tsx';
import { domText } from '../../highlight/domText.ts';

/** Something found in the opened article, where it stands on the page, and the words round it. */
export interface Match {
  at: Range | HTMLElement;
  around: string;
}

/** Characters given of what stands before and after a found word. */
const AROUND = 40;

/**
 * Everything found in an article as it stands on the page.
 * @param marksOf what is found in a text; in browsers that cannot highlight its `<mark>`s are there already
 */
export function matchesIn(article: Element, marksOf: MarksOf): Match[] {
  return [...article.querySelectorAll(TEXTS)].flatMap((part): Match[] => {
    const printed = domText(part);
    if (canHighlight()) {
      return marksOf(printed.text).map((mark) => ({
        at: printed.rangeOf(mark),
        around: aroundOf(printed.text, mark.from, mark.to),
      }));
    }
    return [...part.querySelectorAll('mark')].map((at) => {
      const before = document.createRange();
      before.setStart(part, 0);
      before.setEndBefore(at);
      const from = before.toString().length;
      return { at, around: aroundOf(printed.text, from, from + at.textContent.length) };
    });
  });
}

/** Whole words round a found one. */
function aroundOf(text: string, from: number, to: number): string {
  const start = text.lastIndexOf(' ', Math.max(0, from - AROUND)) + 1;
  const end = text.indexOf(' ', to + AROUND);
  return text.slice(start, end < 0 ? text.length : end).trim();
}

/** Paints a place as the one the reader is at; what is returned takes that back. */
export function standOut({ at }: Match): () => void {
  if (at instanceof Range) return paint('current', [at]);
  at.dataset['current'] = '';
  return () => {
    delete at.dataset['current'];
  };
}

/** Room kept free above and below the place one goes to: the bar stands at the lower edge. */
const EDGE = 96;

/** Brings a place into the window, where it is not: a third of the way down. */
export function scrollToMatch({ at }: Match): void {
  const { top, bottom } = at.getBoundingClientRect();
  if (top >= EDGE && bottom <= innerHeight - EDGE) return;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}

/** The first place not above the window: where the reader is. */
export function firstBelow(places: readonly Match[]): number {
  return Math.max(
    0,
    places.findIndex(({ at }) => at.getBoundingClientRect().top >= 0),
  );
}
