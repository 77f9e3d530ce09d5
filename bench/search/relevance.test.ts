import { describe, expect, test } from 'vitest';
import { Dice, halfOf } from './dice.ts';
import { rankScore, shareScore } from './relevance.ts';

const right = new Set([3, 4]);

describe('how well a question is answered', () => {
  test.each<[number[], number]>([
    [[3, 9], 1],
    [[9, 4, 3], 1 / 2],
    [[9, 8], 0],
    [[], 0],
    [[10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 3], 0],
  ])('rank of the first right answer in %j', (found, score) => {
    expect(rankScore({ right }, found)).toBe(score);
  });

  test.each<[number[], number]>([
    [[4, 9, 3], 1],
    [[4, 9], 1 / 2],
    [[9], 0],
  ])('share of the possible in %j', (found, score) => {
    expect(shareScore({ right }, found)).toBe(score);
  });
});

test('halves are about equal, and a target stays in its own', () => {
  const targets = Array.from({ length: 1000 }, (_, i) => `خبر ${i}`);
  const tuned = targets.filter((target) => halfOf(target) === 'tune').length;
  expect(tuned).toBeGreaterThan(400);
  expect(tuned).toBeLessThan(600);
  expect(targets.map(halfOf)).toEqual(targets.map(halfOf));
});

test('dice fall alike for one seed, and reach every side', () => {
  const rolls = (seed: string) => {
    const dice = new Dice(seed);
    return Array.from({ length: 100 }, () => dice.roll(6));
  };
  expect(rolls('أ')).toEqual(rolls('أ'));
  expect(rolls('أ')).not.toEqual(rolls('ب'));
  expect(new Set(rolls('أ')).size).toBe(6);
  expect(new Dice('أ').some([1, 2, 3, 4], 2)).toHaveLength(2);
});
