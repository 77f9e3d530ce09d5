import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** Speed of a line between reader and host. */
export interface Line {
  roundTripMs: number;
  /** Bits a second towards the reader (`down`) and from the reader (`up`), shared by all connections. */
  down: number;
  up: number;
}

/** Slow 4G, as Lighthouse sets it. */
export const SLOW_4G: Line = { roundTripMs: 150, down: 1_600_000, up: 750_000 };

/** Bytes passed on at once: about two packets. */
const PIECE = 2920;
/** Bytes that one connection may have on their way in one direction before its sender waits, as in a router's queue. */
const QUEUE = 65_536;

/**
 * Clock of one direction of a line: computes when bytes arrive. Pieces of all connections go one after the other.
 */
export class Pace {
  readonly #bitsPerMs: number;
  readonly #delayMs: number;
  #free = 0;

  constructor(bitsPerSecond: number, delayMs: number) {
    this.#bitsPerMs = bitsPerSecond / 1000;
    this.#delayMs = delayMs;
  }

  /** @param now time at which the bytes enter the line, ms @returns time at which the last of them arrives, ms */
  arrival(now: number, bytes: number): number {
    this.#free = Math.max(now, this.#free) + (bytes * 8) / this.#bitsPerMs;
    return this.#free + this.#delayMs;
  }
}

/** A TCP proxy that makes loopback as slow as a line, below TLS, so that all requests of a browser are slowed alike. */
export class SlowLine {
  readonly #server: Server;
  #directions: Direction[] = [];
  #port = 0;

  /** @param to port of the host on this machine */
  constructor(line: Line, to: number) {
    const down = new Pace(line.down, line.roundTripMs / 2);
    const up = new Pace(line.up, line.roundTripMs / 2);
    this.#server = createServer({ noDelay: true }, (reader) => {
      const host = connect({ port: to, host: '127.0.0.1', noDelay: true });
      // The handshake on loopback is over at once; over the line it takes a round trip before anything can be sent.
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

  /** Tells whether bytes are on their way. */
  get busy(): boolean {
    this.#directions = this.#directions.filter((direction) => !direction.over);
    return this.#directions.some((direction) => direction.waiting > 0);
  }

  close(): void {
    this.#server.close();
  }
}

/** Carries the bytes of one socket to another, each piece at its time of arrival, and at last the end of the stream. */
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
    // After an error a socket also emits `close`.
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
    // A timer may fire a little early: pieces that are not due yet wait for the next one.
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
