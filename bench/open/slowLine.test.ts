import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Pace, SLOW_4G, SlowLine } from './slowLine.ts';

describe('one direction', () => {
  test.each([
    ['one byte: half a round trip and hardly more', 1, 75],
    ['2 kB at 1.6 Mbit/s', 2000, 85],
    ['200 kB at 1.6 Mbit/s take a second', 200_000, 1075],
  ])('%s', (_, bytes, ms) => {
    expect(new Pace(1_600_000, 75).arrival(0, bytes)).toBeCloseTo(ms, 1);
  });

  test('bytes wait for those sent before them, on any connection', () => {
    const pace = new Pace(1_600_000, 75);
    expect(pace.arrival(0, 20_000)).toBe(175);
    expect(pace.arrival(50, 20_000)).toBe(275);
  });

  test('an idle line delays nothing more', () => {
    const pace = new Pace(1_600_000, 75);
    pace.arrival(0, 20_000);
    expect(pace.arrival(1000, 20_000)).toBe(1175);
  });
});

describe('over a slow line', () => {
  const host = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (asked) => socket.write(Buffer.alloc(Number(String(asked)), 'x')));
  });
  let line: SlowLine;

  beforeAll(async () => {
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    line = new SlowLine(SLOW_4G, (host.address() as AddressInfo).port);
    await line.listen();
  });

  afterAll(() => {
    line.close();
    host.close();
  });

  /** Opens a connection and requests bytes; gives the time until the first and until the last of them, ms. */
  function ask(bytes: number): Promise<{ first: number; last: number }> {
    return new Promise((resolve, reject) => {
      const began = performance.now();
      let first = 0;
      let got = 0;
      const socket = connect(line.port, '127.0.0.1', () => socket.write(String(bytes)));
      socket.on('error', reject);
      socket.on('data', (piece) => {
        got += piece.length;
        first ||= performance.now() - began;
        if (got < bytes) return;
        socket.destroy();
        resolve({ first, last: performance.now() - began });
      });
    });
  }

  // Only lower bounds: a busy machine makes everything later.
  test('the first byte takes a round trip for the handshake and one for the answer', async () => {
    expect((await ask(100)).first).toBeGreaterThan(299);
  });

  test('40 kB take 200 ms more, and all of them come', async () => {
    const { first, last } = await ask(40_000);
    expect(last - first).toBeGreaterThan(170);
  });

  test('more than the line holds at once comes whole', async () => {
    const { last } = await ask(150_000);
    expect(last).toBeGreaterThan(300 + 740);
    expect(line.busy).toBe(false);
  });
});
