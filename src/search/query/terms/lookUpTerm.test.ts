import { describe, expect, test } from 'vitest';
import { SearchedSite } from '../../../testing/searchableSite.ts';
import { IndexReader } from '../../reader/indexReader.ts';
import { lookUpTerm, lookUpExactTerm } from './lookUpTerm.ts';
import { wordsOf } from '../../../text/tokenize.ts';

const CONSONANTS = [...'بتجدرسعفقكلمنه'];
const filler = (n: number) =>
  Array.from({ length: 5 }, (_, i) => CONSONANTS[Math.floor(n / 3 ** i + i * n) % CONSONANTS.length]).join(
    '',
  );

/** An index of several shards: the given articles among others of many other words. */
async function indexOf(bodies: string[]): Promise<IndexReader> {
  const others = Array.from({ length: 60 }, (_, i) =>
    Array.from({ length: 150 }, (_, k) => filler(i * 150 + k)).join(' '),
  );
  const index = await IndexReader.open(
    new SearchedSite([...bodies, ...others].map((text) => ({ title: '', body: [text] }))),
  );
  expect(index.root.words.length).toBeGreaterThan(3);
  return index;
}

const times = (count: number, words: string) => Array.from({ length: count }, () => words);

/** Relation of each answering form to the word. */
async function found(index: IndexReader, word: string, beginning: 'yes' | 'no' | 'if-unseen' = 'no') {
  const [text = ''] = wordsOf(word);
  const { forms } = await lookUpTerm(text, beginning, index);
  return Object.fromEntries(forms.map(({ form, by }) => [form.text, by]));
}

describe('the forms that answer a word', () => {
  const index = indexOf([
    ...times(2, 'شركة الشركة شركات والشركات'),
    ...times(2, 'ميناء وميناء'),
    ...times(20, 'قناة القناة'),
    'وقناة',
    'ليبيا لليبيا',
    ...times(3, 'وزير'),
    ...times(3, 'زير'),
    'ألعاب أخرى',
  ]);
  test.each<[string, Record<string, string>]>([
    ['شركة', { شركه: 'same', الشركه: 'lexeme', شركات: 'ending', والشركات: 'ending' }],
    ['الشركة', { شركه: 'lexeme', الشركه: 'same', شركات: 'ending', والشركات: 'ending' }],
    ['ميناء', { ميناء: 'same', وميناء: 'lexeme' }],
    // A form printed nowhere: the word under its proclitics answers.
    ['وبالشركة', { شركه: 'lexeme', الشركه: 'lexeme', شركات: 'ending', والشركات: 'ending' }],
    ['بميناء', { ميناء: 'lexeme', وميناء: 'lexeme' }],
    ['للميناء', { ميناء: 'lexeme', وميناء: 'lexeme' }],
    // A rare form, whose word is far commoner without the letter.
    ['وقناة', { وقناه: 'same', قناه: 'lexeme', القناه: 'lexeme' }],
    ['لليبيا', { ليبيا: 'lexeme', لليبيا: 'same' }],
    ['وزير', { وزير: 'same' }],
    ['زير', { زير: 'same' }],
    ['العاب', { العاب: 'same' }],
    ['عاب', {}],
    // Printed nowhere either, but its endings tell.
    ['شركتهم', { شركه: 'ending', الشركه: 'ending', شركات: 'ending', والشركات: 'ending' }],
    ['شريك', {}],
    ['غواصة', {}],
  ])('%s', async (word, forms) => expect(await found(await index, word)).toEqual(forms));

  test('the word itself is worth most', async () => {
    const { forms } = await lookUpTerm('شركه', 'no', await index);
    const weights = Object.fromEntries(forms.map(({ form, weight }) => [form.text, weight]));
    expect(weights['شركه']).toBe(1);
    expect(weights['الشركه']).toBeLessThan(1);
    expect(weights['شركات']).toBeLessThan(weights['الشركه'] ?? 0);
  });

  test('exactly: the form alone, or none', async () => {
    const exactly = async (text: string) =>
      (await lookUpExactTerm(text, await index)).forms.map(({ form, by, weight }) => [form.text, by, weight]);
    expect(await exactly('وميناء')).toEqual([['وميناء', 'same', 1]]);
    expect(await exactly('الشركه')).toEqual([['الشركه', 'same', 1]]);
    expect(await exactly('بميناء')).toEqual([]);
  });
});

describe('the beginning of a word', () => {
  const index = indexOf(['القاهرة', 'والقاهرة', 'للقاهرة', 'شركات', 'بأفغانستان', 'قاهر']);
  test.each<[string, string[]]>([
    ['قاه', ['القاهره', 'قاهر']],
    ['القا', ['القاهره']],
    ['القاه', ['القاهره']],
    ['والقاه', ['والقاهره']],
    ['للقاه', ['للقاهره']],
    // The stem it is filed under is shorter than the typed prefix.
    ['شركا', ['شركات']],
    ['بأفغ', ['بافغانستان']],
    ['ق', []],
    ['غغغ', []],
  ])('%s', async (typed, forms) => {
    const answers = await found(await index, typed, 'yes');
    expect(
      Object.keys(answers)
        .filter((form) => answers[form] === 'completion')
        .sort(),
    ).toEqual(forms.sort());
  });

  // One letter after the article is too little to find a shard by: such prefixes are listed by themselves.
  test.each(['الق', 'والق', 'للق'])('%s', async (typed) => {
    expect(await found(await index, typed, 'yes')).toEqual({ [typed]: 'prefix' });
  });

  test('a word and what begins with it', async () => {
    const answers = await found(await index, 'قاهر', 'yes');
    expect(answers).toEqual({ قاهر: 'same', القاهره: 'completion' });
  });

  test('the more of it is typed, the better it answers', async () => {
    const weight = async (typed: string) =>
      (await lookUpTerm(typed, 'yes', await index)).forms[0]?.weight ?? 0;
    expect(await weight('شركا')).toBeGreaterThan(await weight('شرك'));
  });

  test('submitted, only where it is no word itself', async () => {
    expect(await found(await index, 'قاهر', 'if-unseen')).toEqual({ قاهر: 'same' });
    expect(await found(await index, 'شركا', 'if-unseen')).toEqual({ شركات: 'completion' });
    expect(await found(await index, 'شركا', 'no')).toEqual({});
  });
});

test('what cannot be read is thrown', async () => {
  const site = new SearchedSite([{ title: 'سفن' }]);
  const index = await IndexReader.open(site);
  site.breakAll(/\d\.bin$/, 'missing');
  await expect(lookUpTerm('سفن', 'no', index)).rejects.toThrow('no such file');
  await expect(lookUpExactTerm('سفن', index)).rejects.toThrow('no such file');
});
