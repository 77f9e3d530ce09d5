import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { placedWords, scanWords, wordsOf, wordsOfFolded } from './tokenize.ts';

describe('words of a text', () => {
  test.each<[string, string[]]>([
    ['«القناة» تُغلَق!', ['القناه', 'تغلق']],
    ['كوفيد-19 وكوفيد19', ['كوفيد', '19', 'وكوفيد', '19']],
    ['#غزة_الآن', ['غزه', 'الان']],
    ['بـTikTok', ['ب', 'tiktok']],
    ['قمة G20 وMP3', ['قمه', 'g20', 'و', 'mp3']],
    ['بين 2.2 و2.3٪', ['بين', '2.2', 'و', '2.3']],
    ['10,000 و١٠٬٠٠٠ و10000', ['10000', 'و', '10000', 'و', '10000']],
    ['2,5 مليون', ['2.5', 'مليون']],
    ['سنة ٢٠٢٤.', ['سنه', '2024']],
    ['2-1 و12–15', ['2', '1', 'و', '12', '15']],
    ['L\u2019Aigle', ['l', 'aigle']],
    ['15km', ['15', 'km']],
    ['👍🏽 ﻻ', ['لا']],
    ['', []],
    ['؟!…', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
    expect(placedWords(text).map(({ text }) => text)).toEqual(words);
  });

  test('places cover the whole printed word, its marks with it', () => {
    const text = 'كُتِبَتْ «المَدْرَسَةُ» ﻻ';
    expect(placedWords(text).map(({ from, to }) => text.slice(from, to))).toEqual(['كُتِبَتْ', 'المَدْرَسَةُ', 'ﻻ']);
  });
});

describe('the quick way', () => {
  const letter = fc.constantFrom(...'ابوة ء1٢.,٫g2Kéß²-«_#\u200f\ufefbپ۴ڭ\u06ee');
  test('sees the words that the slow way sees, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 30 }), (text) => {
        const folded = fold(text);
        const seen: string[] = [];
        const could = scanWords(folded, (from, to) => seen.push(folded.slice(from, to)));
        expect(seen).toEqual(could ? wordsOfFolded(folded) : []);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['القمة العاشرة في 2024، وG20', 'اجتمعوا… ثم مضوا'])('is taken for %s', (text) => {
    expect(scanWords(fold(text), () => undefined)).toBe(true);
  });
});
