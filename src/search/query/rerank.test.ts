import { describe, expect, test } from 'vitest';
import { foundParts } from '../snippet/matches.ts';
import { scoreByPassage, scoreByText } from './rerank.ts';
import { wordsOf } from '../../text/tokenize.ts';

const asked = ['متى', 'افتتحت', 'القناة'];
const weights = [0.2, 1, 1];

function scored(by: typeof scoreByPassage, { title = '', body }: { title?: string; body: string[] }): number {
  const numbers = new Map(asked.flatMap((word, n) => wordsOf(word).map((form) => [form, n] as const)));
  const text = { id: 'a', title, titleFrom: 'page' as const, minutes: 1, keywords: [], paragraphs: body };
  return by(1, foundParts(text, { wordOf: (form) => numbers.get(form) }), weights);
}

const far = 'كلام '.repeat(20);

describe('a question: which of two articles of one score from the index answers it better', () => {
  test.each([
    ['in one paragraph, in two', ['افتتحت القناة.', far], ['افتتحت.', `القناة. ${far}`]],
    ['near, far', [`افتتحت القناة. ${far}`], [`افتتحت. ${far} القناة`]],
    ['short, long', [`افتتحت القناة. ${far}`], [`افتتحت القناة. ${far}`, far, far]],
    ['both words, one', ['افتتحت القناة.'], ['القناة القناة.']],
  ])('%s', (_, better, worse) => {
    expect(scored(scoreByPassage, { body: better })).toBeGreaterThan(scored(scoreByPassage, { body: worse }));
  });

  test('a title is a passage, with a body or without', () => {
    const asTitle = scored(scoreByPassage, { title: 'افتتحت القناة', body: [far] });
    expect(asTitle).toBeCloseTo(scored(scoreByPassage, { body: [`افتتحت القناة ${far.slice(14)}`] }));
    expect(scored(scoreByPassage, { title: 'افتتحت القناة', body: [] })).toBeGreaterThanOrEqual(asTitle);
  });

  test('what holds none of the words keeps its score', () => {
    expect(scored(scoreByPassage, { title: 'سفن', body: [] })).toBe(1);
  });
});

test('keywords: in order in the title is worth more than in the body', () => {
  const inTitle = scored(scoreByText, { title: 'افتتحت القناة', body: [far] });
  expect(inTitle).toBeGreaterThan(scored(scoreByText, { body: ['افتتحت القناة'] }));
});
