import { familiesOf, subsetsFor } from './fontSubsets.ts';
import type { DrawnText } from './fontSubsets.ts';
import { rootAttributes } from '../routing/rootAttributes.ts';

/** Longest wait for all faces, in milliseconds; the browser swaps in by itself any face that comes later. */
const LONGEST_WAIT = 6000;

/** Largest layout shift (as in Cumulative Layout Shift) that fonts may cause when they come: more is felt as a jump. */
const LARGEST_SHIFT = 0.04;

/**
 * Replaces the fallback fonts by the page's own faces, all at once: when every face its text needs has loaded or failed,
 * or after six seconds. The page is then laid out once more, not once for each face. Until then the root element has
 * `data-fallback-fonts=""` (main.tsx sets it before the stylesheet comes), under which fontFaces.css names no face. Where
 * the faces would move the text in view by more than LARGEST_SHIFT, the page stays in its fallback fonts
 * (`data-fallback-fonts="page"`) and the next page shows the faces (`showLoadedFonts`). Text is readable all the time.
 * Never rejects.
 */
export async function loadFonts(): Promise<void> {
  const attributes = rootAttributes();
  if (attributes.fallbackFonts === undefined) return;
  try {
    const needed = subsetsFor([...document.fonts], textsOf(document.body));
    const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
    await Promise.race([Promise.allSettled([...needed].map((face) => face.load())), late]);
  } finally {
    const before = topsInView();
    delete attributes.fallbackFonts;
    // Nothing has been painted in between: the reader sees one of the two layouts only.
    if (shiftSince(before) > LARGEST_SHIFT) attributes.fallbackFonts = 'page';
  }
}

/** Shows the page's own faces where the page opened first stayed in its fallback fonts. */
export function showLoadedFonts(): void {
  const attributes = rootAttributes();
  if (attributes.fallbackFonts === 'page') delete attributes.fallbackFonts;
}

const BLOCKS = 'main :is(h1, h2, h3, p, li, blockquote, figure, table, nav, aside)';

/** Upper edges, in px from the window's, of blocks that stand in the window now. */
function topsInView(): Map<Element, number> {
  const tops = new Map<Element, number>();
  for (const block of document.querySelectorAll(BLOCKS)) {
    const { top, bottom, height } = block.getBoundingClientRect();
    if (height > 0 && bottom > 0 && top < innerHeight) tops.set(block, top);
  }
  return tops;
}

/**
 * Layout shift of blocks since `before`: share of the window's height below the first block moved, times the longest way
 * as a share of the window's longer side (web.dev/articles/cls). Blocks beside each other count as one, so that the
 * figure is never too small.
 */
function shiftSince(before: ReadonlyMap<Element, number>): number {
  let first = innerHeight;
  let longest = 0;
  for (const [block, top] of before) {
    const now = block.getBoundingClientRect().top;
    const way = Math.abs(now - top);
    // The browser counts no shift below 3 px.
    if (way < 3) continue;
    first = Math.min(first, top, now);
    longest = Math.max(longest, way);
  }
  return ((innerHeight - Math.max(0, first)) / innerHeight) * (longest / Math.max(innerWidth, innerHeight));
}

/** Characters of all visible text below an element, by the custom property of its fonts (`head`, `text`, `ui`) and weight. */
function textsOf(element: Element): Iterable<DrawnText> {
  const styles = new Map<Element, string>();
  const characters = new Map<string, Set<string>>();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || parent.getClientRects().length === 0) continue;
    let voice = styles.get(parent);
    if (voice === undefined) {
      const { fontFamily, fontWeight } = getComputedStyle(parent);
      voice = `${/Warraq (\w+)/.exec(fontFamily)?.[1]?.toLowerCase() ?? ''} ${fontWeight}`;
      styles.set(parent, voice);
    }
    const known = characters.get(voice) ?? new Set();
    for (const character of node.nodeValue) known.add(character);
    characters.set(voice, known);
  }
  const root = getComputedStyle(document.documentElement);
  return [...characters].map(([voice, drawn]) => {
    const [name, weight = ''] = voice.split(' ');
    return { families: familiesOf(root.getPropertyValue(`--${name}-faces`)), weight, characters: drawn };
  });
}
