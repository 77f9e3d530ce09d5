import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedWords, wordsOf } from '../../../text/tokenize.ts';
import { clausesOf, holdsAnything, wordsOfClause } from './clause.ts';
import { MAX_WORDS, parseQuery, withWordReplaced } from './parseQuery.ts';

const signs = fc.constantFrom(
  '"',
  '«',
  '»',
  '“',
  '-',
  '\u2212',
  ':',
  ' ',
  '\n',
  'ال',
  'كلمة:',
  'بعد:2023',
  'قبل:',
  'في:"7 ديسمبر 2024"',
  'عنوان:',
  ' أو ',
  'OR',
  '|',
  '(',
  ')',
  ' -(',
  '\ud800',
  '\udc00',
  '%',
  '٢',
  'ة\u064b',
);
const anyLine = fc.oneof(
  fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 4 }))).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

/** Faults of a parsed line, in words; none if all is well. */
function faultsOf(q: string): string[] {
  const question = parseQuery(q);
  const { keywords, from, to, open } = question;
  const clauses = clausesOf(question);
  const all = clauses.flatMap(wordsOfClause);
  const withoutWords = clauses.flatMap((clause) => clause.withoutWords);
  const withoutPhrases = clauses.flatMap((clause) => clause.withoutPhrases);
  const [first] = all;
  const faults: [string, boolean][] = [
    [
      'too many',
      all.length + withoutWords.length + withoutPhrases.flat().length + keywords.length > MAX_WORDS,
    ],
    // «⅛» is two words, 1 and 8.
    [
      'a word that was not typed',
      all.some(({ typed, text }) => !q.includes(typed) || !wordsOf(typed).includes(text)),
    ],
    ['a number too high', all.some(({ number }) => number >= all.length)],
    ['a word twice', clauses.some(({ words }) => new Set(words.map(({ text }) => text)).size < words.length)],
    ['one alternative', clauses.some(({ groups }) => groups.some(({ length }) => length < 2))],
    ['an alternative of nothing', clauses.slice(1).some((clause) => !holdsAnything(clause))],
    ['open, but no word ends it', open && placedWords(q).at(-1)?.to !== q.length],
    ['no day', [from, to].some((day) => day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(day))],
    ['not replaced', first !== undefined && !withWordReplaced(q, first.typed, 'بديل').includes('بديل')],
  ];
  return faults.filter(([, is]) => is).map(([fault]) => fault);
}

test('whatever is typed is a bounded question of words that stand in it', () => {
  fc.assert(
    fc.property(anyLine, (q) => {
      expect(faultsOf(q)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
}, 30_000);

test.each<[string, string]>([
  ['one word', 'ا'.repeat(100_000)],
  ['words', 'قناة '.repeat(25_000)],
  ['quotes', '"«‹'.repeat(33_000)],
  ['dashes', '-'.repeat(100_000)],
  ['operators', 'كلمة:'.repeat(20_000)],
  ['opening brackets', '('.repeat(100_000)],
  ['brackets', '(a '.repeat(25_000)],
  ['empty brackets', '()'.repeat(50_000)],
  ['alternatives', 'أ أو '.repeat(20_000)],
  ['bars', '|'.repeat(100_000)],
  ['dates', 'في:7 ديسمبر '.repeat(8_000)],
  ['halves of characters', '\ud83d'.repeat(100_000)],
])('100 kB of %s', (_, q) => {
  // Work that grows with the square of the length would run into the test's time limit.
  expect(faultsOf(q)).toEqual([]);
});

test('a line of words means its words, in order', () => {
  const word = fc.constantFrom(
    ...'غزة رفح قناة القناة سفن وسفن ميناء أوروبا أوائل مأوى OR2 ordinary قبل بعد في عنوان مصدر 2024 ١٠ كوفيد-19 المدرسة؟ #وسم'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (typed) => {
      const parsed = parseQuery(typed.join(' '));
      const { words, open: _, cut: __, ...rest } = parsed;
      expect(words.map(({ text }) => text)).toEqual([...new Set(wordsOf(typed.join(' ')))]);
      expect(words.map(({ number }) => number)).toEqual(words.map((_, i) => i));
      expect(Object.values(rest).flat()).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

const HOSTILE = new URL('../../../../../shared/hostile/strings.json', import.meta.url);

test('every hostile string is a question', (context) => {
  if (!existsSync(HOSTILE)) return context.skip('../shared/hostile is not here: its strings are not tried');
  for (const q of JSON.parse(readFileSync(HOSTILE, 'utf8')) as string[])
    expect([q, faultsOf(q)]).toEqual([q, []]);
}, 30_000);
