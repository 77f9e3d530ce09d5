import { BLOCKS } from '../highlight/blockElements.ts';
import { bringIntoView } from '../highlight/bringIntoView.ts';
import { currentBlock, setCurrentBlock } from '../highlight/currentBlock.ts';
import { STEPPED } from '../routing/events.ts';

/** Selector of the items that `j` and `k` step through, in the order of the page: paragraphs of the opened article, headlines, keywords of an index. */
const ITEMS = `main :is(${BLOCKS}, article :is(h2, h3) a, .list li > a, .rel li > a, .entries li > a)`;

/** Share of the window above the reading line. */
const READING_LINE = 1 / 4;

/** Goes to the next item or the one before it: a headline takes the focus, a paragraph comes to the reading line. */
export function step(by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>(ITEMS)].filter(
    (item) => item.getClientRects().length > 0,
  );
  const focused = document.activeElement;
  const current = focused?.matches(ITEMS) ? focused : currentBlock();
  const at = items.findIndex((item) => item === current);
  const tops = items.map((item) => item.getBoundingClientRect().top - lineOf(item));
  const item = items[at < 0 ? nearest(tops, by) : at + by];
  if (item) goTo(item);
}

/**
 * Finds the item to begin at while none is marked.
 * @param tops of the items, in pixels below the reading line, in the order of the page
 * @returns the first item below that line, or the last one above it; -1 when there is none
 */
export function nearest(tops: readonly number[], by: 1 | -1): number {
  return by === 1 ? tops.findIndex((top) => top > 1) : tops.findLastIndex((top) => top < -1);
}

const isBlock = (item: HTMLElement): boolean => item.matches(BLOCKS);

const lineOf = (item: HTMLElement): number => (isBlock(item) ? innerHeight * READING_LINE : 0);

function goTo(item: HTMLElement): void {
  document.dispatchEvent(new Event(STEPPED));
  if (isBlock(item)) {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setCurrentBlock(item);
    scrollBy({ top: item.getBoundingClientRect().top - innerHeight * READING_LINE, behavior: 'instant' });
    return;
  }
  setCurrentBlock();
  item.focus({ preventScroll: true });
  bringIntoView(item);
}
