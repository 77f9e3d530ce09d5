import { describe, expect, test } from 'vitest';
import type { Part } from './extendSelection.ts';
import { extended } from './extendSelection.ts';

const TEXT = 'رست السفينة فجرًا. قال د. سالم: «الماء هادئ». ثم مضت!';

/** Words selected after a row of presses, each a unit and a direction. */
function selected(...presses: ['word' | 'sentence', 1 | -1][]): string {
  let part: Part | undefined;
  for (const [unit, by] of presses) part = extended(TEXT, part, unit, by);
  return part ? TEXT.slice(part.from, part.to) : '';
}

describe('by word', () => {
  test.each([
    ['the first', [1], 'رست'],
    ['and the next', [1, 1], 'رست السفينة'],
    ['a word keeps its marks', [1, 1, 1], 'رست السفينة فجرًا'],
    ['one word back', [1, 1, -1], 'رست'],
    ['back to nothing', [1, -1], ''],
    ['back from nothing', [-1], ''],
  ] as const)('%s', (_, presses, words) => {
    expect(selected(...presses.map((by): ['word', 1 | -1] => ['word', by]))).toBe(words);
  });
});

describe('by sentence', () => {
  test.each([
    ['the first', [1], 'رست السفينة فجرًا.'],
    ['an abbreviation ends none', [1, 1], 'رست السفينة فجرًا. قال د. سالم: «الماء هادئ».'],
    ['the last goes to the end of the text, and no farther', [1, 1, 1, 1], TEXT],
    ['one back', [1, 1, -1], 'رست السفينة فجرًا.'],
  ] as const)('%s', (_, presses, words) => {
    expect(selected(...presses.map((by): ['sentence', 1 | -1] => ['sentence', by]))).toBe(words);
  });
});

test('words and sentences mix: the end of the sentence begun, a word less', () => {
  expect(selected(['word', 1], ['sentence', 1])).toBe('رست السفينة فجرًا.');
  expect(selected(['sentence', 1], ['word', -1])).toBe('رست السفينة فجرًا');
  expect(selected(['sentence', 1], ['word', -1], ['word', -1])).toBe('رست السفينة');
});
