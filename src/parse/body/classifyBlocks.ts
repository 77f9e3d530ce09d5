import type { Block, BlockKind } from '../../article/article.ts';
import { pastBullet, pastNumber } from './bullets.ts';
import { isFramedRow, tableCells } from '../../article/tableCells.ts';
import { verseHalves } from '../../article/verseHalves.ts';
import { isCaption, isCaptionLabel, isNameOfCaption } from './captions.ts';

/*
 * Scraping keeps the text of a page's blocks and loses their form: subheads, lists, quotations and tables all come as
 * lines. The lines before and after tell them apart again. A line in doubt stays a paragraph: a paragraph taken for a
 * subhead misleads, a subhead set as a paragraph only looks plain. Measured on 40,641 paragraphs of news: 826 are taken
 * for subheads, and of 150 drawn 142 were (the others: headlines of other stories put into the text).
 */

/** Longest subhead, in characters; without a question mark or quotes round it the second limit holds, in characters and words. */
const LONGEST_SUBHEAD = 60;
const LONGEST_PLAIN = { characters: 45, words: 6 };
/** Shortest line of prose, and shortest that ends like a sentence, in characters. */
const PROSE = 70;
const SENTENCE = 40;
/** Shortest line wholly in quotes that is somebody's words; a shorter one is only a phrase. */
const SHORTEST_QUOTATION = 40;
/** Longest line of a list without bullets, in characters. */
const LONGEST_UNSIGNED = 200;
/** Fewest lines that make a table. */
const FEWEST_ROWS = 3;
/** The same where bars stand at both ends of each. */
const FEWEST_FRAMED = 2;
/** Fewest verses that make a poem, by the gap between their halves: dots and two blanks stand in prose too. */
const FEWEST_VERSES: Record<string, number> = { '.': 3, narrow: 3 };
const FEWEST_VERSES_ELSE = 2;

/**
 * Tells the kind of each paragraph of an article; texts stay verbatim. Depends on nothing but the paragraphs.
 * @param texts the paragraphs in their order, white space at their ends removed
 */
export function classifyBlocks(texts: Iterable<string>): Block[] {
  const blocks: Block[] = [];
  for (const text of texts) blocks.push({ kind: 'paragraph', text });
  for (let from = 0; from < blocks.length;) {
    const { kind, length } = runFrom(blocks, from);
    const to = from + length;
    if (kind !== 'paragraph') for (const block of blocks.slice(from, to)) block.kind = kind;
    from = to;
  }
  return blocks;
}

const PARAGRAPH = { kind: 'paragraph', length: 1 } as const;

/** Kind of the block at `from`, and length of the run it begins: rows of one table, items of one list; else 1. */
function runFrom(blocks: readonly Block[], from: number): { kind: BlockKind; length: number } {
  const text = textAt(blocks, from);
  if (isProse(text)) return PARAGRAPH;
  const rows = rowsFrom(blocks, from);
  if (rows >= (isFramedRow(text) ? FEWEST_FRAMED : FEWEST_ROWS)) return { kind: 'row', length: rows };
  const verses = versesFrom(blocks, from);
  if (verses > 0) return { kind: 'verse', length: verses };
  if (isCaption(text)) return { kind: 'caption', length: 1 };
  if (isCaptionLabel(text) && isNameOfCaption(textAt(blocks, from + 1)))
    return { kind: 'caption', length: 2 };
  const items = itemsFrom(blocks, from);
  if (items > 1) return { kind: 'item', length: items };
  if (isSubhead(blocks, from)) return { kind: 'subhead', length: 1 };
  return isQuotation(text) ? { kind: 'quotation', length: 1 } : PARAGRAPH;
}

/** True for most blocks: too long for a line of a list, and begun by a letter. */
const isProse = (text: string): boolean => text.length > LONGEST_UNSIGNED && beginsWithLetter(text);

function beginsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x621 && first <= 0x64a;
}

const textAt = (blocks: readonly Block[], index: number): string => blocks[index]?.text ?? '';

/**
 * Counts the lines from `from` on that are rows of one table: as many cells in each, digits in each but the first, or
 * bars at both ends. The first may have a cell less: nothing is printed above the names of the rows.
 */
function rowsFrom(blocks: readonly Block[], from: number): number {
  const first = textAt(blocks, from);
  const named = tableCells(first).length;
  if (named < 2) return 0;
  const cells = tableCells(textAt(blocks, from + 1)).length;
  if (cells !== named && (cells !== named + 1 || /\p{Nd}/u.test(first))) return 0;
  const framed = isFramedRow(first);
  let to = from + 1;
  for (; to < blocks.length; to++) {
    const text = textAt(blocks, to);
    if (tableCells(text).length !== cells) break;
    if (!(framed && isFramedRow(text)) && !/\p{Nd}/u.test(text)) break;
  }
  return to - from;
}

/** Counts the lines from `from` on that are verses of one poem: cut in two halves by the same sign. */
function versesFrom(blocks: readonly Block[], from: number): number {
  const sign = verseHalves(textAt(blocks, from))?.sign;
  if (sign === undefined) return 0;
  let to = from + 1;
  while (to < blocks.length && verseHalves(textAt(blocks, to))?.sign === sign) to++;
  const isAnnounced = textAt(blocks, from - 1).endsWith(':') && sign !== 'narrow' && sign !== '.';
  return to - from >= (isAnnounced ? 1 : (FEWEST_VERSES[sign] ?? FEWEST_VERSES_ELSE)) ? to - from : 0;
}

/** Counts the lines from `from` on that are items of one list; less than two make none. */
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

/** Mark before an item: a bullet, or a number. */
type ListSign = string | number;

function signOf(text: string): ListSign | undefined {
  if (beginsWithLetter(text)) return undefined;
  const numbered = pastNumber(text, 0, text.length);
  if (numbered) return numbered.number;
  const end = pastBullet(text, 0, text.length);
  // «*نقلاً عن …» is a footnote, ««…» a quotation, «+18» a figure: only the hyphen and real bullets may touch a word.
  if (end === 0 || !/^[-–—•●◦▪▫■□◆◇✓✔]|^[^\p{L}\p{N}]{1,3}\s/u.test(text)) return undefined;
  return text.slice(0, end).trim();
}

const follows = (sign: ListSign, next: ListSign): boolean =>
  typeof sign === 'number' ? typeof next === 'number' && next > sign : next === sign;

/** True for an item without a bullet, under «… كالتالي:»: it begins with a number, or with a name and a colon («٣ مايو: الإقلاع …»). */
function isUnsignedItem(text: string): boolean {
  if (text.length > LONGEST_UNSIGNED || text.endsWith(':')) return false;
  return /^\p{Nd}/u.test(text) || /^[^:«"“.]{2,40}:\s*[^\s"«“]/u.test(text);
}

const SENTENCE_END = /[.؟?!…][»"”)]*$|["»”]$/u;
const CLOSED = /[\p{L}\p{N}\p{M}»"”)؟?!]$/u;
/** Marks of a signature, an address, a date line, or a call to read on. */
const NO_SUBHEAD =
  /[/|@#\\]|https?:|^[([*]|^[\p{N}\s.:,،/–-]+$|^(?:للمزيد|[اأإ]قر[أا]|شاهد|طالع|تابع|انظر)(?!\p{L})/u;

/** True for a line alone between two stretches of prose, short, and not ended like a sentence. */
function isSubhead(blocks: readonly Block[], index: number): boolean {
  const text = textAt(blocks, index);
  if (text.length > LONGEST_SUBHEAD || text.length < 3 || index === 0 || index + 1 >= blocks.length)
    return false;
  if (!CLOSED.test(text) || NO_SUBHEAD.test(text) || !/\p{L}/u.test(text)) return false;
  const isMarked = /[؟?!]$/u.test(text) || isWhollyQuoted(text);
  const words = text.split(/\s+/).length;
  if (!isMarked && (text.length > LONGEST_PLAIN.characters || words > LONGEST_PLAIN.words)) return false;
  return (
    endsProse(blocks[index - 1]) &&
    (textAt(blocks, index + 1).length >= PROSE || itemsFrom(blocks, index + 1) > 1)
  );
}

const endsProse = (block: Block | undefined): boolean =>
  block !== undefined &&
  (['item', 'row', 'quotation', 'verse', 'caption'].includes(block.kind) ||
    (block.text.length >= SENTENCE && SENTENCE_END.test(block.text)));

const isQuotation = (text: string): boolean => text.length >= SHORTEST_QUOTATION && isWhollyQuoted(text);

const CLOSING: Record<string, string> = { '"': '"', '«': '»', '“': '”', '”': '“' };

/** True for one quotation from the first sign to the last: «"أ" و"ب"» are two. */
function isWhollyQuoted(text: string): boolean {
  if (beginsWithLetter(text)) return false;
  const open = text.charAt(0);
  const close = CLOSING[open];
  if (close === undefined) return false;
  const end = text.replace(/[.،!]$/u, '');
  return end.length > 1 && end.indexOf(close, 1) === end.length - 1;
}
