import { expect, test } from 'vitest';
import { readingTime } from './readingTime.ts';

test.each([
  [0, 1],
  [1, 1],
  [180, 1],
  [269, 1],
  [271, 2],
  [900, 5],
])('%i words take %i min', (words, minutes) => {
  const text = Array.from({ length: words }, () => 'كلمة').join(' ');
  expect(readingTime({ body: [{ kind: 'paragraph', text }] })).toBe(minutes);
});

test('paragraphs add up, dashes and lone letters between spaces are not words', () => {
  const paragraph = {
    kind: 'paragraph' as const,
    text: Array.from({ length: 200 }, () => 'كلمة -').join('\u00a0'),
  };
  expect(readingTime({ body: [paragraph, paragraph] })).toBe(2);
});
