import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { isWordUnit } from '../../text/matchKey.ts';
import { BREAK, wordHash, wordHashes, wordsHash } from './wordHashes.ts';

/** Folds and splits a text the slow way. */
function foldedWords(text: string): string[] {
  const words: string[] = [];
  const folded = fold(text);
  let word = '';
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && isWordUnit(folded.charCodeAt(i))) {
      word += folded.charAt(i);
      continue;
    }
    words.push(word);
    word = '';
  }
  return words.filter(Boolean);
}

test('the hashes of a text are those of its folded words', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        ...'أبةىیڤ ـ،.…٣10\u00a0\u202f\u064b\u200f\u0654\u0670\ufefb\ud83d\ude00'.split(''),
      ),
    }),
  );
  fc.assert(
    fc.property(text, (some) => {
      const hashes = Array.from(wordHashes(some)).filter((hash) => hash !== BREAK);
      expect(hashes).toEqual(foldedWords(some).map(wordHash));
    }),
    { numRuns: 2000 },
  );
});

test('punctuation keeps words apart, spaces do not', () => {
  const shape = (text: string): string =>
    Array.from(wordHashes(text), (hash) => (hash === BREAK ? '/' : 'w')).join('');
  expect(shape('قناة السويس، مصر (اليوم)')).toBe('ww/w/w/');
  expect(shape('قناة\u00a0السويس\nمصر')).toBe('www');
  expect(shape('…')).toBe('');
});

test('a limit is kept', () => {
  expect(wordHashes('واحد اثنان ثلاثة', 2)).toHaveLength(2);
});

test('one number for the words of paragraphs, however spelt or cut apart', () => {
  expect(wordsHash(['قالت الأمم المتحدة', 'إن'])).toBe(wordsHash(['قالت «الامم المتحده» إن.']));
  expect(wordsHash(['قالت الأمم'])).not.toBe(wordsHash(['الأمم قالت']));
});
