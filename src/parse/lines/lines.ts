import { isBlank } from './labelLetters.ts';
import { labelAt, standsAlone, type Label } from './labels.ts';
import { cutAtBlanks, isNearlyAll, joinWrapped, type Stretch } from './wrappedLines.ts';

/** A non-blank line of a page, with the label that opens it, if one does. All offsets are UTF-16 offsets in `page`. */
export class Line {
  readonly page: string;
  /** Number of the line in the page, 1-based, blank lines counted. */
  readonly number: number;
  /** Offset of the line's beginning, white space included. */
  readonly start: number;
  /** `from`..`to`: the line's text, white space at its ends left out. */
  readonly from: number;
  readonly to: number;
  /** True for a part of a page's line, which came on one line with others. */
  readonly isPiece: boolean;
  /** True for hard-wrapped lines read as one: `from`..`to` holds their line ends. */
  readonly isJoined: boolean;
  readonly label: Label | undefined;

  #text: string | undefined;

  constructor(page: string, { number, start, from, to, isPiece = false, isJoined = false }: Stretch) {
    this.page = page;
    this.number = number;
    this.start = start;
    this.from = from;
    this.to = to;
    this.isPiece = isPiece;
    this.isJoined = isJoined;
    this.label = labelAt(page, from, to);
  }

  /** The line's text, ends trimmed; cut out of the page at the first call. */
  get text(): string {
    return (this.#text ??= this.cut(this.from, this.to));
  }

  /** Text of a stretch of the line, the line ends in it as spaces. */
  cut(from: number, to: number): string {
    const text = this.page.slice(from, to);
    return this.isJoined ? text.replace(/\s*\n\s*/g, ' ') : text;
  }

  get length(): number {
    return this.to - this.from;
  }

  /** True for a line that begins with an Arabic letter, as most do. */
  get beginsWithLetter(): boolean {
    const code = this.page.charCodeAt(this.from);
    return code >= 0x621 && code <= 0x64a;
  }

  get lastCode(): number {
    return this.page.charCodeAt(this.to - 1);
  }

  /** True for a line that ends with one full stop; two or three are an ellipsis. */
  get endsSentence(): boolean {
    return this.lastCode === 0x2e && this.page.charCodeAt(this.to - 2) !== 0x2e;
  }

  /** True for a read-also or related label with nothing after it. */
  get isListLabel(): boolean {
    return this.label !== undefined && this.label.form.kind === 'list' && standsAlone(this.page, this.label);
  }

  /** True for a line that a firm label opens: source, tags, read-also, date. */
  get isFirm(): boolean {
    return this.label?.form.firm === true;
  }
}

/**
 * Cuts a page into its non-blank lines. A line ends at \n or \r\n; at a lone \r only on a page without any \n.
 * A page on one line is cut at wide blanks, hard-wrapped lines are joined (see wrappedLines.ts).
 * Nothing else ends one (U+2028, U+0085, a stray \r): scraped headlines carry them, and a headline is one line.
 */
export function cutLines(page: string): Line[] {
  const lines: Line[] = [];
  const length = page.length;
  const feed = page.includes('\n') ? '\n' : '\r';
  for (let number = 1, start = 0; start <= length; number++) {
    const found = page.indexOf(feed, start);
    const end = found === -1 ? length : found;
    let from = start;
    let to = end;
    while (from < to && isBlank(page.charCodeAt(from))) from++;
    if (from < to) {
      while (isBlank(page.charCodeAt(to - 1))) to--;
      const line: Stretch = { number, start, from, to };
      if (isNearlyAll(page, line))
        for (const piece of cutAtBlanks(page, line)) lines.push(new Line(page, piece));
      else lines.push(new Line(page, line));
    }
    start = end + 1;
  }
  const joined = feed === '\n' ? joinWrapped(page, lines) : undefined;
  return joined?.map((line) => new Line(page, line)) ?? lines;
}
