import { expect, test } from 'vitest';
import { byLetter, letterOf, lettersOf } from './alphabet.ts';

test.each([
  ['بغداد', 'ب'],
  ['الفضاء', 'ف'],
  ['أسعار النفط', 'ا'],
  ['إيران', 'ا'],
  ['ألمانيا', 'ا'],
  ['ألعاب نارية', 'ا'],
  ['إلكترونيات', 'ا'],
  ['آلاف', 'ا'],
  ['الأمم المتحدة', 'ا'],
  ['الإمارات', 'ا'],
  ['المانيا', 'م'],
  ['العاب', 'ع'],
  ['آثار', 'ا'],
  ['ألف', 'ا'],
  ['الله', 'ا'],
  ['«الأهرام»', 'ا'],
  ['کردستان', 'ك'],
  ['هـ', 'ه'],
  ['PSG', '#'],
  ['2024', '#'],
  ['گوگل', 'ك'],
  ['', '#'],
])('«%s» stands under %s', (keyword, letter) => {
  expect(letterOf(keyword)).toBe(letter);
});

test('an index: by letter, then by the word without its article', () => {
  const counts = ['الفيضان', 'فرنسا', 'الفضاء', 'NASA', 'بحر', 'البترول'].map((text) => ({ text, count: 1 }));
  expect(byLetter(counts).map(({ letter, keywords }) => [letter, keywords.map(({ text }) => text)])).toEqual([
    ['ب', ['البترول', 'بحر']],
    ['ف', ['فرنسا', 'الفضاء', 'الفيضان']],
    ['#', ['NASA']],
  ]);
});

test('letters that lead somewhere: each once, in alphabetical order', () => {
  expect(lettersOf(['المرافئ', 'NASA', 'الفضاء', 'فرنسا', 'إيران'])).toBe('افم#');
  expect(lettersOf([])).toBe('');
});
