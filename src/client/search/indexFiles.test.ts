import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ByteWriter } from '../../search/format/bytes.ts';
import { siteFiles } from './indexFiles.ts';

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

const FILE = new ByteWriter();
FILE.byte(7);
const bytes = () => new Response(new Uint8Array(FILE.sealed()));
/** A request that is never answered, only aborted. */
const never = (_: string, request?: RequestInit) =>
  new Promise<Response>((_, reject) => {
    request?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
  });

test('a file is read as it is; only the root is asked for anew', async () => {
  fetched.mockImplementation(() => Promise.resolve(bytes()));
  expect(await siteFiles.bytes('search/v1/3.bin')).toEqual(FILE.sealed());
  await siteFiles.bytes('search/root.bin');
  expect(fetched.mock.calls.map(([path, request]) => [path, request?.cache])).toEqual([
    ['/search/v1/3.bin', undefined],
    ['/search/root.bin', 'no-cache'],
  ]);
});

test.each<[string, () => Promise<Response>, string, number]>([
  ['is not there', () => Promise.resolve(new Response('', { status: 404 })), 'missing', 1],
  [
    'is a page of the host’s',
    () => Promise.resolve(new Response('<p>', { headers: { 'content-type': 'text/html' } })),
    'missing',
    2,
  ],
  ['is refused', () => Promise.resolve(new Response('', { status: 503 })), 'unreachable', 2],
  ['cannot be reached', () => Promise.reject(new TypeError('offline')), 'unreachable', 2],
  ['is no JSON', () => Promise.resolve(new Response('{"a": ')), 'damaged', 2],
])('a file that %s', async (_, answers, kind, requests) => {
  fetched.mockImplementation(answers);
  const failed = siteFiles.json('search/v1/texts/7.json').catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await failed).toMatchObject({ kind, path: 'search/v1/texts/7.json' });
  expect(fetched).toHaveBeenCalledTimes(requests);
});

test('a file of the index with one wrong bit is asked for anew', async () => {
  const wrong = FILE.sealed();
  wrong[4] = (wrong[4] ?? 0) ^ 1;
  fetched.mockResolvedValueOnce(new Response(new Uint8Array(wrong))).mockResolvedValueOnce(bytes());
  expect(await siteFiles.bytes('search/v1/3.bin')).toEqual(FILE.sealed());
  expect(fetched.mock.calls.map(([, request]) => request?.cache)).toEqual([undefined, 'reload']);
});

test('a line that fails once is tried again', async () => {
  fetched.mockRejectedValueOnce(new TypeError('offline')).mockResolvedValueOnce(bytes());
  const read = siteFiles.bytes('search/v1/3.bin');
  await vi.advanceTimersByTimeAsync(1000);
  expect((await read).length).toBe(5);
});

test('a file that never comes is given up', async () => {
  fetched.mockImplementation(never);
  const failed = siteFiles.bytes('search/v1/3.bin').catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await failed).toMatchObject({ kind: 'unreachable' });
  expect(fetched).toHaveBeenCalledTimes(2);
});

test('a file no longer wanted is let go, with the reason given', async () => {
  fetched.mockImplementation(never);
  const stop = new AbortController();
  const read = siteFiles.bytes('search/v1/3.bin', stop.signal);
  stop.abort();
  await expect(read).rejects.toThrow('aborted');
  expect(vi.getTimerCount()).toBe(0);
});
