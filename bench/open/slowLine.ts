import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A line between reader and host. */
export interface Line {
  roundTripMs: number;
  /** Bits a second towards the reader and from him, shared by all connections. */
  down: number;
  up: number;
}

/** «Slow 4G» of goals.md. */
export const SLOW_4G: Line = { roundTripMs: 150, down: 1_600_000, up: 750_000 };

/** About two packets: the line passes bytes on in such pieces. */
const PIECE = 2920;
/** What one connection may have on its way in one direction before the sender has to wait, as in a router's queue. */
const QUEUE = 65_536;

/**
 * One direction of a line: how long bytes take through it. Pieces go one after the other, whichever connection
 * they belong to.
 */
export class Pace {
  readonly #bitsPerMs: number;
  readonly #delayMs: number;
  #free = 0;

  constructor(bitsPerSecond: number, delayMs: number) {
    this.#bitsPerMs = bitsPerSecond / 1000;
    this.#delayMs = delayMs;
  }

  /** @param now when the bytes are given to the line, ms @returns when the last of them is at the other end, ms */
  arrival(now: number, bytes: number): number {
    this.#free = Math.max(now, this.#free) + (bytes * 8) / this.#bitsPerMs;
    return this.#free + this.#delayMs;
  }
}

/** A TCP proxy that makes loopback as slow as a line, below TLS, so that whatever fetches is slowed alike. */
export class SlowLine {
  readonly #server: Server;
  #directions: Direction[] = [];
  #port = 0;

  /** @param to the port on this machine where the host listens */
  constructor(line: Line, to: number) {
    const down = new Pace(line.down, line.roundTripMs / 2);
    const up = new Pace(line.up, line.roundTripMs / 2);
    this.#server = createServer({ noDelay: true }, (reader) => {
      const host = connect({ port: to, host: '127.0.0.1', noDelay: true });
      // Loopback has already shaken hands; over the line nothing could be sent before that had taken a round trip.
      const open = performance.now() + line.roundTripMs;
      this.#directions.push(new Direction(reader, host, up, open), new Direction(host, reader, down, open));
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this.#port;
  }

  get port(): number {
    return this.#port;
  }

  /** Are bytes on their way? */
  get busy(): boolean {
    this.#directions = this.#directions.filter((direction) => !direction.over);
    return this.#directions.some((direction) => direction.waiting > 0);
  }

  close(): void {
    this.#server.close();
  }
}

/** Carries what one socket sends to another, each piece when the line has brought it, and at last its end. */
class Direction {
  /** Bytes on their way. */
  waiting = 0;
  over = false;
  readonly #from: Socket;
  readonly #to: Socket;
  readonly #queue: { bytes: Buffer; due: number }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(from: Socket, to: Socket, pace: Pace, open: number) {
    this.#from = from;
    this.#to = to;
    const given = () => Math.max(performance.now(), open);
    from.on('data', (bytes) => {
      if (typeof bytes === 'string') return;
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE);
        this.#queue.push({ bytes: piece, due: pace.arrival(given(), piece.length) });
      }
      this.waiting += bytes.length;
      if (this.waiting > QUEUE) from.pause();
      this.#wait();
    });
    // An end that came as an error also comes as a close.
    from.on('error', () => undefined);
    from.on('close', () => {
      this.#queue.push({ bytes: Buffer.alloc(0), due: pace.arrival(given(), 0) });
      this.#wait();
    });
  }

  #wait(): void {
    const next = this.#queue[0];
    if (!next || this.#timer) return;
    this.#timer = setTimeout(() => this.#deliver(), Math.max(0, Math.ceil(next.due - performance.now())));
  }

  #deliver(): void {
    this.#timer = undefined;
    // A timer may come a little early; what is not due yet is waited for again.
    while (this.#queue[0] && this.#queue[0].due <= performance.now()) {
      const { bytes } = this.#queue[0];
      this.#queue.shift();
      this.waiting -= bytes.length;
      if (bytes.length === 0) {
        this.over = true;
        this.#to.end();
      } else if (this.#to.writable) this.#to.write(bytes);
    }
    if (this.waiting <= QUEUE && this.#from.isPaused()) this.#from.resume();
    this.#wait();
  }
}
