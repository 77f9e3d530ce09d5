import { domText } from '../highlight/domText.ts';
import type { Line, Reading } from './bidiLines.ts';

/** What of two rectangles may overlap, in CSS pixels: neighbouring letters of a face reach under each other. */
const OVERLAP = 1.5;

/**
 * Do the parts of a line stand on the page as they must? Measured by the rectangles the browser drew them in.
 * @param element holds the line's text, among other things or alone, in any number of nodes
 * @returns false too when the text is not there
 */
export function readsRight(element: Element, { text, readings }: Pick<Line, 'text' | 'readings'>): boolean {
  const printed = domText(element);
  const begin = printed.text.indexOf(text);
  if (begin < 0) return false;
  return readings.every(({ from, parts }) => {
    const rects = placesOf(text, parts).map(([start, end]) =>
      printed.rangeOf({ from: begin + start, to: begin + end }).getClientRects(),
    );
    return rects.every((rect, i) => i === 0 || follows(rects[i - 1], rect, from));
  });
}

/** Where each part begins and ends in the text, each after the one before it. @throws Error when one is not there */
export function placesOf(text: string, parts: readonly string[]): [from: number, to: number][] {
  let after = 0;
  return parts.map((part) => {
    const from = text.indexOf(part, after);
    if (from < 0) throw new Error(`«${part}» is not in «${text}»`);
    after = from + part.length;
    return [from, after];
  });
}

/** Does a part stand after the one before it: beside it, or on a line further down? */
function follows(before: DOMRectList | undefined, after: DOMRectList, side: Reading['from']): boolean {
  const one = before?.[before.length - 1];
  const next = after[0];
  if (!one || !next || next.width === 0) return false;
  if (next.top >= one.bottom - one.height / 3) return true;
  if (next.bottom <= one.top + one.height / 3) return false;
  return side === 'right' ? next.right <= one.left + OVERLAP : next.left >= one.right - OVERLAP;
}
