import { readFileSync, statSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import { WordIndexer } from '../../search/indexer/indexer.ts';
import type { InvertedIndex } from '../../search/indexer/invertedIndex.ts';
import { siteInMemory } from '../../testing/siteInMemory.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { WordRecords } from './wordRecords.ts';

const { at } = temporaryFolder();

const word = fc.oneof(
  fc.constantFrom(
    'قناة',
    'القناة',
    'ألعاب',
    'إلهام',
    'بلاده',
    'بلادة',
    'عبد',
    'العزيز',
    'عبدالعزيز',
    'CNN',
    '\ud83d',
    '𐤀𐤁',
  ),
  fc.string({ unit: fc.constantFrom('ا', 'ب', 'ه', 'ة', 'أ', 'ل', '\u064b'), minLength: 1, maxLength: 6 }),
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const facts = fc.record({
  title: text,
  source: text,
  body: fc.array(text, { maxLength: 3 }),
  keywords: fc.array(word, { maxLength: 2 }),
  authors: fc.array(word, { maxLength: 2 }),
});

function clean(articles: readonly Article[]): InvertedIndex {
  const words = new WordIndexer();
  for (const article of articles) words.add(article);
  return words.invertedIndex();
}

function kept(articles: readonly Article[], file: string): InvertedIndex {
  const records = new WordRecords(file, '1');
  const words = new WordIndexer(records.reader);
  for (const article of articles) words.addWords(records.wordsOf(article));
  records.save();
  return words.invertedIndex();
}

test('the index of words that an earlier build read is that of words read now', () => {
  let run = 0;
  const twice = fc.array(facts, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(twice, twice, (first, second) => {
      const file = at(`words-${++run}`);
      const [a, b] = [siteInMemory(first).articles, siteInMemory(second).articles];
      expect(kept(a, file)).toEqual(clean(a));
      // Some of the first are there again, in another order, among others.
      const mixed = [...b, ...a.slice(1).reverse()];
      expect(kept(mixed, file)).toEqual(clean(mixed));
      expect(kept(mixed, file)).toEqual(clean(mixed));
    }),
  );
});

test('a file that is damaged, or of other code, is not used', () => {
  const { articles } = siteInMemory([
    { title: 'قناة السويس', body: ['سفن في القناة'] },
    { title: 'الميناء' },
  ]);
  const file = at('words');
  kept(articles, file);
  const whole = readFileSync(file);
  for (const damaged of [whole.subarray(0, -3), whole.subarray(5), Buffer.from('x'), Buffer.alloc(0)]) {
    writeFileSync(file, damaged);
    expect(kept(articles, file)).toEqual(clean(articles));
    expect(readFileSync(file).equals(whole)).toBe(true);
  }
  const { mtimeMs } = statSync(file);
  new WordRecords(file, '2').save();
  expect(kept(articles, file)).toEqual(clean(articles));
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});
