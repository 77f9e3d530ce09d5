import { expect, test } from 'vitest';
import { truncate, wordEnd } from './truncate.ts';

test.each<[string, number, string]>([
  ['قناة السويس', 20, 'قناة السويس'],
  ['قناة السويس الجديدة', 12, 'قناة السويس …'],
  ['قناة السويس الجديدة', 11, 'قناة السويس …'],
  ['قناة السويس الجديدة', 10, 'قناة …'],
  ['  سطر\n\nثان  ', 20, 'سطر ثان'],
  ['قناةالسويسالجديدة', 4, 'قناة …'],
  ['😀😀😀', 3, '😀 …'],
  ['', 4, ''],
])('«%s» in %i characters', (text, most, short) => expect(truncate(text, most)).toBe(short));

test('a space too near to the beginning is no place to cut', () => {
  expect(wordEnd('في القناةالجديدة', 10, 4)).toBe(10);
  expect(wordEnd('في القناةالجديدة', 10)).toBe(2);
  expect(wordEnd('في', 10)).toBe(2);
});
