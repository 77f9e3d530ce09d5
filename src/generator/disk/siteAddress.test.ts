import { expect, test } from 'vitest';
import { siteAddress } from './siteAddress.ts';

test.each([
  [undefined, undefined, { base: '/' }],
  ['/sub/', undefined, { base: '/sub/' }],
  ['/أخبار/', undefined, { base: '/أخبار/' }],
  [undefined, 'https://example.org/', { base: '/', url: 'https://example.org/' }],
  [undefined, 'https://example.org/sub/', { base: '/sub/', url: 'https://example.org/sub/' }],
  ['/sub/', 'http://localhost:8080/sub/', { base: '/sub/', url: 'http://localhost:8080/sub/' }],
  ['/أ/', 'https://example.org/أ/', { base: '/أ/', url: 'https://example.org/%D8%A3/' }],
  ['/a>b/', 'https://example.org/a>b/', { base: '/a>b/', url: 'https://example.org/a%3Eb/' }],
])('--base %s --url %s', (base, url, address) => expect(siteAddress(base, url)).toEqual(address));

test.each([
  ['sub', undefined, '--base begins'],
  ['/sub', undefined, '--base begins'],
  ['//other.example/', 'https://example.org/', '--base begins'],
  ['/', 'https://example.org/sub/', 'is not the path'],
  [undefined, 'https://example.org', '--url is a whole address'],
  [undefined, 'https://example.org/a', '--url is a whole address'],
  [undefined, 'https://example.org/?a/', '--url is a whole address'],
  [undefined, 'https://example.org:99999/', '--url is a whole address'],
  [undefined, 'https://me@example.org/', '--url is a whole address'],
  [undefined, 'ftp://example.org/', '--url is a whole address'],
  [undefined, 'example.org/', '--url is a whole address'],
  [undefined, '', '--url is a whole address'],
])('--base %s --url %s cannot be followed: %s', (base, url, sentence) =>
  expect(siteAddress(base, url)).toContain(sentence),
);
