import { describe, expect, test } from 'vitest';
import { copyOf, keywordRuns } from './keywordLines.ts';

describe('a line with separators says itself where its keywords end', () => {
  const lines: [line: string, keywords: string[]][] = [
    ['قناة السويس، هيئة القناة، مصر', ['قناة السويس', 'هيئة القناة', 'مصر']],
    ['قناة السويس,مصر', ['قناة السويس', 'مصر']],
    ['قناة السويس؛ مصر ; الملاحة', ['قناة السويس', 'مصر', 'الملاحة']],
    ['قناة السويس | مصر', ['قناة السويس', 'مصر']],
    ['قناة السويس - مصر', ['قناة السويس', 'مصر']],
    ['قناة السويس • مصر', ['قناة السويس', 'مصر']],
    ['#قناة_السويس #مصر', ['قناة السويس', 'مصر']],
    ['#قناة السويس #مصر', ['قناة السويس', 'مصر']],
    ['#قناة_السويس', ['قناة السويس']],
    ['«قناة السويس»، "مصر".', ['قناة السويس', 'مصر']],
    ['1,500 سفينة، مصر', ['1,500 سفينة', 'مصر']],
    ['مصر', ['مصر']],
    ['كوفيد-19، لقاح', ['كوفيد-19', 'لقاح']],
  ];
  test.each(lines)('%s', (line, keywords) => {
    const runs = keywordRuns(line);
    expect(runs.map((run) => run.words.join(' '))).toEqual(keywords);
    expect(runs.every((run) => run.certain)).toBe(true);
  });
});

test('a line without them is one run, to be cut by evidence', () => {
  expect(keywordRuns('قناة السويس مصر')).toMatchObject([
    { words: ['قناة', 'السويس', 'مصر'], certain: false },
  ]);
});

test('nothing but punctuation is no keyword', () => {
  expect(keywordRuns(' ، # | ')).toEqual([]);
});

describe('the Persian-letter copy at the end', () => {
  const lines: [line: string, copy: { length: number; at: number } | undefined, why: string][] = [
    ['مصر قناة السويس قناة السویس', { length: 2, at: 1 }, 'of the last keyword'],
    ['هيئة القناة مصر سفن هیئة القناة', { length: 2, at: 0 }, 'of an earlier one'],
    ['سفن مصر مصر', { length: 1, at: 1 }, 'no letter to change: repeated at once'],
    ['مصر سفن مصر', undefined, 'the same word, but not at once, and no Persian letter'],
    ['مدینة حمص', undefined, 'it stands alone'],
    ['قناة السويس', undefined, 'nothing repeated'],
  ];
  test.each(lines)('%s → %j (%s)', (line, copy) => {
    const [run] = keywordRuns(line);
    expect(run && copyOf(run)).toEqual(copy);
  });
});
