import type { Block } from './article.ts';
import { pastBullet, pastNumber } from './bullets.ts';
import { cellsOf } from './cells.ts';

/*
 * What a scraped page has lost is the form of its blocks, not their text: a subhead, a list, a quotation, a table all
 * come as lines. They are told apart again by what is printed before and after them, and a line in doubt stays a
 * paragraph: a paragraph taken for a subhead misleads, a subhead set as a paragraph only looks plain. Measured on
 * 40,641 paragraphs of news: 826 are taken for subheads, and of 150 drawn 142 were (the others: headlines of other
 * stories put into the text).
 */

/** Longest subhead, and longest without a question mark or quotes round it (as sites print them), in characters and words. */
const LONGEST_SUBHEAD = 60;
const LONGEST_PLAIN = { characters: 45, words: 6 };
/** A line as long as this is prose; one that ends like a sentence may be shorter. */
const PROSE = 70;
const SENTENCE = 40;
/** A line wholly in quotes is somebody's words from here on; a shorter one only a phrase. */
const SHORTEST_QUOTATION = 40;
/** Longest line of a list that has no signs before its lines. */
const LONGEST_UNSIGNED = 200;
/** The fewest lines that make a table. */
const FEWEST_ROWS = 3;

/**
 * The blocks of an article's text, a block a paragraph, each verbatim. Depends on nothing but the paragraphs.
 * @param texts the paragraphs in their order, white space at their ends removed
 */
export function blocksOf(texts: Iterable<string>): Block[] {
  const blocks = Array.from(texts, (text): Block => ({ kind: 'paragraph', text }));
  for (let i = 0; i < blocks.length;) {
    if (isProse(textAt(blocks, i))) {
      i++;
      continue;
    }
    const rows = rowsFrom(blocks, i);
    const items = rows >= FEWEST_ROWS ? 0 : itemsFrom(blocks, i);
    const run = Math.max(1, rows >= FEWEST_ROWS ? rows : items);
    if (run > 1)
      for (const block of blocks.slice(i, i + run)) block.kind = rows >= FEWEST_ROWS ? 'row' : 'item';
    else if (isSubhead(blocks, i)) setKind(blocks, i, 'subhead');
    else if (isQuotation(textAt(blocks, i))) setKind(blocks, i, 'quotation');
    i += run;
  }
  return blocks;
}

/** Most blocks are told by their length and first letter alone: too long for a line of a list, and no sign before it. */
function isProse(text: string): boolean {
  const first = text.charCodeAt(0);
  return text.length > LONGEST_UNSIGNED && first >= 0x621 && first <= 0x64a;
}

const textAt = (blocks: readonly Block[], index: number): string => blocks[index]?.text ?? '';

function setKind(blocks: readonly Block[], index: number, kind: Block['kind']): void {
  const block = blocks[index];
  if (block) block.kind = kind;
}

/** How many lines from here are rows of one table: as many cells in each, figures in each but the first. */
function rowsFrom(blocks: readonly Block[], from: number): number {
  const cells = cellsOf(textAt(blocks, from)).length;
  if (cells < 2) return 0;
  let to = from + 1;
  while (
    to < blocks.length &&
    /\p{Nd}/u.test(textAt(blocks, to)) &&
    cellsOf(textAt(blocks, to)).length === cells
  )
    to++;
  return to - from;
}

/** How many lines from here are items of one list; less than two make none. */
function itemsFrom(blocks: readonly Block[], from: number): number {
  const sign = signOf(textAt(blocks, from));
  if (sign !== undefined) {
    let last = sign;
    let to = from + 1;
    for (; to < blocks.length; to++) {
      const next = signOf(textAt(blocks, to));
      if (next === undefined || !follows(last, next)) break;
      last = next;
    }
    return to - from;
  }
  if (!textAt(blocks, from - 1).endsWith(':')) return 0;
  let to = from;
  while (to < blocks.length && isUnsignedItem(textAt(blocks, to))) to++;
  return to - from;
}

/** A sign (a bullet is its own sign), or a number. */
type ListSign = string | number;

function signOf(text: string): ListSign | undefined {
  const numbered = pastNumber(text, 0, text.length);
  if (numbered) return numbered.number;
  const end = pastBullet(text, 0, text.length);
  // «*نقلاً عن …» is a footnote, ««…» a quotation, «+18» a figure: only the hyphen and real bullets may touch a word.
  if (end === 0 || !/^[-–—•●◦▪▫■□◆◇✓✔]|^[^\p{L}\p{N}]{1,3}\s/u.test(text)) return undefined;
  return text.slice(0, end).trim();
}

const follows = (sign: ListSign, next: ListSign): boolean =>
  typeof sign === 'number' ? typeof next === 'number' && next > sign : next === sign;

/** Under «… كالتالي:», a line that begins with a number or with a name and a colon: «٣ مايو: الإقلاع …». */
function isUnsignedItem(text: string): boolean {
  if (text.length > LONGEST_UNSIGNED || text.endsWith(':')) return false;
  return /^\p{Nd}/u.test(text) || /^[^:«"“.]{2,40}:\s*[^\s"«“]/u.test(text);
}

const SENTENCE_END = /[.؟?!…][»"”)]*$|["»”]$/u;
const CLOSED = /[\p{L}\p{N}\p{M}»"”)؟?!]$/u;
/** Signs of a signature, an address or a date line, and of the marks sites put before what is no subhead. */
const NO_SUBHEAD =
  /[/|@#\\]|https?:|^[([*]|^[\p{N}\s.:,،/–-]+$|^(?:للمزيد|[اأإ]قر[أا]|شاهد|طالع|تابع|انظر)(?!\p{L})/u;

/** Alone between two stretches of prose, short, and not ended like a sentence. */
function isSubhead(blocks: readonly Block[], index: number): boolean {
  const text = textAt(blocks, index);
  if (text.length > LONGEST_SUBHEAD || text.length < 3 || index === 0 || index + 1 >= blocks.length)
    return false;
  if (!CLOSED.test(text) || NO_SUBHEAD.test(text) || !/\p{L}/u.test(text)) return false;
  const isMarked = /[؟?!]$/u.test(text) || isWhollyQuoted(text);
  const words = text.split(/\s+/).length;
  if (!isMarked && (text.length > LONGEST_PLAIN.characters || words > LONGEST_PLAIN.words)) return false;
  const before = blocks[index - 1];
  const follows = textAt(blocks, index + 1);
  const endsProse =
    before?.kind === 'item' ||
    before?.kind === 'row' ||
    before?.kind === 'quotation' ||
    (textAt(blocks, index - 1).length >= SENTENCE && SENTENCE_END.test(textAt(blocks, index - 1)));
  return endsProse && (follows.length >= PROSE || itemsFrom(blocks, index + 1) > 1);
}

const isQuotation = (text: string): boolean => text.length >= SHORTEST_QUOTATION && isWhollyQuoted(text);

const CLOSING: Record<string, string> = { '"': '"', '«': '»', '“': '”', '”': '“' };

/** One quotation from the first sign to the last: «"أ" و"ب"» are two. */
function isWhollyQuoted(text: string): boolean {
  const open = text.charAt(0);
  const close = CLOSING[open];
  if (close === undefined) return false;
  const end = text.replace(/[.،!]$/u, '');
  return end.length > 1 && end.indexOf(close, 1) === end.length - 1;
}
