import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';
import { blockElement } from '../../highlight/blockElements.ts';
import { placeNotes } from './placeNotes.ts';
import { rangesOf } from './selectionSpans.ts';
import type { PlacedAnnotation } from './useAnnotations.ts';

/** Selector of the content of the margins: the last part of each piece, since its box may be as high as the page. */
const IN_MARGINS = ['.notes', '.toc', '.kw', '.after > *']
  .map((piece) => `${piece} > :last-child`)
  .join(', ');

/** Selector of everything whose change of size may move a note. */
const PIECES = `${IN_MARGINS}, .textcol, .body [id]`;

/** Greatest width of a note, in CSS pixels. */
const WIDEST = 256;

/** CSS pixels between the last piece in a margin and the first note below it. */
const BELOW = 20;

/** CSS pixels from a note's upper edge to its first line (annotate.css). */
const TO_LINE = 7;

/** Free stretch of a margin, in CSS pixels: `inlineStart` from the text's start, `from` below its upper edge. */
interface Margin {
  inlineStart: number;
  inlineSize: number;
  from: number;
}

/**
 * Places the notes of an article in its margins, beside their words and below what stands there; places them again on
 * every change of size and when web fonts arrive. The notes' elements, inside `.textcol`, carry the annotation's id as
 * `data-margin-note`.
 * @param noted annotations with notes whose words are in the text, in its order
 * @returns false where there are no margins: the notes then stand below the text
 */
export function useMarginNotes(
  noted: readonly PlacedAnnotation[],
  article: RefObject<HTMLElement | null>,
  texts: readonly string[],
): boolean {
  const [beside, setBeside] = useState(false);
  useLayoutEffect(() => {
    const root = article.current;
    if (!root || noted.length === 0) return undefined;
    const place = () => {
      const margins = marginsOf(root);
      setBeside(margins.length > 0);
      if (margins.length > 0) layOutNotes(noted, root, texts, margins);
    };
    const growth = new ResizeObserver(place);
    growth.observe(root);
    const followed = beside ? `${PIECES}, [data-margin-note]` : PIECES;
    for (const piece of root.querySelectorAll(followed)) growth.observe(piece);
    // A web font that comes late may move words without a change of any size.
    document.fonts.addEventListener('loadingdone', place);
    place();
    return () => {
      growth.disconnect();
      document.fonts.removeEventListener('loadingdone', place);
    };
  }, [noted, article, texts, beside]);
  return beside && noted.length > 0;
}

/** Start margin and end margin; none where the article is one column (small windows, focus mode). */
function marginsOf(article: HTMLElement): Margin[] {
  const { display, gridTemplateColumns } = getComputedStyle(article);
  const [first = 0, text = 0, last = 0] = gridTemplateColumns.split(' ').map(Number.parseFloat);
  const column = article.querySelector('.textcol')?.getBoundingClientRect();
  if (display !== 'grid' || !text || !last || !column) return [];
  const whole = article.getBoundingClientRect();
  const isRtl = getComputedStyle(article).direction === 'rtl';
  /** Distance from the beginning of the text's lines, in the direction of the page. */
  const inline = (x: number) => (isRtl ? column.right - x : x - column.left);
  const free = { start: 0, end: 0 };
  for (const piece of article.querySelectorAll(IN_MARGINS)) {
    const { left, right, bottom, height } = piece.getBoundingClientRect();
    if (height === 0) continue;
    const [from, to] = isRtl ? [inline(right), inline(left)] : [inline(left), inline(right)];
    const side = to <= 0 ? 'start' : from >= column.width ? 'end' : undefined;
    if (side) free[side] = Math.max(free[side], bottom - column.top + BELOW);
  }
  const start = inline(isRtl ? whole.right : whole.left);
  const end = inline(isRtl ? whole.left : whole.right) - last;
  return [
    { inlineStart: start, inlineSize: Math.min(first, WIDEST), from: free.start },
    { inlineStart: end, inlineSize: Math.min(last, WIDEST), from: free.end },
  ];
}

function layOutNotes(
  noted: readonly PlacedAnnotation[],
  article: HTMLElement,
  texts: readonly string[],
  margins: readonly Margin[],
): void {
  const edge = article.querySelector('.textcol')?.getBoundingClientRect().top ?? 0;
  const notes = noted.flatMap((one) => {
    const element = article.querySelector<HTMLElement>(
      `[data-margin-note="${CSS.escape(one.annotation.id)}"]`,
    );
    return element ? [{ element, at: topOf(one, article, texts) - edge - TO_LINE }] : [];
  });
  // A note's height depends on its width; both margins are taken to be as wide as the first.
  const [{ inlineSize } = { inlineSize: WIDEST }] = margins;
  for (const { element } of notes) element.style.inlineSize = `${inlineSize}px`;
  const measured = notes.map(({ element, at }) => ({ at, height: element.offsetHeight }));
  const places = placeNotes(
    measured,
    margins.map(({ from }) => from),
  );
  for (const [i, { element }] of notes.entries()) {
    const place = places[i];
    const margin = place && margins[place.margin];
    if (!margin) continue;
    element.style.insetBlockStart = `${place.top}px`;
    element.style.insetInlineStart = `${margin.inlineStart}px`;
  }
}

/** Upper edge, in the window, of the annotated words; of their paragraph where its text differs (translated pages). */
function topOf({ span }: PlacedAnnotation, article: HTMLElement, texts: readonly string[]): number {
  if (!span) return 0;
  const [range] = rangesOf(span, article, texts);
  const line = range?.getClientRects()[0] ?? blockElement(article, span.block)?.getBoundingClientRect();
  return line?.top ?? 0;
}
