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
    ['1.000.000 دولار', ['1000000', 'دولار']],
    ['1,000,000 و١٬٠٠٠٬٠٠٠', ['1000000', 'و', '1000000']],
    ['١.٠٠٠.٠٠٠', ['1000000']],
    ['10.000 و2.500 و1.860.250', ['10000', 'و', '2.500', 'و', '1860250']],
    ['1.250,75 و1.250.000,5', ['1250.75', 'و', '1250000.5']],
    ['1,250,000.5', ['1250000.5']],
    ['10 000 لاجئ', ['10000', 'لاجء']],
    ['1 250 000 و١٠ ٠٠٠', ['1250000', 'و', '10000']],
    ['12\u00a0345 و1\u202f250\u202f300', ['12345', 'و', '1250300']],
    ['في 2018 10 000 لاجئ', ['في', '2018', '10000', 'لاجء']],
    ['المواد 12 345', ['المواد', '12', '345']],
    ['1 000 2', ['1', '000', '2']],
    ['2018 000', ['2018', '000']],
    ['0 000', ['0', '000']],
    ['10 0000', ['10', '0000']],
    ['10 000.5', ['10', '000.5']],
    ['1.2.2018 و01.12.2018', ['1.2.2018', 'و', '01.12.2018']],
    ['192.168.100.200', ['192.168.100.200']],
    ['1.000.000.000', ['1000000000']],
    ['0.000 و0.125', ['0.000', 'و', '0.125']],
    ['1, 2, 3', ['1', '2', '3']],
    ['1-0', ['1', '0']],
    ['06 12 34 56 78', ['06', '12', '34', '56', '78']],
    ['06.123.456', ['06.123.456']],
    ['0661 123 456', ['0661', '123', '456']],
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

  test('places cover a number with its spaces and points', () => {
    const text = 'نحو ١\u202f٢٥٠\u00a0٠٠٠ لاجئ و10 000 دولار و1.000.000';
    expect(placedWords(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'نحو',
      '١\u202f٢٥٠\u00a0٠٠٠',
      'لاجئ',
      'و',
      '10 000',
      'دولار',
      'و',
      '1.000.000',
    ]);
  });

  test('places cover the whole printed word, its marks with it', () => {
    const text = 'كُتِبَتْ «المَدْرَسَةُ» ﻻ';
    expect(placedWords(text).map(({ from, to }) => text.slice(from, to))).toEqual(['كُتِبَتْ', 'المَدْرَسَةُ', 'ﻻ']);
  });
});

describe('the quick way', () => {
  const letter = fc.constantFrom(...'ابوة ء1٢.,٫g2Kéß²-«_#\u200f\ufefbپ۴ڭ\u06ee 000\u00a0\u0670');
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
