import type { PlacedWord } from '../../../text/tokenize.ts';
import type { Clause, QueryWord } from './clause.ts';
import { addWord, emptyClause, exclude, holdsAnything, merge, wordsOfClause } from './clause.ts';
import type { Token } from './lexLine.ts';

/** Gives a wanted word of the line its number. */
export type Wanted = (word: PlacedWord) => QueryWord;

/** Reads a line, or what stands in brackets, from a token on; `end` is the place of the closing bracket. */
export function readClause(
  tokens: readonly Token[],
  from: number,
  wanted: Wanted,
): { clause: Clause; end: number } {
  const whole = emptyClause();
  let current = emptyClause();
  const alternatives = [current];
  let at = from;
  for (let token = tokens[at]; token && token.is !== 'close'; token = tokens[++at]) {
    if (token.is === 'or') alternatives.push((current = emptyClause()));
    else if (token.is === 'title')
      current.titles.push({ words: token.words.map(wanted), quoted: token.quoted });
    else if (token.is === 'open' && token.without) at = excludeAll(whole, tokens, at);
    else if (token.is === 'open') {
      const inner = readClause(tokens, at + 1, wanted);
      merge(current, inner.clause);
      at = inner.end;
    } else if (token.is === 'words') addWords(token.without ? whole : current, token, wanted);
  }
  const holding = alternatives.filter(holdsAnything);
  // An alternative that only excludes is none: it holds for the others.
  for (const one of alternatives) if (!holding.includes(one)) merge(whole, one);
  const [first, second] = holding;
  if (first && second) whole.groups.push(holding.flatMap(alternativesOf));
  else if (first) merge(whole, first);
  return { clause: whole, end: at };
}

/** Alternatives of a clause that is nothing but alternatives: «أ أو (ب أو ج)» has three. */
function alternativesOf(clause: Clause): Clause[] {
  const [only, other] = clause.groups;
  const { withoutWords, withoutPhrases } = clause;
  return only && !other && wordsOfClause(clause).length + withoutWords.length + withoutPhrases.length === 0
    ? only
    : [clause];
}

function addWords(
  clause: Clause,
  { words, quoted, without }: Extract<Token, { is: 'words' }>,
  wanted: Wanted,
): void {
  if (without) exclude(clause, words, quoted);
  else if (quoted) clause.phrases.push(words.map(wanted));
  else for (const word of words) addWord(clause, wanted(word));
}

/** Excludes every word and phrase of a bracket; returns the place of its closing one. */
function excludeAll(clause: Clause, tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; ; at++) {
    const token = tokens[at];
    if (!token) return at;
    if (token.is === 'open') depth++;
    else if (token.is === 'close' && --depth === 0) return at;
    else if (token.is === 'words') exclude(clause, token.words, token.quoted);
  }
}
