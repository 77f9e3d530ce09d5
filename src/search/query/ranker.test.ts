import { describe, expect, test } from 'vitest';
import type { TermMatch } from './terms/lookUpTerm.ts';
import type { RankedWord } from './ranker.ts';
import { bestOf, Ranker } from './ranker.ts';
import type { Form } from '../format/shard.ts';

const ARTICLES = 100;

/** A form that stands in the given articles, with the given impact. */
function form(text: string, ordinals: number[], impact = 8, frequency = ordinals.length): Form {
  const impacts = new Uint8Array(ordinals.length).fill(impact);
  return {
    text,
    lexeme: text,
    isKnown: false,
    isSpelling: false,
    bucket: text,
    group: 0,
    frequency,
    ordinals: Uint32Array.from(ordinals),
    impacts,
  };
}
function word(text: string, ...forms: TermMatch[]): RankedWord {
  return { text, forms, tails: new Map() };
}
/** A word of one form, the word itself. */
const plain = (text: string, ordinals: number[], impact = 8) =>
  word(text, { form: form(text, ordinals, impact), weight: 1, by: 'same' });
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

function ranking(
  words: RankedWord[],
  { missing = 0, articles = ARTICLES, stays }: { missing?: number; articles?: number; stays?: number[] } = {},
) {
  const allowed = stays && Uint8Array.from(upTo(articles), (i) => (stays.includes(i) ? 1 : 0));
  const ranked = new Ranker(articles).rank({ words, missing, stays: allowed });
  return { ...ranked, best: bestOf(ranked, 1000).map(({ ordinal }) => ordinal) };
}

describe('which articles are taken', () => {
  test('while ten hold all of two words, they alone', () => {
    const { best, full, partial } = ranking([plain('سفن', upTo(10)), plain('بحر', upTo(30))]);
    expect(best).toEqual(upTo(10));
    expect({ full, partial }).toEqual({ full: 10, partial: false });
  });

  test('while nine do, those that hold one of them follow', () => {
    const { best, full, partial } = ranking([plain('سفن', upTo(9)), plain('بحر', upTo(30))]);
    expect(best.slice(0, 9)).toEqual(upTo(9));
    expect(best.length).toBe(30);
    expect({ full, partial }).toEqual({ full: 9, partial: true });
  });

  test('those with another form of a word are full, and do not hold the words themselves', () => {
    const asked = word(
      'سفينة',
      { form: form('سفينة', upTo(4)), weight: 1, by: 'same' },
      { form: form('سفن', upTo(12)), weight: 0.2, by: 'ending' },
    );
    const { full, own } = ranking([asked, plain('بحر', upTo(30))]);
    expect([full, own]).toEqual([12, 4]);
  });

  test('other proclitics and spellings are the word itself', () => {
    const asked = word(
      'سفينة',
      { form: form('والسفينة', upTo(4)), weight: 0.7, by: 'lexeme' },
      { form: form('سفينه', [4, 5]), weight: 0.7, by: 'spelling' },
    );
    expect(ranking([asked]).own).toBe(6);
  });

  test('of five words most are enough', () => {
    const words = ['سفن', 'بحر', 'قناة', 'مرفأ', 'رصيف'].map((text, i) =>
      plain(text, [0, ...(i < 4 ? [1] : []), ...(i < 1 ? [2] : [])]),
    );
    expect(ranking(words).best).toEqual([0, 1]);
  });

  test.each(upTo(30).slice(1))('two of five equally rare words are enough, %d articles each', (frequency) => {
    const words = ['سفن', 'بحر', 'قناة', 'مرفأ', 'رصيف'].map((text, i) =>
      word(text, { form: form(text, i < 2 ? [0, 1] : [0], 8, frequency), weight: 1, by: 'same' }),
    );
    expect(ranking(words).best).toEqual([0, 1]);
  });

  test('a word that nobody holds: no article is full', () => {
    const { best, full } = ranking([plain('سفن', [3, 4])], { missing: 1 });
    expect(full).toBe(0);
    expect(best).toEqual([3, 4]);
  });

  test('nothing but words that nobody holds', () => {
    expect(ranking([], { missing: 2 }).best).toEqual([]);
  });

  test('only those that may stay', () => {
    const { best, full } = ranking([plain('سفن', upTo(20))], { stays: [3, 5, 50] });
    expect([best, full]).toEqual([[3, 5], 2]);
  });

  test('filtered, they are some of the same: no article that lacks a word comes in for those left out', () => {
    const words = [plain('سفن', upTo(30)), plain('بحر', upTo(12))];
    const whole = ranking(words);
    expect([whole.full, whole.partial]).toEqual([12, false]);
    const { best, full, partial } = ranking(words, { stays: [3, 20, 25] });
    expect({ best, full, partial }).toEqual({ best: [3], full: 1, partial: false });
  });

  test('articles of a tail, after those of the shard', () => {
    const sole = form('سفن', [5, 6], 1, 4);
    const ranked = ranking([
      { text: 'سفن', forms: [{ form: sole, weight: 1, by: 'same' }], tails: new Map([[sole, [1, 9]]]) },
    ]);
    expect([ranked.full, new Set(ranked.best)]).toEqual([4, new Set([1, 5, 6, 9])]);
  });

  test('a word that is everywhere is not asked of an article beside one that is not', () => {
    const everywhere = word('في', { form: form('في', upTo(500), 8, 4000), weight: 1, by: 'same' });
    const { best, full } = ranking([everywhere, plain('سفن', [450, 2000])], { articles: 5000 });
    expect([best, full]).toEqual([[450, 2000], 2]);
    expect(ranking([everywhere], { articles: 5000 }).full).toBe(500);
  });
});

describe('which of them come first', () => {
  test('those of the greater impact; among equals the newest', () => {
    const ranked = ranking([
      word(
        'سفن',
        { form: form('سفن', [7, 3], 4), weight: 1, by: 'same' },
        { form: form('السفن', [9], 4), weight: 1, by: 'lexeme' },
      ),
    ]);
    expect(ranked.best).toEqual([3, 7, 9]);
    expect(ranking([plain('سفن', [1], 3), plain('بحر', [2], 9)]).best).toEqual([2, 1]);
  });

  test('those that hold the rarer of two words', () => {
    expect(ranking([plain('بحر', upTo(60)), plain('سفن', [80])]).best[0]).toBe(80);
  });

  test('those that hold both before those that hold one better', () => {
    expect(ranking([plain('سفن', [1, 2], 6), plain('بحر', [2, 3], 6)]).best[0]).toBe(2);
  });

  test('the word itself before another of its forms, that before what merely begins so', () => {
    const ranked = ranking([
      word(
        'سفن',
        { form: form('سفن', [3]), weight: 1, by: 'same' },
        { form: form('السفن', [2]), weight: 0.6, by: 'lexeme' },
        { form: form('سفنجي', [1]), weight: 0.3, by: 'completion' },
      ),
    ]);
    expect(ranked.best).toEqual([3, 2, 1]);
  });

  test('both forms before one of them', () => {
    const ranked = ranking([
      word(
        'سفن',
        { form: form('سفن', [3, 4]), weight: 1, by: 'same' },
        { form: form('السفن', [4]), weight: 0.6, by: 'lexeme' },
      ),
    ]);
    expect(ranked.best).toEqual([4, 3]);
  });

  test('a word that asks tells less than one as rare', () => {
    expect(ranking([plain('متي', [1]), plain('سفن', [2])]).best).toEqual([2, 1]);
  });
});

test('a ranker keeps nothing of the question before', () => {
  const ranker = new Ranker(ARTICLES);
  const words = [plain('سفن', [1, 2, 3]), plain('بحر', [3, 4])];
  const first = ranker.rank({ words, missing: 1 });
  ranker.rank({ words: [plain('قناة', upTo(90), 15)], missing: 0 });
  expect(ranker.rank({ words, missing: 1 })).toEqual(first);
});
