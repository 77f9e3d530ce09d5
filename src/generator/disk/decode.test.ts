import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';

test.each([
  ['plain', [0xd8, 0xae], 'خ'],
  ['with a byte order mark', [0xef, 0xbb, 0xbf, 0xd8, 0xae], 'خ'],
  ['a second mark is of the text', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '\ufeff'],
  ['half a letter', [0xd8], '\ufffd'],
  ['a lone surrogate', [0xed, 0xa0, 0x80], '\ufffd\ufffd\ufffd'],
  ['nothing', [], ''],
])('%s', (_, bytes, text) => {
  expect(decode(Uint8Array.from(bytes))).toBe(text);
});

test('any bytes read as a browser reads them', () => {
  const browser = new TextDecoder('utf-8');
  const telling = fc.constantFrom(
    0xef,
    0xbb,
    0xbf,
    0xed,
    0xa0,
    0x80,
    0xf0,
    0x90,
    0xf4,
    0xe0,
    0xc0,
    0xff,
    0xd9,
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(telling, fc.nat(255)), { maxLength: 40 }), (bytes) => {
      const page = Uint8Array.from([0, ...bytes]).subarray(1);
      expect(decode(page)).toBe(browser.decode(page));
    }),
    { numRuns: 2000 },
  );
});
