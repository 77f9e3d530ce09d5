import { familiesOf, slicesFor } from './fontSubsets.ts';
import type { Drawn } from './fontSubsets.ts';
import { keepLines, linesSoFar } from './preserveLines.ts';

/** A face that has not come by then is the browser's to put in when it does. */
const WAITED_MS = 6000;

/**
 * Draws the page in its own faces: all at once, when all that its text asks for are here, so that it is laid out anew
 * once and not with each of them. Until then the root says `data-stand-ins` (main.tsx sets it before the stylesheet
 * comes), and faces.css names no face. Where a block would lose or gain a line by it, its words are set closer or wider
 * by a hair: nothing below it moves. A face that does not come keeps the others waiting a while, and the reader never.
 */
export async function drawInFaces(): Promise<void> {
  const root = document.documentElement;
  if (root.dataset['standIns'] === undefined) return;
  try {
    const needed = slicesFor([...document.fonts], textsOf(document.body));
    const late = new Promise((resolve) => setTimeout(resolve, WAITED_MS));
    await Promise.race([Promise.allSettled([...needed].map((face) => face.load())), late]);
  } finally {
    const before = linesSoFar();
    delete root.dataset['standIns'];
    keepLines(before);
  }
}

/** All texts of an element by the voice they are set in. */
function textsOf(element: Element): Iterable<Drawn> {
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
