import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from './fileName.ts';

const word = 'كلمة';
test.each([
  ['جسر على النهر', 'جسر على النهر.epub'],
  ['هل وصل؟ «نعم»: 2/1', 'هل وصل؟ «نعم» 2 1.epub'],
  ['a\\b:c*d?e"f<g>h|i', 'a b c d e f g h i.epub'],
  ['قطار \u202eالليل\u202c', 'قطار الليل.epub'],
  ['می\u200cرود', 'می\u200cرود.epub'],
  ['a\u0000b\nc\ud800', 'ab c.epub'],
  ['../..', 'warraq.epub'],
  ['.hidden', 'hidden.epub'],
  ['ends with dots...', 'ends with dots.epub'],
  ['con', 'con_.epub'],
  ['COM1.txt', 'COM1_.txt.epub'],
  ['console', 'console.epub'],
  ['', 'warraq.epub'],
  [' \u200b ', 'warraq.epub'],
  [`${word} `.repeat(30), `${`${word} `.repeat(15)}${word}.epub`],
  ['ط'.repeat(100), `${'ط'.repeat(80)}.epub`],
  [`x${'\u{1f680}'.repeat(50)}`, `x${'\u{1f680}'.repeat(39)}.epub`],
  [`${'ط'.repeat(79)}ب\u064e`, `${'ط'.repeat(79)}.epub`],
])('%j: %s', (title, name) => expect(fileNameOf(title, 'epub')).toBe(name));

test('any title gives a name every system takes', () => {
  const title = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(title, (given) => {
      const name = fileNameOf(given, 'epub').slice(0, -'.epub'.length);
      expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]{1,80}$/u);
      expect(name.length).toBeLessThanOrEqual(80);
      expect(name).toMatch(/^[^\s.].*$|^[^\s.]$/su);
      expect(name).not.toMatch(/[\s.]$/);
    }),
  );
});
