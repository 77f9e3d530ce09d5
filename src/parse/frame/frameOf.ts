import type { LineKind } from '../../article/article.ts';
import { isBoilerplateLine } from '../body/boilerplate.ts';
import { hasBullet } from '../body/bullets.ts';
import { isHeadlineLike } from '../body/findRelated.ts';
import { plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';
import { isProseLine } from '../lines/proseLine.ts';
import { articleStart } from './articleStart.ts';
import { authorAt, consentAt, letterAt, type Box } from './boxes.ts';
import { commentsAt } from './comments.ts';
import { isButtonRow, isSiteWide } from './frameWords.ts';
import { rowBelow, type RowPart } from './rows.ts';

/** Part of a line of the frame, as the account enters it. Offsets are in the page. */
export interface FramePart extends RowPart {
  line: Line;
}

/** Lines of a page without what a site sets around an article, and what that tells of it. */
export interface Frame {
  /** Lines that are left. */
  text: Line[];
  parts: FramePart[];
  /** True where a menu, a box or comments show that the page is a whole page of a site. */
  isSite: boolean;
}

/** Shortest page, in lines, that is looked at, fewest of them that are buttons or entries by their looks, and longest of those, in characters. */
const FEWEST = { lines: 10, entries: 4, many: 7 };
/** Share of such lines below which a few of them are tags and cross-headings. */
const SHARE = 0.2;
const ENTRY = 26;
/** Longest line that a box or a row is known by, in characters. */
const LONGEST_ROW = 90;

/**
 * Finds what a site sets around the article of a page: menus and boxes above it, share bars and boxes within, comments, cards,
 * lists and the imprint below. Undefined where there is nothing of the kind, as on most pages of an aggregator.
 */
export function frameOf(lines: readonly Line[]): Frame | undefined {
  if (lines.length < FEWEST.lines) return undefined;
  let entries = 0;
  for (const line of lines)
    if (line.length <= ENTRY && line.label === undefined && line.beginsWithLetter) entries++;
  // Most pages of an aggregator.
  if (entries < FEWEST.entries || (entries < FEWEST.many && entries < SHARE * lines.length)) return undefined;
  const marks = new Marks(lines);
  marks.boxes();
  marks.top();
  marks.tail();
  return marks.frame();
}

/** Notice of rights, in plain spelling. */
const RIGHTS = /حقوق .{0,30}محفوظه|all rights reserved|^copyright|©\s?\d{4}/u;
/** Things that an imprint speaks of, in plain spelling. */
const IMPRINT =
  /(?:^|\s)(?:ال)?(?:صحيفه|جريده|مجله|موقع|بوابه|وكاله|شبكه|موسسه|منصه|دار|قناه) .*(?:تاسس|تصدر|يصدر|مستقل|اخباري|الكتروني|شامل)|^(?:تصدرها?|يصدرها?|تصدر عن|يصدر عن) /u;
/** Fewest cards in a row, and longest teaser, in characters. */
const CARDS = { fewest: 2, longest: 260 };
/** Paragraphs in a row of this length, in characters, are of an article, wherever they stand. */
const LONG = 125;

class Marks {
  readonly #lines: readonly Line[];
  readonly #taken: boolean[];
  readonly #parts: FramePart[] = [];
  #isSite = false;
  /** Place behind the comments; undefined where there are none. */
  #comments: number | undefined;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#taken = lines.map(() => false);
  }

  readonly isTaken = (place: number): boolean => this.#taken[place] === true;

  #mark(from: number, to: number): void {
    for (let place = from; place < to; place++) this.#taken[place] = true;
  }

  /** Marks boxes, rows of buttons and comments, which stand anywhere. */
  boxes(): void {
    let paragraphs = 0;
    for (let place = 0; place < this.#lines.length; place++) {
      const line = this.#lines[place];
      if (line === undefined || this.isTaken(place)) continue;
      if (line.length > LONGEST_ROW) {
        paragraphs++;
        continue;
      }
      const box = this.#boxAt(place, paragraphs > 0);
      if (box !== undefined) {
        this.#isSite = true;
        this.#mark(box.from, box.to);
        continue;
      }
      if (isButtonRow(line)) this.#mark(place, place + 1);
      const row = paragraphs > 0 && !this.isTaken(place) ? rowBelow(line) : undefined;
      if (row !== undefined) this.#takeRow(place, line, row);
    }
  }

  #takeRow(place: number, line: Line, row: readonly RowPart[]): void {
    this.#mark(place, place + 1);
    for (const part of row) this.#parts.push({ ...part, line });
  }

  #boxAt(place: number, isBelow: boolean): Box | undefined {
    const box = consentAt(this.#lines, place) ?? (isBelow ? letterAt(this.#lines, place) : undefined);
    if (box !== undefined || !isBelow) return box;
    const author = authorAt(this.#lines, place);
    if (author?.author !== undefined) {
      const line = this.#lines[author.author];
      if (line !== undefined) {
        this.#parts.push({ line, is: 'byline', from: line.from, to: line.to, author: line.text });
      }
      return author;
    }
    const comments = commentsAt(this.#lines, place);
    if (comments !== undefined) this.#comments = Math.max(this.#comments ?? 0, comments.to);
    return comments;
  }

  /** Marks what stands above the article. */
  top(): void {
    const start = articleStart(this.#lines, this.isTaken);
    if (start > 0) this.#isSite = true;
    this.#mark(0, start);
  }

  /** Marks what stands below the article: cards, the imprint, and all that is below the comments. */
  tail(): void {
    this.#cards();
    this.#imprint();
    if (this.#comments !== undefined) this.#belowComments(this.#comments);
    this.#leftOvers();
  }

  /** Marks cards of other articles, headline and a teaser that breaks off, below a box. */
  #cards(): void {
    const first = this.#firstBelowText();
    for (let place = first; place < this.#lines.length; place++) {
      let to = place;
      while (this.#isCard(to)) to += 2;
      if (to - place >= 2 * CARDS.fewest) this.#mark(place, to);
      if (to > place) place = to - 1;
    }
  }

  /** Place of the first mark below the first paragraph. */
  #firstBelowText(): number {
    const text = this.#lines.findIndex((line, i) => !this.isTaken(i) && isProseLine(line));
    if (text === -1) return this.#lines.length;
    const first = this.#taken.findIndex((isTaken, i) => i > text && isTaken);
    return first === -1 ? this.#lines.length : first;
  }

  #isCard(place: number): boolean {
    const [headline, teaser] = [this.#lines[place], this.#lines[place + 1]];
    if (headline === undefined || teaser === undefined || this.isTaken(place) || this.isTaken(place + 1))
      return false;
    return (
      headline.length >= 15 &&
      headline.length <= 150 &&
      !hasBullet(headline) &&
      !hasBullet(teaser) &&
      isHeadlineLike(headline) &&
      headline.label === undefined &&
      teaser.length >= 40 &&
      teaser.length <= CARDS.longest &&
      /(?:\.{2,}|…)$/u.test(teaser.text)
    );
  }

  /** Marks the paragraph on the paper right above its notice of rights, at the page's end. */
  #imprint(): void {
    const count = this.#lines.length;
    for (let place = count - 1; place > 0 && place >= count - 6; place--) {
      const line = this.#lines[place];
      if (line === undefined || line.length > 110 || hasBullet(line) || !RIGHTS.test(plain(line.text)))
        continue;
      this.#mark(place, place + 1);
      const above = this.#lines[place - 1];
      if (above !== undefined && above.length <= 220 && IMPRINT.test(plain(above.text)))
        this.#mark(place - 1, place);
    }
  }

  /** Marks what stands below the comments, lists of other articles apart; paragraphs in a row are an article's. */
  #belowComments(from: number): void {
    let isList = false;
    for (let place = from; place < this.#lines.length; place++) {
      const line = this.#lines[place];
      if (line === undefined || this.isTaken(place)) continue;
      if (this.#isLong(place) && this.#isLong(place + 1)) return;
      if (line.isListLabel) isList = !isSiteWide(line);
      else if (isProseLine(line)) isList = false;
      const isHeadline = isList && isHeadlineLike(line) && line.text.split(/\s+/u).length >= 3;
      if ((line.isListLabel && isList) || isHeadline) continue;
      isList = false;
      if (line.isFirm && !line.isListLabel) continue;
      this.#mark(place, place + 1);
    }
  }

  #isLong(place: number): boolean {
    const line = this.#lines[place];
    return line !== undefined && line.length >= LONG && isProseLine(line);
  }

  /** Marks the short lines that no label opens below the last paragraph, from the first mark on. */
  #leftOvers(): void {
    let last = this.#lines.length - 1;
    while (last >= 0 && (this.isTaken(last) || !this.#isText(last))) last--;
    let isBelow = false;
    let isList = false;
    for (let place = last + 1; place < this.#lines.length; place++) {
      const line = this.#lines[place];
      if (line === undefined) break;
      if (this.isTaken(place) || isBoilerplateLine(line)) {
        isBelow ||= this.isTaken(place);
        isList = false;
        continue;
      }
      if (line.label !== undefined) isList = line.isListLabel;
      else if (isBelow && !isList && !hasBullet(line)) this.#mark(place, place + 1);
    }
  }

  #isText(place: number): boolean {
    const line = this.#lines[place];
    return line !== undefined && (isProseLine(line) || line.endsSentence);
  }

  frame(): Frame | undefined {
    const text = this.#lines.filter((_, place) => !this.isTaken(place));
    if (text.length === this.#lines.length || text.length === 0) return undefined;
    const told = new Set(this.#parts.map(({ line }) => line));
    const is: LineKind = 'residue';
    for (const [place, line] of this.#lines.entries())
      if (this.isTaken(place) && !told.has(line))
        this.#parts.push({ line, is, from: line.from, to: line.to });
    return { text, parts: this.#parts, isSite: this.#isSite };
  }
}
