import { expect, test } from 'vitest';
import { cutLines } from './lines.ts';

const cut = (page: string) => cutLines(page).map(({ number, text }) => [number, text]);

test.each([
  [
    '\\n',
    'أ\n\n ب \nج',
    [
      [1, 'أ'],
      [3, 'ب'],
      [4, 'ج'],
    ],
  ],
  [
    '\\r\\n',
    'أ\r\n\r\nب\r\n',
    [
      [1, 'أ'],
      [3, 'ب'],
    ],
  ],
  [
    'a lone \\r on a page without \\n',
    'أ\r\rب',
    [
      [1, 'أ'],
      [3, 'ب'],
    ],
  ],
  [
    'a stray \\r beside \\n stays in its line',
    'أ\rب\nج',
    [
      [1, 'أ\rب'],
      [2, 'ج'],
    ],
  ],
  ['U+2028 and U+0085 end no line', 'أ\u2028ب\u0085ج', [[1, 'أ\u2028ب\u0085ج']]],
  ['a byte order mark is white space', '\ufeffأ', [[1, 'أ']]],
  ['an invisible character is none', '\u200b', [[1, '\u200b']]],
  ['nothing', '', []],
])('%s', (_, text, lines) => expect(cut(text)).toEqual(lines));
