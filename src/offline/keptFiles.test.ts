import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { storedPack } from '../client/offline/packBytes.ts';
import { PackStore } from '../client/offline/packStore.ts';
import { ARTICLE, BASE, json, SCOPE, startHost, worker } from '../testing/workerOnHost.ts';
import type { Host } from '../testing/workerOnHost.ts';

let host: Host;
let store: PackStore;

beforeEach(() => {
  ({ host } = startHost());
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = new PackStore(BASE);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('articles that were read', () => {
  test('are not pushed out by those fetched ahead', async () => {
    const { ask, kept, settled } = worker();
    host.set(ARTICLE, json({ n: 1 }));
    await ask('article', ARTICLE);
    await settled();
    await kept.keepRead(ARTICLE);
    for (let n = 0; n < 300; n++) {
      host.set(`articles/${n}/article.json`, json({ n }));
      await ask('article', `articles/${n}/article.json`);
      await settled();
    }
    host.clear();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect((await ask('article', ARTICLE)).text).toBe('{"n":1}');
    expect((await ask('article', 'articles/0/article.json')).text).toBe('error');
    expect((await ask('article', 'articles/299/article.json')).text).toBe('{"n":299}');
  });

  test('are fetched where they were not kept yet, and updated in their place', async () => {
    const { ask, kept, settled } = worker();
    host.set(ARTICLE, json({ n: 1 }));
    await kept.keepRead(ARTICLE);
    host.set(ARTICLE, json({ n: 2 }));
    await ask('article', ARTICLE);
    await settled();
    const read = await caches.open('warraq /sub/ read 1');
    expect(await (await read.match(SCOPE + ARTICLE))?.text()).toBe('{"n":2}');
    host.set('articles/b/article.json', 'down');
    await expect(kept.keepRead('articles/b/article.json')).resolves.toBeUndefined();
  });
});

test('no room to keep anything: the answer comes all the same', async () => {
  const { ask, settled } = worker();
  vi.spyOn(caches, 'open').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  host.set('entries/0.json', json([1]));
  expect((await ask('list', 'entries/0.json')).text).toBe('[1]');
  await settled();
});

describe('the whole collection', () => {
  const bytes = (data: unknown) => new TextEncoder().encode(JSON.stringify(data));
  const keep = async (version: string, files: Record<string, unknown>, whole = true) => {
    const pack = { n: 0, digest: 'd', paths: Object.keys(files) };
    await store.put(await storedPack(version, pack, Object.values(files).map(bytes)));
    if (whole) await store.setState({ whole: version, articles: 1 });
  };

  test('answers for what was never fetched', async () => {
    const { ask } = worker();
    await keep('1', { 'entries/0.json': [1], [ARTICLE]: { n: 1 }, 'search/root.bin': 2 });
    host.set(ARTICLE, 'down').set('search/root.bin', 'down').set('entries/0.json', 'down');
    expect((await ask('article', ARTICLE)).text).toBe('{"n":1}');
    expect((await ask('list', 'search/root.bin')).text).toBe('2');
    expect((await ask('list', 'entries/0.json')).text).toBe('[1]');
  });

  test('has lists of one version, and the newest of what was read', async () => {
    const { ask, settled } = worker();
    await keep('1', { 'entries/0.json': ['old'], [ARTICLE]: 'old' });
    host.set(ARTICLE, json('new')).set('entries/0.json', json(['new']));
    await ask('article', ARTICLE);
    await ask('list', 'entries/0.json');
    await settled();
    host.set(ARTICLE, 'down').set('entries/0.json', 'down');
    expect((await ask('article', ARTICLE)).text).toBe('"new"');
    expect((await ask('list', 'entries/0.json')).text).toBe('["old"]');
  });

  test('of which a part is there answers for that part', async () => {
    const { ask } = worker();
    await keep('1', { [ARTICLE]: 1 }, false);
    host.set(ARTICLE, 'down').set('entries/0.json', 'down');
    expect((await ask('article', ARTICLE)).text).toBe('1');
    expect((await ask('list', 'entries/0.json')).text).toBe('error');
  });

  test('of two versions answers with the one that is whole', async () => {
    const { ask } = worker();
    await keep('2', { [ARTICLE]: 'partly' }, false);
    await keep('1', { [ARTICLE]: 'whole' });
    host.set(ARTICLE, 'down');
    expect((await ask('article', ARTICLE)).text).toBe('"whole"');
  });

  test('that is removed while the worker runs is gone', async () => {
    const { ask } = worker();
    await keep('1', { [ARTICLE]: 1 });
    host.set(ARTICLE, 'down');
    await ask('article', ARTICLE);
    await store.clear();
    expect((await ask('article', ARTICLE)).text).toBe('error');
  });
});
