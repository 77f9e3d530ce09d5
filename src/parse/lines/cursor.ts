import type { LineKind, LinePart } from '../../article/article.ts';
import type { Label } from './labels.ts';
import type { Line } from './lines.ts';

/** Account of a page: what each line, or stretch of a line, was taken for, and remarks for whoever checks the page. */
export interface Account {
  parts: LinePart[];
  notes: string[];
}

/**
 * Place in the lines of a part of a page, up to which they have been read. A parser looks ahead with `peek`, moves
 * on by taking lines (which enters them in the account), and gives what it read; a parser that finds nothing gives
 * nothing and leaves the cursor where it was. Predicates only look.
 */
export class Cursor {
  /** All lines of the page, those after the part too. */
  readonly lines: readonly Line[];
  readonly account: Account;
  /** Index, in `lines`, of the next line. */
  at: number;
  /** Index after the last line of the part. */
  readonly end: number;

  constructor(
    lines: readonly Line[],
    account: Account = { parts: [], notes: [] },
    at = 0,
    end = lines.length,
  ) {
    this.lines = lines;
    this.account = account;
    this.at = at;
    this.end = end;
  }

  /** The next line, or the one `ahead` lines after it; undefined where the part has ended. */
  peek(ahead = 0): Line | undefined {
    const index = this.at + ahead;
    return index < this.end ? this.lines[index] : undefined;
  }

  /** Number of lines left. */
  get rest(): number {
    return this.end - this.at;
  }

  /** True at the last line of the page, be it in the part or not. */
  get atLastLine(): boolean {
    return this.at === this.lines.length - 1;
  }

  /** A second cursor on the same account, over the lines from `from` up to `to` (indexes in `lines`). */
  part(from: number, to = this.end): Cursor {
    return new Cursor(this.lines, this.account, from, to);
  }

  /** A second cursor `lines` lines further on, to ask a predicate about a later line. */
  ahead(lines: number): Cursor {
    return new Cursor(this.lines, this.account, this.at + lines, this.end);
  }

  /** Takes the next line as one thing, moves past it and gives its text; '' where the part has ended. */
  take(is: LineKind): string {
    const line = this.peek();
    if (line === undefined) return '';
    this.at++;
    this.enter(line, is, line.from, line.to);
    return line.text;
  }

  /**
   * Takes a stretch of the next line (offsets in the page) as one thing and gives its text, ends trimmed. Does not
   * move: see `pass`.
   */
  takePart(is: LineKind, from: number, to: number): string {
    const line = this.peek();
    if (line === undefined) return '';
    this.enter(line, is, from, to);
    return line.cut(from, to).trim();
  }

  /** Enters a stretch of a line in the account: without offsets where it is all of the page's line. */
  enter(line: Line, is: LineKind, from: number, to: number): void {
    const { number: n, start } = line;
    if (line.isJoined) this.#enterJoined(line, is, from, to);
    else if (!line.isPiece && from === line.from && to === line.to) this.account.parts.push({ n, is });
    else this.account.parts.push({ n, is, from: from - start, to: to - start });
  }

  /** Enters a stretch of hard-wrapped lines that were joined, by the lines of the page. */
  #enterJoined(line: Line, is: LineKind, from: number, to: number): void {
    const { parts } = this.account;
    const { page, number, start } = line;
    const before = page.slice(start, to);
    let [n, begin, at] = [number, start, from];
    for (let next = before.indexOf('\n'); next !== -1; next = before.indexOf('\n', next + 1)) {
      const feed = start + next;
      // The stretch may begin on a later one of the joined lines.
      if (at < feed && page.slice(at, feed).trim() !== '')
        parts.push(
          at === line.from || n > number ? { n, is } : { n, is, from: at - begin, to: feed - begin },
        );
      n++;
      begin = feed + 1;
      at = Math.max(from, begin);
    }
    const isWhole = n === number ? !line.isPiece && from === line.from && to === line.to : to === line.to;
    parts.push(isWhole ? { n, is } : { n, is, from: at - begin, to: to - begin });
  }

  /** Moves past a line that has been taken in stretches. */
  pass(): void {
    this.at++;
  }

  /** Takes the next line as its label and what follows it, and gives what follows; '' for a label alone. */
  takeLabelled(label: Label, is: LineKind): string {
    if (label.from >= label.to) {
      this.take('label');
      return '';
    }
    this.takePart('label', this.peek()?.from ?? 0, label.end);
    const value = this.takePart(is, label.from, label.to);
    this.pass();
    return value;
  }

  /** Adds a remark about the next line. */
  note(remark: string): void {
    this.account.notes.push(`Line ${this.peek()?.number}: ${remark}`);
  }
}
