import { familiesOf, subsetsFor } from './fontSubsets.ts';
import type { DrawnText } from './fontSubsets.ts';
import { rootAttributes } from '../routing/rootAttributes.ts';

/** Longest wait for all faces, in milliseconds; the browser swaps in by itself any face that comes later. */
const LONGEST_WAIT = 6000;

/**
 * Replaces the fallback fonts by the page's own faces, all at once: when every face its text needs has loaded or failed,
 * or after six seconds. The page is then laid out once more, not once for each face. Until then the root element has
 * `data-fallback-fonts` (main.tsx sets it before the stylesheet comes), under which fontFaces.css names no face. Text is
 * readable all the time. Never rejects.
 */
export async function loadFonts(): Promise<void> {
  const attributes = rootAttributes();
  if (attributes.fallbackFonts === undefined) return;
  try {
    const needed = subsetsFor([...document.fonts], textsOf(document.body));
    const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
    await Promise.race([Promise.allSettled([...needed].map((face) => face.load())), late]);
  } finally {
    delete attributes.fallbackFonts;
  }
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
