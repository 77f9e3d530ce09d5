import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOfFile, routeOf } from './routes.ts';
import type { AskedFile } from './routes.ts';

const SCOPE = 'https://example.org/sub/';

const asked = (url: string, facts: Partial<AskedFile> = {}): AskedFile => ({
  url,
  method: 'GET',
  mode: 'cors',
  cache: 'default',
  headers: new Headers(),
  ...facts,
});

test.each([
  ['', 'page', ''],
  ['?q=%D8%AD%D9%85%D8%B5#x', 'page', ''],
  ['index.html', 'page', ''],
  ['articles/a/', 'page', 'articles/a/'],
  ['articles/a/index.html', 'page', 'articles/a/'],
  ['articles/%D8%A3/#p3', 'page', 'articles/%D8%A3/'],
])('a window that goes to %s asks for the %s «%s»', (address, kind, path) => {
  expect(routeOf(asked(SCOPE + address, { mode: 'navigate' }), SCOPE)).toEqual({ kind, path });
});

test.each([
  ['assets/a-12345678.js', 'asset'],
  ['icon.svg', 'asset'],
  ['articles/a/article.json', 'article'],
  ['library.json', 'list'],
  ['headlines/0/headlines.json', 'list'],
  ['search/root.bin', 'list'],
  ['search/abc/texts/12.json', 'list'],
])('a request for %s asks for an %s', (path, kind) => {
  expect(routeOf(asked(SCOPE + path), SCOPE)).toEqual({ kind, path });
});

test.each<[string, string, Partial<AskedFile>?]>([
  ['the worker', 'sw.js'],
  ['facts about the newest collection', 'offline.json'],
  ['the manifest', 'manifest.json'],
  ['a feed in a window', 'feed.xml', { mode: 'navigate' }],
  ['a picture', 'preview.png'],
  ['a page read by a script', 'articles/a/'],
  ['a file whose news is wanted', 'library.json', { cache: 'no-store' }],
  ['a part of a file', 'library.json', { headers: new Headers({ range: 'bytes=0-' }) }],
  ['a question that changes something', 'library.json', { method: 'POST' }],
])('%s goes to the network as if there were no worker', (_, path, facts) => {
  expect(routeOf(asked(SCOPE + path, facts), SCOPE)).toBeUndefined();
});

test('what lies outside the base is not ours', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withQueryParameters: true }),
      fc.constantFrom('cors' as const, 'navigate' as const),
      (url, mode) => {
        fc.pre(!url.startsWith(SCOPE));
        expect(routeOf(asked(url, { mode }), SCOPE)).toBeUndefined();
      },
    ),
  );
});

describe('the page beside a file', () => {
  test.each([
    ['library.json', ''],
    ['articles/a/article.json', 'articles/a/'],
    ['headlines/0/headlines.json', 'headlines/0/'],
    ['about/about.json', 'about/'],
    ['archive/archive.json', 'archive/'],
    ['entries/0.json', undefined],
    ['rows/all.json', undefined],
    ['search/root.bin', undefined],
  ])('of %s is «%s»', (file, page) => {
    expect(pageOfFile(file)).toBe(page);
  });
});
