import { describe, expect, test } from 'vitest';
import { isNarrowed, NO_CHOICE, readChoice, writeChoice } from './choice.ts';

describe('a choice and its address', () => {
  test.each([
    ['', NO_CHOICE],
    ['?q=%D8%AD%D9%85%D8%B5', { ...NO_CHOICE, q: 'حمص' }],
    ['?keyword=%D8%A3&keyword=%D8%A8', { ...NO_CHOICE, keywords: ['أ', 'ب'] }],
    [
      '?source=x&from=2024-01-02&to=2024-02-01',
      { ...NO_CHOICE, source: 'x', from: '2024-01-02', to: '2024-02-01' },
    ],
    ['?sort=oldest', { ...NO_CHOICE, sort: 'oldest' as const }],
  ])('%s', (address, choice) => {
    expect(readChoice(address)).toEqual(choice);
    expect(writeChoice(choice)).toBe(address);
  });

  test.each([
    ['a keyword twice is one', '?keyword=a&keyword=a', '?keyword=a'],
    ['a day that is none is left out', '?from=yesterday', ''],
    ['an unknown order is the usual one', '?sort=sideways', ''],
    ['a lone percent sign is a percent sign', '?q=%', '?q=%25'],
    ['empty parts say nothing', '?q=&keyword=&source=', ''],
  ])('%s', (_, address, plain) => {
    expect(writeChoice(readChoice(address))).toBe(plain);
  });

  test('the order of the list narrows nothing, showing the undated alone does', () => {
    expect(isNarrowed({ ...NO_CHOICE, sort: 'oldest' })).toBe(false);
    expect(isNarrowed({ ...NO_CHOICE, sort: 'undated' })).toBe(true);
  });
});
