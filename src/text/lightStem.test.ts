import { expect, test } from 'vitest';
import { lightStem, stemStart } from './lightStem.ts';

test.each([
  ['السوري', 'سوري'],
  ['والسوري', 'سوري'],
  ['بالسوري', 'سوري'],
  ['وبالسوري', 'سوري'],
  ['فكالسوري', 'سوري'],
  ['للسوري', 'سوري'],
  ['وللسوري', 'سوري'],
  // A proclitic without the article stays, and so does what would leave less than three letters.
  ['وسوري', 'وسوري'],
  ['بسوري', 'بسوري'],
  ['لالسوري', 'لالسوري'],
  ['الله', 'الله'],
  ['لله', 'لله'],
  ['الدم', 'الدم'],
  ['و', 'و'],
  ['', ''],
])('%s → %s', (word, stem) => expect(lightStem(word)).toBe(stem));

test('a word of a text is looked at where it stands', () => {
  expect(stemStart('في والقناه غدا', 3, 10)).toBe(6);
  expect(stemStart('في و القناه', 3, 4)).toBe(3);
});
