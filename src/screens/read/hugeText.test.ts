import { describe, expect, test } from 'vitest';
import { LONGEST_BLOCK, partsOf, sectionsOf } from './hugeText.ts';

const run = (length: number, from: number) => ({
  kind: 'paragraph' as const,
  from,
  blocks: [{ kind: 'paragraph' as const, text: 'ا'.repeat(length) }],
});
const runs = (count: number, length: number) => Array.from({ length: count }, (_, i) => run(length, i));

describe('sections', () => {
  test.each([
    ['no text', runs(0, 0)],
    ['a text of usual length', runs(60, 1000)],
    ['many short lines', runs(1000, 20)],
  ])('%s is one', (_, all) => {
    expect(sectionsOf(all)).toEqual([all]);
  });
  test.each([
    ['of some pages', runs(300, 1000), 8],
    ['of short lines', runs(20_000, 10), 100],
    ['of one block each where blocks are long', runs(20, 50_000), 1],
  ])('a huge text has sections %s, and nothing is lost', (_, all, most) => {
    const sections = sectionsOf(all);
    expect(sections.flat()).toEqual(all);
    expect(Math.max(...sections.map(({ length }) => length))).toBe(most);
  });
});

describe('a very long block is cut', () => {
  const SENTENCE = 'عادت السفن إلى الميناء، وقال الربّان: «رسونا.» ';
  test.each([
    ['after sentences', SENTENCE.repeat(1000), /\s$/],
    ['between words where there is no sentence', 'كلمة '.repeat(10_000), /كلمة $/],
    ['anywhere where there is no space', 'ا'.repeat(LONGEST_BLOCK * 2), /ا$/],
  ])('%s, and nothing is lost', (_, text, end) => {
    const parts = partsOf(text);
    expect(parts.join('')).toBe(text);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(8200);
      expect(part).toMatch(end);
    }
  });
  test('a sentence keeps its closing quote', () => {
    for (const part of partsOf(SENTENCE.repeat(1000))) expect(part.trimEnd()).toMatch(/رسونا\.»$/);
  });
});
