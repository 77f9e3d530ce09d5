import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readBytes, readJson } from './fetchFile.ts';

const fetched = vi.fn<(path: string, request?: RequestInit) => Promise<Response>>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

const PATH = 'rows/ids-0.json';
const page = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
const caches = () => fetched.mock.calls.map(([, request]) => request?.cache);
const failureOf = (reading: Promise<unknown>) => reading.catch((error: unknown) => error);

/** Body of which each part is sent when the test says so; aborting the request ends it, as in browsers. */
function slowBody(signal: AbortSignal | null | undefined) {
  let send: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller) });
  signal?.addEventListener('abort', () => send?.error(new Error('aborted')));
  return {
    body,
    send: (text: string) => send?.enqueue(new TextEncoder().encode(text)),
    end: () => send?.close(),
  };
}

describe('an answer that is not the file is asked for once more, past all caches', () => {
  test.each<[string, () => Response]>([
    ['cut', () => new Response('["a", "b')],
    ['empty', () => new Response('')],
    ['null', () => new Response('null')],
    ['a number', () => new Response('5')],
    ['text', () => new Response('"not found"')],
    ['a page', page],
  ])('%s', async (_, wrong) => {
    fetched.mockImplementationOnce(() => Promise.resolve(wrong()));
    fetched.mockImplementationOnce(() => Promise.resolve(new Response('["a"]')));
    expect(await readJson(PATH)).toEqual(['a']);
    expect(caches()).toEqual([undefined, 'reload']);
  });

  test('an object of another kind', async () => {
    fetched.mockImplementationOnce(() => Promise.resolve(new Response('{"error": "x"}')));
    fetched.mockImplementationOnce(() => Promise.resolve(new Response('{"front": []}')));
    expect(await readJson('library.json', undefined, 'front')).toEqual({ front: [] });
    expect(caches()).toEqual([undefined, 'reload']);
  });

  test('bytes that do not stand their check', async () => {
    fetched.mockImplementationOnce(() => Promise.resolve(new Response(new Uint8Array([1]))));
    fetched.mockImplementationOnce(() => Promise.resolve(new Response(new Uint8Array([2]))));
    const check = ([first]: Uint8Array) => {
      if (first !== 2) throw new Error('damaged');
    };
    expect(await readBytes('search/v1/1.bin', { check })).toEqual(new Uint8Array([2]));
    expect(caches()).toEqual([undefined, 'reload']);
  });
});

describe('a file that cannot be had is named, with how', () => {
  test.each<[string, () => Response, string, number]>([
    ['wrong twice', () => new Response('["a", "b'), 'damaged', 2],
    ['a page twice', page, 'missing', 2],
    ['404', () => new Response('', { status: 404 }), 'missing', 1],
    ['503', () => new Response('', { status: 503 }), 'unreachable', 1],
  ])('%s', async (_, answer, kind, requests) => {
    fetched.mockImplementation(() => Promise.resolve(answer()));
    expect(await failureOf(readJson(PATH))).toMatchObject({ name: 'SiteError', kind, path: PATH });
    expect(fetched).toHaveBeenCalledTimes(requests);
  });

  test('no network', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await failureOf(readJson(PATH))).toMatchObject({ kind: 'unreachable', path: PATH });
  });
});

describe('a line without a byte', () => {
  test('for six seconds has broken off, before the answer', async () => {
    fetched.mockImplementation(
      (_, request) =>
        new Promise((_, reject) => {
          request?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    const failed = failureOf(readJson(PATH));
    await vi.advanceTimersByTimeAsync(6000);
    expect(await failed).toMatchObject({ kind: 'unreachable', path: PATH });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('for six seconds has broken off, within the answer', async () => {
    fetched.mockImplementation((_, request) => {
      const { body, send } = slowBody(request?.signal);
      send('["a",');
      return Promise.resolve(new Response(body));
    });
    const failed = failureOf(readJson(PATH));
    await vi.advanceTimersByTimeAsync(6000);
    expect(await failed).toMatchObject({ kind: 'unreachable', path: PATH });
  });

  test('for less goes on: a slow file of any size comes', async () => {
    let slow: ReturnType<typeof slowBody> | undefined;
    fetched.mockImplementation((_, request) => {
      slow = slowBody(request?.signal);
      return Promise.resolve(new Response(slow.body));
    });
    const read = readJson(PATH);
    for (const part of ['[', '"a"', ',', '"b"', ']']) {
      await vi.advanceTimersByTimeAsync(5000);
      slow?.send(part);
    }
    await vi.advanceTimersByTimeAsync(0);
    slow?.end();
    expect(await read).toEqual(['a', 'b']);
  });
});

test('a file no longer wanted is let go with the reason of its signal, and asked for no more', async () => {
  fetched.mockImplementation((_, request) => {
    const { body } = slowBody(request?.signal);
    return Promise.resolve(new Response(body));
  });
  const stop = new AbortController();
  const read = failureOf(readJson(PATH, stop.signal));
  await vi.advanceTimersByTimeAsync(0);
  stop.abort();
  expect(await read).not.toMatchObject({ name: 'SiteError' });
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
