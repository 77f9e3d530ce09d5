import { concat } from '../../page/source.ts';

/** Reads bytes of a stream by number or up to a blank line, holding no more than is asked for. */
export class ByteReader {
  private readonly iterator: AsyncIterator<Uint8Array>;
  private buffer: Uint8Array = new Uint8Array(0);
  private ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]();
  }

  /** Takes the next `size` bytes; undefined when the stream ends before. */
  async take(size: number): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [];
    let missing = size;
    while (missing > 0) {
      if (!this.buffer.length && !(await this.more())) return undefined;
      const part = this.buffer.subarray(0, missing);
      parts.push(part);
      missing -= part.length;
      this.buffer = this.buffer.subarray(part.length);
    }
    const [only] = parts;
    return parts.length === 1 && only ? only.slice() : concat(parts, size);
  }

  /** Passes over `size` bytes, or to the end. */
  async skip(size: number): Promise<void> {
    let missing = size;
    while (missing > 0 && (this.buffer.length || (await this.more()))) {
      const part = Math.min(missing, this.buffer.length);
      missing -= part;
      this.buffer = this.buffer.subarray(part);
    }
  }

  /** Passes over CR and LF; false at the end of the stream. */
  async skipBlankLines(): Promise<boolean> {
    for (;;) {
      const at = this.buffer.findIndex((byte) => byte !== 13 && byte !== 10);
      if (at >= 0) {
        this.buffer = this.buffer.subarray(at);
        return true;
      }
      this.buffer = new Uint8Array(0);
      if (!(await this.more())) return false;
    }
  }

  /** Text up to the next blank line, which is passed over; undefined where none comes within `limit` bytes. */
  async takeHead(limit: number): Promise<string | undefined> {
    for (let from = 0; ;) {
      const end = blankLine(this.buffer, from);
      if (end) {
        const head = new TextDecoder().decode(this.buffer.subarray(0, end.start));
        this.buffer = this.buffer.subarray(end.end);
        return head;
      }
      if (this.buffer.length > limit) return undefined;
      from = Math.max(0, this.buffer.length - 3);
      const before = this.buffer;
      if (!(await this.more(before))) return undefined;
    }
  }

  /** Gets the next chunk behind `before`; false at the end. */
  private async more(before: Uint8Array = new Uint8Array(0)): Promise<boolean> {
    while (!this.ended) {
      const { value, done } = await this.iterator.next();
      if (done) this.ended = true;
      else if (value.length) {
        this.buffer = before.length ? concat([before, value], before.length + value.length) : value;
        return true;
      }
    }
    return false;
  }
}

function blankLine(bytes: Uint8Array, from: number): { start: number; end: number } | undefined {
  for (let i = bytes.indexOf(10, from); i >= 0; i = bytes.indexOf(10, i + 1)) {
    if (bytes[i + 1] === 10) return { start: i, end: i + 2 };
    if (bytes[i + 1] === 13 && bytes[i + 2] === 10) return { start: i, end: i + 3 };
  }
  return undefined;
}
