import { familiesOf, subsetsFor } from './fontSubsets.ts';
import type { DrawnText } from './fontSubsets.ts';
import { rootAttributes } from '../routing/rootAttributes.ts';

/** Longest wait for all faces, in milliseconds; the browser swaps in by itself any face that comes later. */
const LONGEST_WAIT = 6000;

/**
 * Largest layout shift (as in Cumulative Layout Shift) that fonts may cause when they come; 8 of 160 views of the sample
 * exceed it (`npm run bench -- shift`).
 */
const LARGEST_SHIFT = 0.04;

/** Characters of a page in which its faces are looked for: a face that only the end of a huge text needs comes by itself. */
const MOST_READ = 100_000;

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
    const before = textInView();
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

/** Place of a text node: its first run of one direction, and all of it. */
interface TextPlace {
  run: DOMRect;
  box: DOMRect;
}

/**
 * Places of the text nodes that stand in the window now. Elements outside it are passed over with all they hold: of a long
 * text most is not laid out, and asking for a place would do that.
 */
function textInView(): Map<Node, TextPlace> {
  const places = new Map<Node, TextPlace>();
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && isOutside(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element || !node.nodeValue?.trim()) continue;
    const place = placeOf(node);
    if (place && place.box.bottom > 0 && place.box.top < innerHeight) places.set(node, place);
  }
  return places;
}

/** Tells whether a box is below or above the window. An element without a box of its own may hold some. */
function isOutside(element: Element): boolean {
  const { top, bottom, width, height } = element.getBoundingClientRect();
  return (width > 0 || height > 0) && (bottom <= 0 || top >= innerHeight);
}

function placeOf(node: Node): TextPlace | undefined {
  const range = document.createRange();
  range.selectNodeContents(node);
  const [run] = range.getClientRects();
  return run && { run, box: range.getBoundingClientRect() };
}

/**
 * Layout shift of texts since `before`, as the browser scores it (web.dev/articles/cls): the share of the window that
 * moved texts cover, times the longest way as a share of the window's longer side. A text moves with its first run, so a
 * number that goes to another line counts, even where no line is gained or lost.
 */
function shiftSince(before: ReadonlyMap<Node, TextPlace>): number {
  let area = 0;
  let longest = 0;
  for (const [node, old] of before) {
    const now = placeOf(node);
    const way = now ? wayBetween(old.run, now.run) : 0;
    // The browser counts no shift below 3 px.
    if (!now || way < 3) continue;
    longest = Math.max(longest, way);
    const width = Math.max(old.box.right, now.box.right) - Math.min(old.box.left, now.box.left);
    const bottom = Math.min(innerHeight, Math.max(old.box.bottom, now.box.bottom));
    area += width * (bottom - Math.max(0, Math.min(old.box.top, now.box.top)));
  }
  return Math.min(1, area / (innerWidth * innerHeight)) * (longest / Math.max(innerWidth, innerHeight));
}

/** Way of a run, in px. One that is less than half or more than twice as wide is another run, so its farther edge counts. */
function wayBetween(old: DOMRect, now: DOMRect): number {
  const edges = [Math.abs(old.left - now.left), Math.abs(old.right - now.right)];
  const isSameRun = old.width < 2 * now.width && now.width < 2 * old.width;
  return Math.max(isSameRun ? Math.min(...edges) : Math.max(...edges), Math.abs(old.top - now.top));
}

/**
 * Characters of the visible text below an element, of its first MOST_READ characters, by the custom property of its fonts (`head`, `text`, `ui`) and weight.
 */
function textsOf(element: Element): Iterable<DrawnText> {
  const styles = new Map<Element, string>();
  const characters = new Map<string, Set<string>>();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let read = 0;
  for (let node = walker.nextNode(); node && read < MOST_READ; node = walker.nextNode()) {
    read += node.nodeValue?.length ?? 0;
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
