import { foldWithMap } from '../text/fold.ts';
import type { TextQuote } from './record.ts';

/*
 * Places in a text, described so that they can be found after the text's next import: the words themselves with
 * the words before and after them, as a TextQuoteSelector of the W3C Web Annotation Data Model (§4.2.4); the
 * paragraph's number is a hint only.
 */

/** Place from offset `from` of paragraph `block` to offset `to` (exclusive) of paragraph `toBlock`, in UTF-16 units. */
export interface Span {
  block: number;
  from: number;
  toBlock: number;
  to: number;
}

/** Characters of context on each side. */
const CONTEXT = 32;

/** Characters, of words and context together, that must agree for a place to be accepted. */
const EVIDENCE = 32;

/** Changed words are accepted between two agreements of ANCHOR characters if their likeness is at least LIKENESS. */
const ANCHOR = 12;
const LIKENESS = 0.6;

/**
 * Describes a place of a text by its words. White space at their ends is left out; "\n" stands between paragraphs.
 * @param blocks the paragraphs as the reader sees them
 * @param toBlock the paragraph in which the place ends
 */
export function describeRange(
  blocks: readonly string[],
  block: number,
  from: number,
  to: number,
  toBlock = block,
): TextQuote {
  const text = blocks.join('\n');
  const starts = startsOf(blocks);
  const first = (starts[block] ?? text.length) + from;
  const last = (starts[toBlock] ?? text.length) + to;
  const chosen = text.slice(first, last);
  const begin = first + chosen.length - chosen.trimStart().length;
  const exact = chosen.trim();
  const end = begin + exact.length;
  return {
    block: blockAt(starts, begin),
    exact,
    before: text.slice(Math.max(0, begin - CONTEXT), begin).replace(/^[\udc00-\udfff]/, ''),
    after: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
  };
}

/**
 * Anchors a quote in a text: finds the place whose context agrees best, of equal ones the one nearest to the quote's
 * paragraph. Spelling, harakat and white space may have changed (fold.ts); words inside may have been corrected if both
 * ends still agree.
 * @returns undefined when the words are gone, or too few agree to tell their place from another
 */
export function anchorQuote(blocks: readonly string[], quote: TextQuote): Span | undefined {
  const exact = canonical(quote.exact).text;
  if (exact.trim() === '') return undefined;
  const folded = foldedText(blocks);
  const before = canonical(quote.before).text;
  const after = canonical(quote.after).text;
  const asked: Asked = { exact, before, after, block: quote.block };
  const [begin, end] = sameWords(folded, asked, quote.exact) ?? likeWords(folded, asked) ?? [];
  if (begin === undefined || end === undefined) return undefined;
  const [from, to] = [folded.starts[begin] ?? 0, folded.ends[end - 1] ?? 0];
  const [block, toBlock] = [blockAt(folded.blocks, from), blockAt(folded.blocks, to - 1)];
  return {
    block,
    from: from - (folded.blocks[block] ?? 0),
    toBlock,
    to: to - (folded.blocks[toBlock] ?? 0),
  };
}

/** Quote in canonical form. */
interface Asked {
  exact: string;
  before: string;
  after: string;
  block: number;
}

/** Folded text, each run of white space one space; unit i came from `starts[i]..ends[i]` of the original. */
interface Canonical {
  text: string;
  starts: number[];
  ends: number[];
}

interface FoldedText extends Canonical {
  /** The original, paragraphs joined by "\n"; `blocks` has the offset at which each begins. */
  original: string;
  blocks: number[];
}

function canonical(text: string): Canonical {
  const { folded, starts, ends } = foldWithMap(text);
  const kept: Canonical = { text: '', starts: [], ends: [] };
  for (let i = 0; i < folded.length; i++) {
    const space = /\s/.test(folded[i] ?? '');
    if (space && kept.text.endsWith(' ')) {
      kept.ends[kept.ends.length - 1] = ends[i] ?? 0;
      continue;
    }
    kept.text += space ? ' ' : folded[i];
    kept.starts.push(starts[i] ?? 0);
    kept.ends.push(ends[i] ?? 0);
  }
  return kept;
}

/** Cache of folded texts: an article is folded once for all its annotations. */
const known = new WeakMap<readonly string[], FoldedText>();

function foldedText(blocks: readonly string[]): FoldedText {
  const before = known.get(blocks);
  if (before) return before;
  const original = blocks.join('\n');
  const folded = { ...canonical(original), original, blocks: startsOf(blocks) };
  known.set(blocks, folded);
  return folded;
}

function startsOf(blocks: readonly string[]): number[] {
  let start = 0;
  return blocks.map((block) => {
    const mine = start;
    start += block.length + 1;
    return mine;
  });
}

/** Number of the paragraph that holds an offset of the whole text. */
function blockAt(starts: readonly number[], offset: number): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  );
}

/** Place of exactly these words, spelling aside. */
function sameWords(folded: FoldedText, asked: Asked, printed: string): [number, number] | undefined {
  const { exact, before, after } = asked;
  const places = placesOf(folded.text, exact).map((begin) => {
    const end = begin + exact.length;
    const context =
      sharedEnd(before, folded.text.slice(0, begin)) + sharedBeginning(after, folded.text.slice(end));
    const from = folded.starts[begin] ?? 0;
    const verbatim = folded.original.startsWith(printed, from);
    return { begin, end, context, verbatim, far: Math.abs(blockAt(folded.blocks, from) - asked.block) };
  });
  const [best, next] = places.sort(
    (a, b) => b.context - a.context || Number(b.verbatim) - Number(a.verbatim) || a.far - b.far,
  );
  if (!best) return undefined;
  const agrees = exact.length + best.context;
  // A quote shorter than EVIDENCE must agree as a whole, in its own paragraph.
  const whole = best.far === 0 && best.context === before.length + after.length;
  if (agrees < EVIDENCE && !whole) return undefined;
  // The same words occur twice, and their context does not tell which of them were quoted.
  const torn = next && best.context < ANCHOR && (best.far > 0 || next.far === 0);
  return torn ? undefined : [best.begin, best.end];
}

/** Finds the place between two agreements at which words similar to the quoted ones stand now. */
function likeWords({ text }: FoldedText, { exact, before, after }: Asked): [number, number] | undefined {
  // The text still has these very words, but sameWords accepted none of their places.
  if (exact.length >= EVIDENCE && text.includes(exact)) return undefined;
  const head = exact.slice(0, CONTEXT);
  const tail = exact.slice(-CONTEXT);
  const begins = [
    ...anchored(text, before).map((at) => at + before.length),
    ...(exact.length > CONTEXT ? placesOf(text, head) : []),
  ];
  const ends = [
    ...anchored(text, after),
    ...(exact.length > CONTEXT ? placesOf(text, tail).map((at) => at + tail.length) : []),
  ];
  let best: [number, number] | undefined;
  let likest = LIKENESS;
  for (const begin of begins) {
    for (const end of ends) {
      const length = end - begin;
      if (length <= 0 || length < exact.length * 0.7 - 4 || length > exact.length * 1.4 + 4) continue;
      const likeness = alike(text.slice(begin, end), exact);
      if (likeness < likest || (likeness === likest && best)) continue;
      likest = likeness;
      best = [begin, end];
    }
  }
  return best;
}

/** Offsets at which a whole context stands; none for one too short to tell places apart. */
const anchored = (text: string, context: string): number[] =>
  context.length < ANCHOR ? [] : placesOf(text, context);

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function sharedBeginning(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}

function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
}

/** Dice coefficient of letter pairs: 0 for nothing in common, 1 for the same text. */
function alike(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared++;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}
