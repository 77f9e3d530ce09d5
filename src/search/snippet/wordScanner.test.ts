import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { piecesOf } from './wordScanner.ts';
import { placedWords, wordsOf } from '../../text/tokenize.ts';

/** Pieces as a line: words in brackets, stretches that must be cut further between bars. */
const drawn = (text: string): string =>
  piecesOf(text)
    .map(({ from, to, isWord }) => (isWord ? `[${text.slice(from, to)}]` : `|${text.slice(from, to)}|`))
    .join(' ');

describe('the pieces of a text', () => {
  test.each<[text: string, pieces: string]>([
    ['أُغلِقت «القَنَاةُ»، أمس.', '[أُغلِقت] [القَنَاةُ] [أمس]'],
    ['غزة_الآن والجيزة/القاهرة', '[غزة] [الآن] [والجيزة] [القاهرة]'],
    ['قناة\u00a0السويس\nوالبحر', '[قناة] [السويس] [والبحر]'],
    // Marks, tatweel and format characters belong to the letter before them, and to nothing where there is none.
    ['\u200fسفـــن\u200c\u0640 \u0640 «\u0640بحر»', '[سفـــن\u200c\u0640] [بحر]'],
    // A stretch that is not of Arabic letters alone is left whole: «كوفيد» would be taken for a word before its digits are seen.
    ['ضد كوفيد-19 و2.5 مليون', '[ضد] |كوفيد-19| |و2.5| [مليون]'],
    ['نحو 10 000 لاجئ و1\u00a0250 دولار', '[نحو] |10 000| [لاجئ] |و1\u00a0250| [دولار]'],
    ['بـTikTok والـBBC.', '|بـTikTok| |والـBBC.|'],
    // A hamza above melts into what stands before it; one sign is several letters; an emoji is none.
    ['مسو\u0654ول في ﷺ 👍🏽 قناة', '|مسو\u0654ول| [في] |ﷺ| |👍🏽| [قناة]'],
    ['', ''],
    [' ؟! \n', ''],
  ])('%s', (text, pieces) => expect(drawn(text)).toBe(pieces));
});

/** The words of a text with their places, by its pieces. */
const byPieces = (text: string): [string, number, number][] =>
  piecesOf(text).flatMap(({ from, to, isWord }): [string, number, number][] => {
    const piece = text.slice(from, to);
    if (isWord) return [[fold(piece), from, to]];
    return placedWords(piece).map((word) => [word.text, from + word.from, from + word.to]);
  });

const whole = (text: string): [string, number, number][] =>
  placedWords(text).map(({ text, from, to }) => [text, from, to]);

/** Code units in the table of fold.ts, and more. */
const ROWS = 0x2100;

test('every character, within a word and beside it, is read as it is in the whole text', () => {
  const wrong: string[] = [];
  for (let unit = 0; unit < ROWS; unit++) {
    const character = String.fromCharCode(unit);
    const text = `سفن${character}قناة ب${character} ،${character}بحر`;
    if (JSON.stringify(byPieces(text)) !== JSON.stringify(whole(text))) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
}, 60_000);

test('the words of the pieces are the words of the text', () => {
  const letters = fc.constantFrom(...'سفن قناة،.\u064b\u0640\u200fةأىكهذل\u0670190 00a\u00a0\n');
  const text = fc
    .array(fc.oneof({ weight: 6, arbitrary: letters }, fc.string({ unit: 'binary', maxLength: 2 })))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (text) => {
      expect(byPieces(text).map(([form]) => form)).toEqual(wordsOf(text));
    }),
    { numRuns: 2000 },
  );
}, 30_000);
