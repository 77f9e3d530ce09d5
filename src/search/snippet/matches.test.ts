import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Match } from '../answer.ts';
import type { WordMatcher } from './matches.ts';
import { foundParts, findMatches, matchesIn, partsOf } from './matches.ts';
import { isBareArticle } from '../../text/segmentations.ts';
import { placedWords, wordsOf } from '../../text/tokenize.ts';

/** Matcher by which each group of forms, written with spaces, answers the word at its place. */
function formsOf(...groups: string[]): WordMatcher {
  const words = new Map(groups.flatMap((group, word) => wordsOf(group).map((form) => [form, word] as const)));
  return { wordOf: (form) => words.get(form) };
}

describe('what is marked in a text', () => {
  test.each<[text: string, forms: string[], shown: string[]]>([
    ['أُغلِقت «القَنَاةُ» أمام السفن.', ['قناة القناة', 'السفن'], ['القَنَاةُ', 'السفن']],
    ['قناة\u00a0السويس\nوقناة', ['قناة وقناة'], ['قناة', 'وقناة']],
    // Whole words, and none for a part of another.
    ['القناتان', ['قناة القناة'], []],
    ['كوفيد-19', ['19'], ['19']],
    ['بـTikTok', ['tiktok'], ['TikTok']],
    // «آل» is a word, «ال» is not.
    ['ال سعود والـ BBC', ['ال'], []],
    ['آل سعود', ['آل'], ['آل']],
    // One character, two words.
    ['⅛ مليون', ['1', '8'], ['⅛']],
    ['', ['قناة'], []],
  ])('%s', (text, forms, shown) => {
    expect(marked(text, matchesIn(text, formsOf(...forms)))).toEqual(shown);
  });

  test('each mark has the number of its word, each found word its place', () => {
    expect(findMatches('في قناة «السويس» 2.2', formsOf('السويس', '2.2 قناة'))).toEqual([
      { from: 3, to: 7, word: 1, at: 1 },
      { from: 9, to: 15, word: 0, at: 2 },
      { from: 17, to: 20, word: 1, at: 3 },
    ]);
  });
});

describe('the parts of an article, as the reader sees them', () => {
  const text = {
    id: 'a',
    titleFrom: 'page' as const,
    minutes: 1,
    title: '&quot;قناة&quot;',
    keywords: ['سفن', 'بحر'],
    authors: ['سعاد النجار'],
    source: 'رويترز',
    paragraphs: ['أولى', 'ثانية'],
  };

  test('in order', () => {
    expect(partsOf(text).map(({ field, text }) => `${field} ${text}`)).toEqual([
      'title "قناة"',
      'keywords سفن',
      'keywords بحر',
      'author سعاد النجار',
      'source رويترز',
      'body أولى',
      'body ثانية',
    ]);
  });

  test('with the words that answer in each', () => {
    const parts = foundParts(text, formsOf('قناة', 'أولى بحر سعاد'));
    expect(parts.map(({ field, text, found }) => [field, marked(text, found)])).toEqual([
      ['title', ['قناة']],
      ['keywords', []],
      ['keywords', ['بحر']],
      ['author', ['سعاد']],
      ['source', []],
      ['body', ['أولى']],
      ['body', []],
    ]);
  });
});

const marked = (text: string, marks: Match[]): string[] => marks.map(({ from, to }) => text.slice(from, to));

const all: WordMatcher = { wordOf: () => 0 };

/** Checks that a text read piece by piece has the very words it has when read whole. */
function check(text: string): void {
  const printed: string[] = [];
  let before = 0;
  for (const { text: word, from, to } of placedWords(text)) {
    if (from < before || (word === 'ال' && isBareArticle(text.slice(from, to)))) continue;
    // Read whole, a text that begins with a loose Hangul vowel has the space before it in the word.
    printed.push(text.slice(from, to).replace(/^[ \n\r\t]+/, ''));
    before = to;
  }
  expect(marked(text, matchesIn(text, all))).toEqual(printed);
}

test('marks are the printed words themselves', () => {
  const piece = fc.constantFrom(
    'قَنَاة',
    'ﻻ',
    ' ',
    '\t',
    '\u00a0',
    '\u064b',
    '\u200f',
    '2,5',
    'a1',
    '\ud83d',
    '👍🏽',
    '\n',
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 2 })));
  fc.assert(
    fc.property(text, (parts) => check(parts.join(''))),
    { numRuns: 400 },
  );
}, 30_000);

const HOSTILE = new URL('../../../../shared/hostile/strings.json', import.meta.url);

test('in every hostile string, too', (context) => {
  if (!existsSync(HOSTILE)) return context.skip('../shared/hostile is not here: its strings are not tried');
  for (const text of JSON.parse(readFileSync(HOSTILE, 'utf8')) as string[]) check(text);
}, 30_000);
