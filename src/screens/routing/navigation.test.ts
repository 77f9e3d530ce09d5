// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstQuery } from '../../client/pageQuery.ts';
import { goTo, interceptClicks } from './navigation.ts';
import { pathBelowBase } from './prefetch.ts';

const origin = 'http://localhost:3000';
let client: QueryClient;

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  client = new QueryClient();
  history.replaceState(null, '', `${origin}/sub/`);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('paths of this site’s pages', () => {
  test.each([
    ['/sub/', '/'],
    ['/sub/articles/x/', '/articles/x/'],
    ['/sub/?keyword=x#main', '/'],
    ['/sub/articles/x/article.json', undefined],
    ['/other/articles/x/', undefined],
    ['https://example.org/sub/', undefined],
  ])('%s', (href, path) => {
    expect(pathBelowBase(new URL(href, origin), '/sub/')).toBe(path);
  });
});

describe('navigating to a page', () => {
  const query = firstQuery('/articles/x/');

  test('is immediate when its data has loaded', () => {
    if (query) client.setQueryData(query.queryKey, {});
    void goTo('/sub/articles/x/', client, '/sub/');
    expect(location.pathname).toBe('/sub/articles/x/');
  });

  test('waits for its data, but not longer than 300 ms', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    void goTo('/sub/articles/x/', client, '/sub/');
    await vi.advanceTimersByTimeAsync(290);
    expect(location.pathname).toBe('/sub/');
    await vi.advanceTimersByTimeAsync(20);
    expect(location.pathname).toBe('/sub/articles/x/');
  });

  test('is cancelled by a later navigation', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    void goTo('/sub/articles/x/', client, '/sub/');
    await vi.advanceTimersByTimeAsync(100);
    void goTo('/sub/articles/y/', client, '/sub/');
    await vi.advanceTimersByTimeAsync(250);
    expect(location.pathname).toBe('/sub/');
    await vi.advanceTimersByTimeAsync(60);
    expect(location.pathname).toBe('/sub/articles/y/');
  });

  test('is cancelled when the reader goes back', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    const end = interceptClicks(client, '/sub/');
    void goTo('/sub/articles/x/', client, '/sub/');
    await vi.advanceTimersByTimeAsync(100);
    dispatchEvent(new PopStateEvent('popstate'));
    await vi.advanceTimersByTimeAsync(300);
    expect(location.pathname).toBe('/sub/');
    end();
  });
});
