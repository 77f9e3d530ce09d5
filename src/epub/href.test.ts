import { expect, test } from 'vitest';
import { hrefOf } from './href.ts';

test.each([
  ['https://example.org', 'https://example.org'],
  ['http://example.org:8080/a?b=c#d', 'http://example.org:8080/a?b=c#d'],
  ['https://example.org/خبر', 'https://example.org/%D8%AE%D8%A8%D8%B1'],
  ['https://example.org/%D8%AE', 'https://example.org/%D8%AE'],
  ['https://example.org/5%', 'https://example.org/5%25'],
  ['https://example.org/a b"<>[]', 'https://example.org/a%20b%22%3C%3E%5B%5D'],
  ['https://example.org/#a#b', 'https://example.org/#a%23b'],
  ['https://example.org/\ud800', 'https://example.org/%EF%BF%BD'],
  ['/articles/a/', undefined],
  ['javascript:alert(1)', undefined],
  ['https://[', undefined],
  ['https://u:p@example.org/', undefined],
  ['', undefined],
])('%j: %s', (address, href) => expect(hrefOf(address)).toBe(href));
