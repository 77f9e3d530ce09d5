/** Blocks of text. */
const BLOCKS = '.hl, h1, h2, h3, p, dd, li';
/**
 * How far words may be set closer or wider, in em, so that a block keeps its lines: the least that helps. A space of
 * Noto Naskh is .26 em wide, and justified lines in print stretch it by more.
 */
const SPACES = [0.015, 0.03, 0.05, 0.075, 0.1];
/** Where that is not enough, in a headline of few words: by how much its lines may be longer or shorter, in em. */
const EDGES = [0.25, 0.5, 1, 1.5];
/** But longer by no more than this, in px: the narrowest page has 20 beside its text. */
const LONGER = 16;
/** The least that counts as a jump, in px: no word or number is narrower. */
const JUMP = 12;

/** How a block lies. */
interface Lines {
  block: HTMLElement;
  height: number;
  start: number;
}

/** Blocks down to the end of what can be seen, and how they lie; the innermost first where one lies in another. */
export function linesSoFar(): Lines[] {
  const found: Lines[] = [];
  for (const block of document.querySelectorAll<HTMLElement>(BLOCKS)) {
    const { top, height } = block.getBoundingClientRect();
    if (top < innerHeight && height > 0) found.push({ block, height, start: startOf(block) });
  }
  return found.reverse();
}

/**
 * Sets the words of those blocks that lie otherwise by now, in other faces, closer or wider, as little as it takes for
 * them to have as many lines as before. Where nothing helps they lie as they do. It holds until the reader has the text
 * set otherwise, or in a window of another width.
 */
export function keepLines(before: readonly Lines[]): void {
  const reset = before.filter(keep).map(({ block }) => block);
  if (reset.length === 0) return;
  const width = innerWidth;
  const undo = () => {
    observer.disconnect();
    removeEventListener('resize', resized);
    for (const { style } of reset) style.wordSpacing = style.marginInlineEnd = '';
  };
  const resized = () => {
    if (innerWidth !== width) undo();
  };
  const observer = new MutationObserver(undo);
  const attributeFilter = ['size', 'face', 'width', 'digits', 'tashkeel', 'tatweel', 'justify'].map(
    (name) => `data-${name}`,
  );
  observer.observe(document.documentElement, { attributes: true, attributeFilter });
  addEventListener('resize', resized);
}

/** Where a block's first piece of text begins: in a line with a number that is its leftmost, not its first word. */
function startOf(block: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  return range.getClientRects()[0]?.right ?? 0;
}

/** @returns whether its words had to be set otherwise */
function keep({ block, height, start }: Lines): boolean {
  const grown = block.getBoundingClientRect().height - height;
  const keepsHeight = () => Math.abs(block.getBoundingClientRect().height - height) < 1;
  // A number that goes to the next line counts as if the whole block had jumped (Layout Instability, «starting point»).
  const keepsBoth = () => keepsHeight() && Math.abs(startOf(block) - start) < JUMP;
  if (keepsBoth()) return false;
  const { style } = block;
  const set = ({ space = 0, edge = 0 }: Way) => {
    style.wordSpacing = space ? `${space}em` : '';
    style.marginInlineEnd = edge ? `${edge}em` : '';
  };
  const ways = waysFor(grown, LONGER / Number.parseFloat(getComputedStyle(block).fontSize));
  const best = ways.find((way) => (set(way), keepsBoth())) ?? ways.find((way) => (set(way), keepsHeight()));
  set(best ?? {});
  return best !== undefined;
}

/** In em: how much wider words are set, how much earlier lines end. */
interface Way {
  space?: number;
  edge?: number;
}

/**
 * Ways to set a block that has grown or shrunk, or breaks otherwise in as many lines; the least first.
 * @param longest by how much lines may be longer, in em
 */
function waysFor(grown: number, longest: number): Way[] {
  if (Math.abs(grown) < 1) return [{}, ...SPACES.flatMap((space) => [{ space }, { space: -space }])];
  const sign = grown > 0 ? -1 : 1;
  const edges = grown > 0 ? EDGES.map((ems) => Math.min(ems, longest)) : EDGES;
  return [...SPACES.map((ems) => ({ space: sign * ems })), ...edges.map((ems) => ({ edge: sign * ems }))];
}
