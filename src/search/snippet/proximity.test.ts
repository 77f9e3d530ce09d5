import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Proximity } from './proximity.ts';
import { proximityOf } from './proximity.ts';
import { foundParts } from './matches.ts';
import { wordsOf } from '../../text/tokenize.ts';

function measured(
  title: string,
  paragraphs: string[],
  words: string[],
  weights = words.map(() => 1),
): Proximity {
  const numbers = new Map(
    words.flatMap((group, word) => wordsOf(group).map((form) => [form, word] as const)),
  );
  const text = { id: 'a', title, titleFrom: 'page' as const, minutes: 1, keywords: [], paragraphs };
  return proximityOf(foundParts(text, { wordOf: (form) => numbers.get(form) }), weights);
}

const asked = ['سفن السفن', 'القناة', 'اليوم'];

describe('how near the words stand: in order and share of the title, pairs, share (held) and window of the body', () => {
  test.each<
    [
      title: string,
      paragraphs: string[],
      order: number,
      share: number,
      pairs: number,
      held: number,
      window: number,
    ]
  >([
    ['سفن القناة اليوم', [], 1, 1, 0, 0, 0],
    ['السفن «القناة» اليوم', [], 1, 1, 0, 0, 0],
    ['القناة اليوم سفن', [], 1 / 2, 1, 0, 0, 0],
    ['اليوم القناة سفن', [], 0, 1, 0, 0, 0],
    ['سفن في القناة', [], 0, 2 / 3, 0, 0, 0],
    ['', ['سفن القناة اليوم'], 0, 0, 1, 1, 1],
    ['', ['سفن في القناة اليوم'], 0, 0, 3 / 4, 1, 1],
    ['', ['القناة سفن'], 0, 0, 1 / 8, 2 / 3, 2 / 3],
    ['', ['سفن', 'القناة', 'اليوم'], 0, 0, 0, 1 / 3, 1 / 3],
    ['', ['سفن القناة', 'القناة اليوم'], 0, 0, 1, 2 / 3, 2 / 3],
    ['', [`سفن ${'و '.repeat(14)} القناة`], 0, 0, 0, 2 / 3, 2 / 3],
    ['', [`سفن ${'و '.repeat(15)} القناة`], 0, 0, 0, 2 / 3, 1 / 3],
    ['', [], 0, 0, 0, 0, 0],
  ])('%s | %j', (title, paragraphs, titleOrder, titleShare, bodyPairs, bodyShare, bodyWindow) => {
    expect(measured(title, paragraphs, asked)).toEqual({
      titleOrder,
      titleShare,
      bodyPairs,
      bodyShare,
      bodyWindow,
    });
  });

  test('shares are of the weights, a pair weighs as its lighter word', () => {
    const { titleShare, titleOrder } = measured('سفن القناة', [], asked, [6, 3, 1]);
    expect([titleShare, titleOrder]).toEqual([9 / 10, 3 / 4]);
  });

  test('one word asked stands in title and body or does not', () => {
    expect(measured('السفن', ['السفن'], ['السفن'])).toEqual({
      titleOrder: 1,
      titleShare: 1,
      bodyPairs: 1,
      bodyShare: 1,
      bodyWindow: 1,
    });
  });
});

test('each is between 0 and 1, and more text is never farther', () => {
  const text = fc
    .array(fc.constantFrom('سفن', 'السفن', 'القناة', 'اليوم', 'في', '،'))
    .map((words) => words.join(' '));
  const weights = fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 3 }), text, weights, (title, paragraphs, more, weights) => {
      const one = measured(title, paragraphs, asked, weights);
      const two = measured(title, [...paragraphs, more], asked, weights);
      expect(Object.values(one).filter((value) => value < 0 || value > 1 + 1e-9)).toEqual([]);
      expect(two.bodyPairs).toBeGreaterThanOrEqual(one.bodyPairs);
      expect(two.bodyWindow).toBeGreaterThanOrEqual(one.bodyWindow);
    }),
  );
}, 30_000);
