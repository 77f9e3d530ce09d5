import { sharedWords } from '../../../parse/head/headline.ts';
import { labelAt } from '../../../parse/lines/labels.ts';
import { fold } from '../../../text/fold.ts';
import type { RawBlock } from './collectBlocks.ts';
import type { FoundArticle } from './findArticle.ts';
import { classAndId, type Element, isHeading } from './tree.ts';

/** Letters and digits of a text, folded: titles are printed with other signs in the head and on the page. */
function keyOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const TITLE_CLASS =
  /(?:^|[\s_-])(?:title|headline|entry-title|post-title|article-title|news-?title)(?:[\s_-]|$)/i;

/** Longest title, in characters, that only its words tell. */
const LONGEST_PLAIN = 150;
/** Most blocks between a title and the text. */
const NEAR = 12;
/** Blocks of the body that a title's words are looked for in. */
const OPENING = 6;
/** Most shared words that count: a long deck shares more than a short title. */
const ENOUGH = 3;

/**
 * The block of the title: one whose letters are a stated title's or its beginning or end (the rest is the site's name),
 * the nearest before the text. Else that which looks most like one, by its element and by the words that it shares with the
 * text: old pages set titles in large or bold letters, and the heading above them may be a list's or the site's name.
 */
export function findTitle(
  blocks: readonly RawBlock[],
  found: FoundArticle | undefined,
  titles: readonly string[],
): number | undefined {
  const first = found?.first ?? blocks.length;
  return statedBlock(blocks, first, titles) ?? likelyBlock(blocks, first, placesOf(found), titles);
}

function statedBlock(blocks: readonly RawBlock[], first: number, titles: readonly string[]) {
  const keys = titles.map(keyOf).filter((key) => key.length >= 8);
  let same: number | undefined;
  blocks.forEach(({ text, element, away, linked }, i) => {
    if (away || text.length > 300 || i > first + 3) return;
    const key = keyOf(text);
    const isKnown = (known: string) =>
      known === key ||
      (isHeading(element) && known.includes(key)) ||
      (key.length >= 15 && linked < 0.5 && (known.startsWith(key) || known.endsWith(key)));
    if (key.length >= 8 && keys.some(isKnown)) if (same === undefined || i <= first) same = i;
  });
  return same;
}

function placesOf(found: FoundArticle | undefined): number[] {
  return [...(found?.body ?? [])].sort((a, b) => a - b);
}

function likelyBlock(
  blocks: readonly RawBlock[],
  first: number,
  places: readonly number[],
  titles: readonly string[],
): number | undefined {
  const openingAfter = (at: number) =>
    places
      .filter((place) => place > at)
      .slice(0, OPENING)
      .map((place) => blocks[place]?.text ?? '')
      .join(' ');
  const [whole, opening] = [openingAfter(-1), openingAfter(first)];
  // A title that the page states and prints nowhere leaves room for a heading, not for any line that shares words.
  const isStated = titles.some((title) => sharedWords(title, opening) >= 2);
  let best: { at: number; score: number } | undefined;
  blocks.forEach((block, at) => {
    if (at > first || block.away || block.linked >= 0.5 || block.text.length > 300) return;
    const looks = looksOf(block, first - at);
    if (looks === 0 || (looks < 4 && isStated)) return;
    const shared = Math.min(ENOUGH, sharedWords(block.text, at < first ? whole : opening));
    // A line of no own looks is a title by its words alone; a heading above a list shares none.
    if (looks === 1 && shared < 2) return;
    const label = labelAt(block.text, 0, block.text.length);
    if ((label?.form.kind === 'list' && label.from >= label.to) || opensList(blocks, at)) return;
    // No plain line wins against one that looks like a title.
    const score = looks === 1 ? shared / 10 : looks + 2 * shared;
    if (!best || score >= best.score) best = { at, score };
  });
  return best?.at;
}

/** True for a line above two linked headlines: the label of a list, whatever its words. */
export function opensList(blocks: readonly RawBlock[], at: number): boolean {
  const next = blocks.slice(at + 1, at + 3);
  return next.length === 2 && next.every(({ text, linked }) => linked > 0.6 && text.length >= 15);
}

/** Rank of a block by its element: 6 for an `h1`, 4 for other headings and classes of titles, 2 for large or bold text. */
function looksOf(block: RawBlock, distance: number): number {
  const { element, text } = block;
  if (element.name === 'h1') return 6;
  if (distance > NEAR) return 0;
  if (isHeading(element) || TITLE_CLASS.test(classAndId(element))) return 4;
  if (isLarge(block)) return 2;
  return text.length >= 15 && text.length <= LONGEST_PLAIN && !/[.،؛:]$/.test(text) ? 1 : 0;
}

/** True for text in letters that the page sets large or bold. */
export function isLarge({ element, inner }: RawBlock): boolean {
  for (let at: Element | undefined = inner; at && at !== element; at = at.parent) {
    if (/^(?:b|strong|big)$/.test(at.name)) return true;
    if (at.name === 'font' && Number(at.attributes['size']) >= 4) return true;
    if (
      /font-size\s*:\s*(?:[2-9]\d(?:\.\d+)?px|x-large|xx-large)|font-weight\s*:\s*bold/i.test(
        at.attributes['style'] ?? '',
      )
    )
      return true;
  }
  return false;
}
