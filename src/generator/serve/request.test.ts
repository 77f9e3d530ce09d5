import { expect, test } from 'vitest';
import { acceptsGzip, askedAddress, isOwnHost, namesTag } from './request.ts';

test.each<[string | undefined, string | undefined, string?]>([
  ['/', '/', ''],
  ['/a/b?q=1', '/a/b', '?q=1'],
  ['/%D8%AE%D8%A8%D8%B1/', '/خبر/', ''],
  ['/.//about', '/.//about', ''],
  ['//evil.example/x', undefined],
  ['http://evil.example/x', undefined],
  ['*', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s asks for %s', (target, path, query) => {
  expect(askedAddress(target)).toEqual(path === undefined ? undefined : { path, query });
});

test.each(['/%E0%A4%A', '/%00', '/a%0d%0aset-cookie:x', '/..%5csecret'])('%s names no file', (target) => {
  expect(askedAddress(target)).toEqual({ path: undefined, query: '' });
});

test.each([
  ['localhost', true],
  ['localhost:4173', true],
  ['LOCALHOST.:4173', true],
  ['warraq.localhost:80', true],
  ['127.0.0.1:4173', true],
  ['192.168.1.7:4173', true],
  ['[::1]:4173', true],
  ['evil.example:4173', false],
  ['localhost.evil.example', false],
  ['127.0.0.1.evil.example', false],
  ['evil-localhost', false],
  ['', false],
  [undefined, false],
])('%s is a name of this machine: %s', (host, own) => {
  expect(isOwnHost(host)).toBe(own);
});

test('a name given by the owner is a name of this machine', () => {
  expect(isOwnHost('archive.lan:8080', ['archive.lan'])).toBe(true);
  expect(isOwnHost('other.lan:8080', ['archive.lan'])).toBe(false);
});

test.each([
  ['gzip', true],
  ['br, gzip;q=0.5', true],
  ['br, GZIP', true],
  ['*', true],
  ['gzip;q=0', false],
  ['gzip; q=0.000, br', false],
  ['gzip;q=0, *', false],
  ['*;q=0', false],
  ['notgzip', false],
  ['', false],
  [undefined, false],
])('%s accepts gzip: %s', (header, accepted) => {
  expect(acceptsGzip(header)).toBe(accepted);
});

test.each([
  ['W/"a"', true],
  ['"a"', true],
  ['"b", W/"a"', true],
  ['*', true],
  ['"b"', false],
  [undefined, false],
])('%s names the tag W/"a": %s', (header, named) => {
  expect(namesTag(header, 'W/"a"')).toBe(named);
});
