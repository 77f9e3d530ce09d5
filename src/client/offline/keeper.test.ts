import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { collectionFile } from '../../generator/data/offlineFiles.ts';
import type { CollectionFiles } from '../../site/offline/collectionFiles.ts';
import { Keeper } from './keeper.ts';
import type { KeepState } from './keeper.ts';
import { keptHere } from './keptHere.ts';
import { PackStore } from './packStore.ts';

const BASE = '/sub/';

/** A built site of some articles: two packs of articles, two of texts, one of the rest. */
function site(articles: number, edition = ''): Map<string, string> {
  const ids = Array.from({ length: articles }, (_, n) => `a${articles - n}`);
  const files = new Map<string, string>([
    ['library.json', JSON.stringify({ articles, edition })],
    ['rows/ids-0.json', JSON.stringify(ids)],
    ['search/root.bin', 'root'],
  ]);
  for (const [n, id] of ids.entries()) {
    files.set(`articles/${id}/article.json`, JSON.stringify({ id }));
    files.set(`search/v/texts/${n}.json`, JSON.stringify({ text: id }));
  }
  const digests = new Map(
    [...files].map(([path, text]) => [
      path,
      createHash('sha256').update(text).digest('base64url').slice(0, 24),
    ]),
  );
  const { content } = collectionFile(digests, ids, (path) => Buffer.from(files.get(path) ?? ''));
  return files.set('offline.json', JSON.stringify(content));
}

let host: Map<string, string | Error>;
let asked: string[];
let held: { path: RegExp; until: Promise<void> } | undefined;

beforeEach(() => {
  asked = [];
  held = undefined;
  host = site(100);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit = {}) => {
    const path = url.slice(BASE.length);
    asked.push(path);
    if (held?.path.test(path)) await held.until;
    signal?.throwIfAborted();
    const found = host.get(path);
    if (found instanceof Error) throw found;
    return new Response(found ?? 'nothing here', { status: found === undefined ? 404 : 200 });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Holds files back. @returns function that lets them come */
function hold(path: RegExp): () => void {
  let release = (): void => undefined;
  held = { path, until: new Promise((resolve) => (release = resolve)) };
  return () => {
    held = undefined;
    release();
  };
}

/** Waits for a state of a keeper. */
const reaches = (keeper: Keeper, state: Partial<KeepState>) =>
  vi.waitFor(() => expect(keeper.state()).toMatchObject(state));

const versionOf = (files: Map<string, string | Error>): string =>
  (JSON.parse(String(files.get('offline.json'))) as CollectionFiles).version;

test('a collection is kept whole, checked, told', async () => {
  const keeper = new Keeper(BASE);
  await keeper.load();
  expect(keeper.state()).toEqual({ is: 'nothing' });
  const told = vi.fn<() => void>();
  const forget = keeper.subscribe(told);
  await keeper.start();
  expect(keeper.state()).toEqual({ is: 'whole', version: versionOf(host), articles: 100 });
  expect(told).toHaveBeenCalled();
  forget();
  expect(await keptHere(BASE)).toEqual({ read: 0, whole: 100 });
  const packs = await new PackStore(BASE).keys();
  expect(packs).toHaveLength(5);
});

test('paused, it goes on after a reload where the reader says so, and fetches nothing twice', async () => {
  const keeper = new Keeper(BASE);
  const release = hold(/texts/);
  void keeper.start();
  await reaches(keeper, { is: 'running', progress: { done: 2, all: 5 } });
  const paused = keeper.pause();
  release();
  await paused;
  expect(keeper.state()).toMatchObject({ is: 'paused', progress: { done: 2, all: 5 } });
  const later = new Keeper(BASE);
  await later.load();
  expect(later.state()).toMatchObject({ is: 'paused', progress: { done: 2, all: 5 } });
  asked = [];
  await later.start();
  expect(later.state().is).toBe('whole');
  expect(asked.filter((path) => path.startsWith('articles/'))).toEqual([]);
});

test('left while it was being kept, it goes on by itself', async () => {
  const left = new Keeper(BASE);
  hold(/texts/);
  void left.start();
  await reaches(left, { is: 'running', progress: { done: 2, all: 5 } });
  held = undefined;
  const later = new Keeper(BASE);
  await later.load();
  expect(later.state().is).toBe('whole');
});

test('it can be removed, whole or half', async () => {
  const keeper = new Keeper(BASE);
  await keeper.start();
  await keeper.remove();
  expect(keeper.state()).toEqual({ is: 'nothing' });
  const release = hold(/texts/);
  void keeper.start();
  await reaches(keeper, { is: 'running', progress: { done: 2, all: 5 } });
  const removed = keeper.remove();
  release();
  await removed;
  expect(keeper.state()).toEqual({ is: 'nothing' });
  expect(await keptHere(BASE)).toEqual({ read: 0 });
});

describe('a newer version', () => {
  test('takes the place of the older one; articles that stand are not fetched again', async () => {
    await new Keeper(BASE).start();
    host = site(101, 'new');
    asked = [];
    const keeper = new Keeper(BASE);
    await keeper.start();
    expect(keeper.state()).toEqual({ is: 'whole', version: versionOf(host), articles: 101 });
    expect(asked).not.toContain('articles/a1/article.json');
    expect(asked).toContain('articles/a101/article.json');
    const keys = await new PackStore(BASE).keys();
    expect(keys.every((key) => key.startsWith(versionOf(host)))).toBe(true);
  });

  test('published while the older one is fetched is kept instead', async () => {
    const keeper = new Keeper(BASE);
    const release = hold(/texts/);
    const done = keeper.start();
    await reaches(keeper, { is: 'running', progress: { done: 2, all: 5 } });
    host = site(102, 'new');
    release();
    await done;
    expect(keeper.state()).toEqual({ is: 'whole', version: versionOf(host), articles: 102 });
  });
});

describe('a failure is named, and what was kept stays', () => {
  test.each<[string, () => void, string]>([
    ['no network', () => host.set('search/v/texts/0.json', new TypeError('no network')), 'unreachable'],
    ['one wrong letter', () => host.set('search/v/texts/0.json', '{"text":"x"}'), 'damaged'],
    ['a file that is missing', () => host.delete('search/v/texts/0.json'), 'damaged'],
    [
      'no room',
      () =>
        vi
          .spyOn(PackStore.prototype, 'put')
          .mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError')),
      'full',
    ],
    [
      'a store that is refused',
      () =>
        vi.spyOn(PackStore.prototype, 'put').mockRejectedValueOnce(new DOMException('no', 'SecurityError')),
      'refused',
    ],
  ])('%s', async (_, fail, problem) => {
    fail();
    const keeper = new Keeper(BASE);
    await keeper.start();
    expect(keeper.state()).toMatchObject({ is: 'paused', problem });
    host = site(100);
    await keeper.start();
    expect(keeper.state().is).toBe('whole');
  });

  test('no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const keeper = new Keeper(BASE);
    await keeper.load();
    expect(keeper.state()).toEqual({ is: 'nothing', problem: 'refused' });
  });
});

test('another window keeps it already: this one does not', async () => {
  const request = (_name: string, _options: object, run: (lock: null) => Promise<void>) => run(null);
  vi.stubGlobal('navigator', { locks: { request } });
  const keeper = new Keeper(BASE);
  await keeper.start();
  expect(keeper.state().is).toBe('elsewhere');
});
