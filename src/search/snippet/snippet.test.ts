import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutEntities } from '../../text/entities.ts';
import type { Snippet } from '../answer.ts';
import { foundParts } from './matches.ts';
import { snippetOf, SNIPPET_LENGTH } from './snippet.ts';
import { placedWords, wordsOf } from '../../text/tokenize.ts';

function formsOf(groups: string[]) {
  const words = new Map(groups.flatMap((group, word) => wordsOf(group).map((form) => [form, word] as const)));
  return { wordOf: (form: string) => words.get(form) };
}

/** A snippet as a line: […] where it is cut, each marked word in brackets. */
function drawn(snippet: Snippet | undefined): string | undefined {
  if (!snippet) return undefined;
  let line = snippet.cutBefore ? '… ' : '';
  let at = 0;
  for (const { from, to } of snippet.matches) {
    line += `${snippet.text.slice(at, from)}[${snippet.text.slice(from, to)}]`;
    at = to;
  }
  return line + snippet.text.slice(at) + (snippet.cutAfter ? ' …' : '');
}

/** Paragraphs with their matches, as snippetOf takes them. */
function readFor(paragraphs: string[], words: string[]) {
  const text = { id: 'a', title: '', titleFrom: 'page' as const, minutes: 1, keywords: [], paragraphs };
  return foundParts(text, formsOf(words)).filter(({ field }) => field === 'body');
}

const drawnFor = (paragraphs: string[], words: string[], longest: number, weights: number[] = []) =>
  drawn(snippetOf(readFor(paragraphs, words), weights, longest));

describe('which part is shown', () => {
  test.each<
    [name: string, paragraphs: string[], words: string[], longest: number, weights: number[], shown: string]
  >([
    [
      'a short paragraph whole',
      ['عبرت السفن القناة أمس.'],
      ['السفن', 'القناة'],
      40,
      [],
      'عبرت [السفن] [القناة] أمس.',
    ],
    [
      'the paragraph with most of the words',
      ['السفن في الميناء.', 'السفن عبرت القناة.', 'القناة مغلقة.'],
      ['السفن', 'القناة'],
      40,
      [],
      '[السفن] عبرت [القناة].',
    ],
    [
      'the weightier word, where one paragraph has not both',
      ['في في في البيت.', 'في البحر قناة.', 'فيضان القناة.'],
      ['في', 'القناة'],
      40,
      [0.1, 6],
      'فيضان [القناة].',
    ],
    [
      'the words beside each other rather than apart',
      ['السفن كثيرة في هذه القناة.', 'سفن السفن القناة.'],
      ['السفن', 'القناة'],
      40,
      [],
      'سفن [السفن] [القناة].',
    ],
    [
      'the words in the order typed',
      ['القناة السفن.', 'السفن القناة.'],
      ['السفن', 'القناة'],
      40,
      [],
      '[السفن] [القناة].',
    ],
    ['the first of equals', ['قناة أولى', 'قناة ثانية'], ['قناة'], 40, [], '[قناة] أولى'],
    [
      'one word often is not two words',
      ['قناة قناة قناة', 'قناة سفن'],
      ['قناة', 'سفن'],
      40,
      [],
      '[قناة] [سفن]',
    ],
    ['the text as the reader sees it', ['&quot;القناة&quot; مغلقة'], ['القناة'], 40, [], '"[القناة]" مغلقة'],
    [
      'nothing found: the beginning',
      ['', ' \n', 'عبرت السفن القناة أمس.'],
      ['ميناء'],
      15,
      [],
      'عبرت السفن …',
    ],
  ])('%s', (_, paragraphs, words, longest, weights, shown) => {
    expect(drawnFor(paragraphs, words, longest, weights)).toBe(shown);
  });

  test('the paragraph has its number', () => {
    expect(snippetOf(readFor(['', 'سفن', 'قناة'], ['قناة']), [])?.paragraph).toBe(2);
    expect(snippetOf(readFor(['', 'سفن', 'قناة'], ['ميناء']), [])?.paragraph).toBe(1);
  });

  test.each([[[]], [['']], [[' \n', '\u00a0']]])('a blank text has none: %j', (paragraphs) => {
    expect(snippetOf(readFor(paragraphs, ['قناة']), [])).toBeUndefined();
  });
});

describe('where it is cut', () => {
  test.each<[name: string, paragraph: string, word: string, longest: number, shown: string]>([
    [
      'it begins with the sentence',
      'كان البحر هادئا في الصباح. عبرت السفن القناة بعد الظهر ثم عادت مرة أخرى.',
      'القناة',
      40,
      '… عبرت السفن [القناة] بعد الظهر ثم عادت مرة …',
    ],
    [
      'or with the line',
      'كان البحر هادئا في الصباح\nعبرت السفن القناة بعد الظهر ثم عادت مرة أخرى.',
      'القناة',
      40,
      '… عبرت السفن [القناة] بعد الظهر ثم عادت مرة …',
    ],
    [
      'with an earlier one when the paragraph would leave room',
      'كان البحر هادئا في الصباح. عبرت السفن. أغلقت القناة.',
      'القناة',
      30,
      '… عبرت السفن. أغلقت [القناة].',
    ],
    [
      'a point within a number or after one letter ends no sentence',
      'وصل في الصباح الباكر د. سامي ومعه 2.5 مليون إلى القناة ثم عاد إلى بيته.',
      'القناة',
      30,
      '… إلى [القناة] ثم عاد إلى بيته.',
    ],
    [
      'with some words before, when the sentence begins too far away',
      'كان البحر هادئا في ذلك الصباح حين عبرت السفن كلها القناة قبل أن تعود مرة أخرى إلى الميناء.',
      'القناة',
      30,
      '… كلها [القناة] قبل أن تعود مرة …',
    ],
    ['the marks of a letter stay with it', 'عبرت السفن القَنَاةَ', 'القناة', 12, '… [القَنَاةَ]'],
    [
      'a piece without spaces is cut at the word',
      `${'x/'.repeat(20)}قناة${'/x'.repeat(20)}`,
      'قناة',
      20,
      '… [قناة] …',
    ],
    ['or anywhere, but not within a character', '👍'.repeat(20), 'قناة', 7, `${'👍'.repeat(3)} …`],
  ])('%s', (_, paragraph, word, longest, shown) =>
    expect(drawnFor([paragraph], [word], longest)).toBe(shown),
  );
});

const words = ['قناة', 'السفن', 'بحر'];
const piece = fc.constantFrom(
  'قناة',
  'السفن',
  'بحر',
  'قَنَاةٌ',
  'والسفن',
  ' ',
  '  ',
  '. ',
  '،',
  '\n',
  '&quot;',
  '\u00a0',
  '\u064b',
  '\ud83d',
  '👍🏽',
  'طويلة',
  '2.2',
  'http://example.org/',
);
const paragraph = fc
  .array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

/** Faults of the snippet of some paragraphs, in words; none if all is well. */
function faultsOf(paragraphs: string[], longest: number): string[] {
  const forms = formsOf(words);
  const snippet = snippetOf(readFor(paragraphs, words), [1, 2, 3], longest);
  if (!snippet)
    return paragraphs.every((text) => withoutEntities(text).trim() === '')
      ? []
      : ['none of a text not blank'];
  const { text, matches, paragraph, cutBefore, cutAfter } = snippet;
  const shown = withoutEntities(paragraphs[paragraph] ?? '');
  const printed = new Set(placedWords(text).map(({ from, to }) => `${from} ${to}`));
  const held = paragraphs.some((text) =>
    placedWords(withoutEntities(text)).some(
      ({ text, from, to }) => forms.wordOf(text) !== undefined && to - from <= longest,
    ),
  );
  const faults: [string, boolean][] = [
    ['not a part of the paragraph', !shown.includes(text)],
    ['too long', text.length > longest],
    ['blank at its ends', text !== text.trim()],
    ['cut or not?', (cutBefore || cutAfter) !== (shown.trim() !== text)],
    ['a match that is no word', matches.some(({ from, to }) => !printed.has(`${from} ${to}`))],
    [
      'a match of another word',
      matches.some(
        ({ from, to, word }) => !wordsOf(text.slice(from, to)).some((form) => forms.wordOf(form) === word),
      ),
    ],
    ['found words not shown, or others', matches.length > 0 !== held],
  ];
  return faults.filter(([, is]) => is).map(([fault]) => fault);
}

test('a snippet is a part of a paragraph, in whole words', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { maxLength: 4 }),
      fc.integer({ min: 12, max: 60 }),
      (paragraphs, longest) => {
        expect(faultsOf(paragraphs, longest)).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
}, 30_000);

const HOSTILE = new URL('../../../../shared/hostile/strings.json', import.meta.url);

test('every hostile string beside a found word', (context) => {
  if (!existsSync(HOSTILE)) return context.skip('../shared/hostile is not here: its strings are not tried');
  for (const string of JSON.parse(readFileSync(HOSTILE, 'utf8')) as string[])
    expect([string, faultsOf([string, `${string} قناة`], SNIPPET_LENGTH)]).toEqual([string, []]);
}, 30_000);

test.each<[string, string]>([
  ['found words', 'قناة السفن '.repeat(20_000)],
  ['other words', 'كان البحر هادئا. '.repeat(20_000)],
  ['no spaces', 'قناة،'.repeat(60_000)],
  ['one word', 'ا'.repeat(300_000)],
  ['white space', `${' '.repeat(150_000)}قناة${'\n'.repeat(150_000)}`],
  ['quotes', '&quot;'.repeat(50_000)],
])('a paragraph of 300,000 characters, %s, costs no more than its length', (_, text) => {
  // Work that grows with the square of the length would run into the test's time limit.
  const snippet = snippetOf(readFor([text], words), [1, 2]);
  expect(snippet?.text.length).toBeLessThanOrEqual(SNIPPET_LENGTH);
});
