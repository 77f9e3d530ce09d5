import { familiesOf, slicesFor } from './faceSlices.ts';
import type { Drawn } from './faceSlices.ts';

/** Blocks of text. */
const BLOCKS = '.hl, h1, h2, h3, p, dd, li';
/**
 * How far words may be set closer or wider, in em, so that a block keeps its lines: the least that helps. A space of
 * Noto Naskh is .26 em wide, and justified lines in print stretch it by more.
 */
const SPACES = [0.015, 0.03, 0.05, 0.075, 0.1];
/** Where that is not enough, in a headline of few words: by how much its lines may be longer or shorter, in em. */
const EDGES = [0.25, 0.5, 1, 1.5];
/** The least that counts as a jump, in px: no word or number is narrower. */
const JUMP = 12;
/** A face that has not come by then is the browser's to put in when it does. */
const WAITED_MS = 6000;

/**
 * Draws the page in its own faces: all at once, when all that its text asks for are here, so that it is laid out anew
 * once and not with each of them. Until then the root says `data-stand-ins` (main.tsx sets it before the stylesheet
 * comes), and faces.css names no face. Where a block would lose or gain a line by it, its words are set
 * closer or wider by a hair: nothing below it moves.
 * A face that does not come keeps the others waiting a while, and the reader never.
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
    before.forEach(keepLines);
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

interface Lines {
  block: HTMLElement;
  height: number;
  start: number;
}

/** Blocks down to the end of what can be seen, and how they lie; the innermost first where one lies in another. */
function linesSoFar(): Lines[] {
  const found: Lines[] = [];
  for (const block of document.querySelectorAll<HTMLElement>(BLOCKS)) {
    const { top, height } = block.getBoundingClientRect();
    if (top < innerHeight && height > 0) found.push({ block, height, start: startOf(block) });
  }
  return found.reverse();
}

/** Where a block's first piece of text begins: in a line with a number that is its leftmost, not its first word. */
function startOf(block: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  return range.getClientRects()[0]?.right ?? 0;
}

function keepLines({ block, height, start }: Lines): void {
  const grown = block.getBoundingClientRect().height - height;
  const keepsHeight = () => Math.abs(block.getBoundingClientRect().height - height) < 1;
  // A number that goes to the next line counts as if the whole block had jumped (Layout Instability, «starting point»).
  const keepsBoth = () => keepsHeight() && Math.abs(startOf(block) - start) < JUMP;
  if (keepsBoth()) return;
  const { style } = block;
  const set = ({ space = 0, edge = 0 }: Way) => {
    style.wordSpacing = space ? `${space}em` : '';
    style.marginInlineEnd = edge ? `${edge}em` : '';
  };
  const ways = waysFor(grown);
  const best = ways.find((way) => (set(way), keepsBoth())) ?? ways.find((way) => (set(way), keepsHeight()));
  set(best ?? {});
}

/** In em: how much wider words are set, how much earlier lines end. */
interface Way {
  space?: number;
  edge?: number;
}

/** Ways to set a block that has grown or shrunk, or breaks otherwise in as many lines; the least first. */
function waysFor(grown: number): Way[] {
  if (Math.abs(grown) < 1) return [{}, ...SPACES.flatMap((space) => [{ space }, { space: -space }])];
  const sign = grown > 0 ? -1 : 1;
  return [...SPACES.map((ems) => ({ space: sign * ems })), ...EDGES.map((ems) => ({ edge: sign * ems }))];
}
