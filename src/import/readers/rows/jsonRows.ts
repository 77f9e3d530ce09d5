/** A value of a JSON text that stands for one article, and the line it begins on (1-based). */
export interface JsonRow {
  line: number;
  /** Source text of the value. */
  text: string;
}

/** A single value of more characters is no article. */
export const LONGEST_VALUE = 64_000_000;

/**
 * Cuts JSON and JSON Lines into the source texts of their articles, as the chunks come: elements of an outer array, or
 * values that follow each other. The texts are not parsed here, so that a broken value loses nothing but itself: in a file
 * of lines it ends with its line, in an array it reaches to the bracket that closes it.
 */
export async function* jsonRows(chunks: AsyncIterable<string>): AsyncGenerator<JsonRow> {
  const cutter = new Cutter();
  let head: string | undefined = '';
  for await (const chunk of chunks) {
    if (head !== undefined) head += chunk;
    if (head !== undefined && head.length < LONGEST_OPENING) continue;
    yield* cutter.take(head === undefined ? chunk : cutter.open(head));
    head = undefined;
  }
  if (head !== undefined) yield* cutter.take(cutter.open(head));
  yield* cutter.end();
}

/** Number of first characters in which the list of an object that wraps it must begin. */
const LONGEST_OPENING = 4096;
/** Opening of an object that wraps a list of articles behind plain values: `{"status": "ok", "articles": [`. */
const WRAPPER =
  /^[\s\ufeff]*\{(?:\s*"[^"\\]{0,100}"\s*:\s*(?:"[^"\\]{0,300}"|[-+.\w]{1,40})\s*,){0,20}\s*"(?:articles|items|results|docs|documents|data|records|rows|news|posts|entries)"\s*:\s*(?=\[\s*\{)/i;

/** State of the scan over chunks. */
class Cutter {
  private parts: string[] = [];
  private length = 0;
  private started = false;
  /** Brackets that are open inside the value. */
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** True inside an outer array, undefined before the first character. */
  private inArray: boolean | undefined;
  /** True behind the list of a wrapper: what follows there is no article. */
  private closed = false;
  /** True where the line has a character behind the list already. */
  private lineBegun = false;
  private wrapped = false;
  private line = 1;
  private startLine = 1;

  /** Opens the text: of a wrapper only the list is cut, so that it need not be held as a whole. Gives what is left. */
  open(head: string): string {
    const opening = WRAPPER.exec(head)?.[0] ?? '';
    this.wrapped = opening !== '';
    this.line += opening.match(/\n/g)?.length ?? 0;
    return head.slice(opening.length);
  }

  *take(chunk: string): Generator<JsonRow> {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      const char = chunk[i] ?? '';
      if (char === '\n') {
        this.line++;
        this.lineBegun = false;
        // A line of JSON Lines ends whatever it left open; inside an array line ends say nothing.
        if (this.started && this.inArray === false && (this.depth === 0 || this.startsValue(chunk, i + 1))) {
          yield* this.cut(chunk.slice(from, i));
          from = i + 1;
        }
        if (!this.started) from = i + 1;
        continue;
      }
      if (!this.started) {
        from = i;
        if (!this.begin(char)) {
          from = i + 1;
          continue;
        }
      }
      if (this.scan(char)) {
        const whole = this.depth === 0 && !this.inString && (char === '}' || char === ']');
        yield* this.cut(chunk.slice(from, whole ? i + 1 : i));
        from = i + 1;
      }
    }
    if (this.started) this.keep(chunk.slice(from));
    if (this.length > LONGEST_VALUE) yield* this.cut('');
  }

  *end(): Generator<JsonRow> {
    yield* this.cut('');
  }

  /** True where a character begins a value; brackets of an outer array, commas and blanks do not. */
  private begin(char: string): boolean {
    if (/[\s,\ufeff]/.test(char)) return false;
    if (this.closed) return this.reopens(char);
    if (this.inArray === undefined) {
      this.inArray = char === '[';
      if (this.inArray) return false;
    }
    if (this.inArray && char === ']') {
      this.closed = this.wrapped;
      this.lineBegun = true;
      return false;
    }
    this.started = true;
    this.startLine = this.line;
    return true;
  }

  /** Behind a wrapper's list a new line that opens an object is the next wrapper of a file of lines. */
  private reopens(char: string): boolean {
    const opens = char === '{' && !this.lineBegun;
    this.lineBegun = true;
    if (!opens) return false;
    this.closed = false;
    this.inArray = false;
    return this.begin(char);
  }

  /** Reads one character of a value; true where the value ends with it. */
  private scan(char: string): boolean {
    if (this.inString) {
      if (this.escaped) this.escaped = false;
      else if (char === '\\') this.escaped = true;
      else if (char === '"') this.inString = false;
      return false;
    }
    if (char === '"') this.inString = true;
    else if (char === '{' || char === '[') this.depth++;
    else if (char === '}' || char === ']') {
      if (this.depth === 0) return true;
      this.depth--;
      return this.depth === 0;
    } else if (char === ',' && this.depth === 0) return true;
    return false;
  }

  /** A new line that opens an object while one is open: the line before was broken. */
  private startsValue(chunk: string, from: number): boolean {
    return chunk.startsWith('{"', from) && !this.isPretty();
  }

  /** A value that has a line end inside was written over several lines. */
  private isPretty(): boolean {
    return this.line - 1 > this.startLine;
  }

  private keep(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private *cut(last: string): Generator<JsonRow> {
    const text = `${this.parts.join('')}${last}`.trim();
    this.parts = [];
    this.length = 0;
    this.started = false;
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
    if (text) yield { line: this.startLine, text };
  }
}
