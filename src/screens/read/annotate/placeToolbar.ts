import type { Span } from '../../../storage/textQuote.ts';
import { rangesOf } from './selectionSpans.ts';

/** CSS pixels between the words and the toolbar. */
const AWAY = 10;
/** Media query of windows in which the toolbar stands at the lower edge: narrow ones, and touch screens (annotate.css). */
export const AT_EDGE = '(width < 47.5rem), (pointer: coarse)';

/**
 * Places the toolbar below the last line of the words, or above their first where there is no room; never over them.
 * Placed on the page, it scrolls along. It is placed again when its size or the window's changes.
 * @returns ends that
 */
export function placeToolbar(
  bar: HTMLElement,
  article: HTMLElement,
  texts: readonly string[],
  span: Span,
): () => void {
  let pressed = false;
  const place = () => {
    // A button that moved under a press would not take it.
    if (pressed) return;
    const lines = rangesOf(span, article, texts).flatMap((range) => [...range.getClientRects()]);
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last || matchMedia(AT_EDGE).matches) {
      bar.style.removeProperty('inset');
      if (last) keepInView(last, bar);
      return;
    }
    const { offsetHeight, offsetWidth } = bar;
    const roomBelow = innerHeight - last.bottom - AWAY;
    const below = roomBelow >= offsetHeight || first.top - AWAY < offsetHeight;
    const top = below ? last.bottom + AWAY : first.top - AWAY - offsetHeight;
    const column = article.querySelector('.body')?.getBoundingClientRect();
    const edge = { left: column?.left ?? 0, right: column?.right ?? innerWidth };
    // The toolbar begins under the end of the words, which run right to left, and stays within the column.
    const right = Math.min(edge.right, Math.max(last.right, edge.left + offsetWidth));
    const isRtl = document.documentElement.dir === 'rtl';
    const start = isRtl ? document.documentElement.clientWidth - right : right - offsetWidth;
    bar.style.insetBlockStart = `${top + scrollY}px`;
    bar.style.insetInlineStart = `${start}px`;
    bar.style.insetBlockEnd = 'auto';
    bar.style.insetInlineEnd = 'auto';
  };
  const press = ({ target }: PointerEvent) => {
    pressed = target instanceof Node && bar.contains(target);
  };
  const release = () => {
    if (!pressed) return;
    pressed = false;
    // The click comes after the release.
    setTimeout(place);
  };
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('pointerdown', press, { signal });
  document.addEventListener('pointerup', release, { signal });
  document.addEventListener('pointercancel', release, { signal });
  // The field of the note makes the toolbar higher.
  const growth = new ResizeObserver(place);
  growth.observe(bar);
  place();
  addEventListener('resize', place, { signal });
  return () => {
    growth.disconnect();
    stop.abort();
  };
}

/** Scrolls the words out from under a toolbar at the lower edge; not while they are still being selected. */
function keepInView(words: DOMRect, bar: HTMLElement): void {
  const hidden = words.bottom + AWAY - (innerHeight - bar.offsetHeight);
  if (hidden > 0 && bar.contains(document.activeElement)) scrollBy({ top: hidden, behavior: 'instant' });
}
