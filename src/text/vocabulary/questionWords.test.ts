import { expect, test } from 'vitest';
import { isQuestion } from './questionWords.ts';
import { wordsOf } from '../tokenize.ts';

test.each([
  ['أين تقع صور؟', true],
  ['متى افتتحت القناة', true],
  ['ما عاصمة تونس', true],
  ['من بنى الجسر', true],
  ['قانون حماية البيانات الجديد', true],
  ['عائد من السفر', false],
  ['سفن القناة', false],
  ['قناة', false],
  ['', false],
])('«%s» is a question: %s', (q, is) => {
  expect(isQuestion(wordsOf(q))).toBe(is);
});
