import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, ARTICLE, html, json, SCOPE, startHost, worker } from '../testing/workerOnHost.ts';
import type { Host } from '../testing/workerOnHost.ts';

let host: Host;

beforeEach(() => {
  ({ host } = startHost());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('data', () => {
  test('comes from the network, and is kept', async () => {
    const { ask, settled } = worker();
    host.set(ARTICLE, json({ n: 1 }));
    expect((await ask('article', ARTICLE)).text).toBe('{"n":1}');
    await settled();
    host.set(ARTICLE, 'down');
    expect((await ask('article', ARTICLE)).text).toBe('{"n":1}');
  });

  test('that was not kept is an error of the network, and the network is known to be gone', async () => {
    const { ask, reaches, settled } = worker();
    host.set(ARTICLE, 'down');
    expect((await ask('article', ARTICLE)).text).toBe('error');
    expect(reaches).toEqual([false]);
    host.set(ARTICLE, json({}));
    await ask('article', ARTICLE);
    await settled();
    expect(reaches).toEqual([false, true]);
  });

  test.each<[string, Response, string]>([
    ['a page in its place', answer('<h1>portal</h1>', 'text/html'), '{"n":1}'],
    ['an error of the host', answer('broken', 'application/json', 503), '{"n":1}'],
    ['the word that it is gone', answer('gone', 'text/html', 404), 'gone'],
  ])('with %s is not kept; what was kept before is %#', async (_, instead, text) => {
    const { ask, settled } = worker();
    host.set(ARTICLE, json({ n: 1 }));
    await ask('article', ARTICLE);
    await settled();
    host.set(ARTICLE, instead);
    expect((await ask('article', ARTICLE)).text).toBe(text);
    await settled();
    host.set(ARTICLE, 'down');
    expect((await ask('article', ARTICLE)).text).toBe('{"n":1}');
  });

  test('that does not come in time is what was kept, and later waits are short', async () => {
    const { ask, network, settled } = worker();
    host.set(ARTICLE, json({ n: 1 }));
    await ask('article', ARTICLE);
    await settled();
    vi.useFakeTimers();
    host.set(ARTICLE, 'slow');
    const got = ask('article', ARTICLE);
    await vi.advanceTimersByTimeAsync(4000);
    expect((await got).text).toBe('{"n":1}');
    expect(network.reached).toBe(false);
    const again = ask('article', ARTICLE);
    await vi.advanceTimersByTimeAsync(500);
    expect((await again).text).toBe('{"n":1}');
  });

  test('of a page that gave up its request says nothing about the network', async () => {
    const { network, reaches } = worker();
    host.set(ARTICLE, 'down');
    const request = { url: SCOPE + ARTICLE, signal: { aborted: true } } as Request;
    await network.data(
      { kind: 'article', path: ARTICLE },
      { request, client: 'c', waitUntil: () => undefined },
    );
    expect(reaches).toEqual([]);
  });
});

describe('a page', () => {
  test('comes from the network, and is kept with its own version of the application only', async () => {
    const { ask, settled } = worker();
    host.set('', html('old'));
    await ask('page', '');
    await settled();
    host.set('', html('new', 'assets/index-2.js'));
    expect((await ask('page', '')).text).toContain('new');
    await settled();
    host.set('', 'down');
    expect((await ask('page', '')).text).toContain('old');
  });

  test('that was not kept is the page without content, which the application fills', async () => {
    const { ask, shell } = worker();
    host.set('articles/a/', 'down');
    expect((await ask('page', 'articles/a/')).text).toBe('error');
    await (await caches.open('warraq /sub/ shell v1')).put(`${SCOPE}offline.html`, html('shell'));
    expect(await shell.page()).toBeDefined();
    expect((await ask('page', 'articles/a/')).text).toContain('shell');
  });

  test('that the host fails to make is what was kept; that it says is gone, is gone', async () => {
    const { ask, settled } = worker();
    host.set('about/', html('about'));
    await ask('page', 'about/');
    await settled();
    host.set('about/', answer('broken', 'text/html', 502));
    expect((await ask('page', 'about/')).text).toContain('about');
    host.set('about/', answer('gone', 'text/html', 404));
    expect(await ask('page', 'about/')).toEqual({ text: 'gone', status: 404 });
  });

  test('that was kept has the data that was kept, though the network is back', async () => {
    const { ask, settled } = worker();
    host.set('articles/a/', html('page')).set(ARTICLE, json({ n: 1 }));
    await ask('page', 'articles/a/');
    await ask('article', ARTICLE);
    await settled();
    host.set('articles/a/', 'down').set(ARTICLE, json({ n: 2 }));
    await ask('page', 'articles/a/', 'kept');
    expect((await ask('article', ARTICLE, 'kept')).text).toBe('{"n":1}');
    expect((await ask('article', ARTICLE, 'other')).text).toBe('{"n":2}');
  });

  test('goes when its data has changed: both are of one version', async () => {
    const { ask, settled } = worker();
    host.set('articles/a/', html('page')).set(ARTICLE, json({ n: 1 }));
    await ask('page', 'articles/a/');
    await ask('article', ARTICLE);
    host.set(ARTICLE, json({ n: 2 }));
    await ask('article', ARTICLE);
    await settled();
    host.set('articles/a/', 'down');
    expect((await ask('page', 'articles/a/')).text).toBe('error');
  });
});

test('lists go when the library has changed: all count the same articles', async () => {
  const { ask, settled } = worker();
  host.set('library.json', json({ n: 1 })).set('entries/0.json', json([1]));
  await ask('list', 'library.json');
  await settled();
  await ask('list', 'entries/0.json');
  await settled();
  host.set('library.json', json({ n: 2 }));
  await ask('list', 'library.json');
  await settled();
  host.set('entries/0.json', 'down').set('library.json', 'down');
  expect((await ask('list', 'entries/0.json')).text).toBe('error');
  expect((await ask('list', 'library.json')).text).toBe('{"n":2}');
});
