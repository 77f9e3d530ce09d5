import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filesWithRoot } from './rootFromPage.ts';

const ROOT = 'search/root.bin';
const fromPage = new Uint8Array([1]);
const fromSite = new Uint8Array([2]);
const asked = vi.fn<(path: string) => Promise<Uint8Array>>(() => Promise.resolve(fromSite));
const site = { json: () => Promise.reject(new Error('not asked for')), bytes: asked };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  asked.mockClear();
});

describe('the root of the index', () => {
  test.each<[string, number, Uint8Array | undefined, Uint8Array, number]>([
    ['is the page’s, when it comes', 1400, fromPage, fromPage, 0],
    ['is read here, when the page could not', 300, undefined, fromSite, 1],
    ['is read here, when the page takes longer than a second and a half', 1600, fromPage, fromSite, 1],
  ])('%s', async (_, after, handed, given, requests) => {
    const { files, takeRoot } = filesWithRoot(site);
    setTimeout(() => takeRoot(handed), after);
    const read = files.bytes(ROOT);
    await vi.advanceTimersByTimeAsync(1500);
    expect(await read).toBe(given);
    expect(asked).toHaveBeenCalledTimes(requests);
    await vi.advanceTimersByTimeAsync(1000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of the page is used when it came before it was wanted, and once: asked again, it may be another', async () => {
    const { files, takeRoot } = filesWithRoot(site);
    takeRoot(fromPage);
    expect(await files.bytes(ROOT)).toBe(fromPage);
    expect(await files.bytes(ROOT)).toBe(fromSite);
  });

  test('is waited for alone: other files are asked for at once', async () => {
    const { files } = filesWithRoot(site);
    expect(await files.bytes('search/v1/3.bin')).toBe(fromSite);
  });
});
