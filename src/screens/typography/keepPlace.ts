import { PLACE_KEPT } from '../routing/events.ts';

/** Selectors of elements that hold lines of text, the best first: beside an article's text stand margins. */
const TEXTS = ['.body :is(p, h2, li, blockquote, tr)', 'main :is(h1, h2, h3, p, li)'];

/** Height of a strip of a line that does not count as in view, in CSS pixels. */
const STRIP = 8;

/** Longest wait for late fonts, in milliseconds, in which the line is kept in its place. */
const LONGEST = 3000;

/** First line of text in view, by one of its characters. */
interface Line {
  character: Range;
  /** Distance of the line from the window's upper edge. */
  top: number;
}

/** Line kept last, and the scroll position that kept it. */
let kept: { line: Line; scrolled: number } | undefined;
let release: (() => void) | undefined;

/**
 * Makes a change of type or measure and keeps the first line of text in view where it is, also when fonts of the change
 * come late. A row of changes keeps one line, so that it does not creep. At the top of the page nothing is kept.
 */
export function keepPlace(change: () => unknown): void {
  release?.();
  const again = kept && kept.scrolled === scrollY && kept.line.character.startContainer.isConnected;
  const line = scrollY > 0 ? (again ? kept?.line : firstLineInView()) : undefined;
  change();
  kept = undefined;
  if (line) hold(line);
}

/** Puts a line back to its place now and on each change of size, until the reader scrolls or the fonts have come. */
function hold(line: Line): void {
  const root = document.documentElement;
  // The browser's own anchoring would move the page a second time.
  root.style.overflowAnchor = 'none';
  const put = () => {
    const top = topOf(line.character);
    if (top !== undefined) scrollBy({ top: top - line.top, behavior: 'instant' });
    kept = { line, scrolled: scrollY };
    dispatchEvent(new Event(PLACE_KEPT));
  };
  put();
  const growth = new ResizeObserver(put);
  growth.observe(document.body);
  const scrolled = () => {
    if (kept?.scrolled !== scrollY) release?.();
  };
  const timer = setTimeout(() => release?.(), LONGEST);
  addEventListener('scroll', scrolled, { passive: true });
  release = () => {
    growth.disconnect();
    clearTimeout(timer);
    removeEventListener('scroll', scrolled);
    root.style.removeProperty('overflow-anchor');
    release = undefined;
  };
}

const topOf = (range: Range): number | undefined => range.getClientRects()[0]?.top;

function firstLineInView(): Line | undefined {
  const bar = document.querySelector('[data-bar]')?.getBoundingClientRect().bottom ?? 0;
  const edge = bar + STRIP;
  for (const selector of TEXTS) {
    for (const element of document.querySelectorAll(selector)) {
      const { top, bottom } = element.getBoundingClientRect();
      if (bottom <= edge || top >= innerHeight) continue;
      const character = firstCharacterBelow(element, edge);
      const line = character && topOf(character);
      if (character && line !== undefined) return { character, top: line };
    }
  }
  return undefined;
}

/** First character of an element whose line ends below an edge of the window. */
function firstCharacterBelow(element: Element, edge: number): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const endsBelow = (to: number) => {
      range.setStart(node, 0);
      range.setEnd(node, to);
      return range.getBoundingClientRect().bottom > edge;
    };
    const length = node.nodeValue?.length ?? 0;
    if (!endsBelow(length)) continue;
    let [above, below] = [0, length];
    while (below - above > 1) {
      const middle = (above + below) >> 1;
      if (endsBelow(middle)) below = middle;
      else above = middle;
    }
    range.setStart(node, below - 1);
    range.setEnd(node, below);
    return range;
  }
  return undefined;
}
