import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LibraryPage } from '../site/files.ts';
import { isNewVersion } from './newVersion.ts';
import { libraryQuery } from './queries.ts';

const OURS = '/assets/index-aaaaaaaa.js';
const page = (entry: string) =>
  `<script type="module" src="${entry}"></script><div id="root" data-path="/"></div>`;
const library = { articles: 3 } as LibraryPage;

/** Site as the host has it now: texts of files by path; the host answers 404 for any other. */
let host: Record<string, string>;
let requests: RequestInit[];
let client: QueryClient;

beforeEach(() => {
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => OURS }) });
  host = { '/': page(OURS), '/library.json': JSON.stringify(library) };
  requests = [];
  client = new QueryClient();
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    requests.push(init);
    const text = host[path];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  });
});
afterEach(() => vi.unstubAllGlobals());

const knowsLibrary = () => client.setQueryData(libraryQuery().queryKey, library);

describe('the site has a newer version', () => {
  test('when its pages name another entry script', async () => {
    host['/'] = page('/assets/index-bbbbbbbb.js');
    expect(await isNewVersion(client)).toBe(true);
  });

  test('when the library’s first file is not the one this page read', async () => {
    knowsLibrary();
    host['/library.json'] = JSON.stringify({ ...library, articles: 4 });
    expect(await isNewVersion(client)).toBe(true);
  });

  test('as the host says, not a cache', async () => {
    await isNewVersion(client);
    expect(requests).toEqual([{ cache: 'no-store' }]);
  });
});

describe('the site has no newer version', () => {
  test('when entry script and library are the same', async () => {
    knowsLibrary();
    expect(await isNewVersion(client)).toBe(false);
  });

  test.each([
    ['a 404', undefined],
    ['a page of another site (a hotel’s login)', '<form action="login"></form>'],
    ['nothing', ''],
  ])('that anyone could tell when the host answers with %s', async (_, answer) => {
    if (answer === undefined) delete host['/'];
    else host['/'] = answer;
    expect(await isNewVersion(client)).toBe(false);
  });

  test('that anyone could tell when the library’s file comes as a page', async () => {
    knowsLibrary();
    host['/library.json'] = '<!doctype html>';
    expect(await isNewVersion(client)).toBe(false);
  });

  test('without a network', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await isNewVersion(client)).toBe(false);
  });
});
