import type { PlacedWord } from '../../../text/tokenize.ts';
import { placedWords } from '../../../text/tokenize.ts';
import { pairedBrackets, resolvedOrs } from './brackets.ts';
import type { Clause, QueryWord } from './clause.ts';
import { clausesOf, holdsAnything, wordsOfClause } from './clause.ts';
import type { Token } from './lexLine.ts';
import { lexLine, MAX_LENGTH } from './lexLine.ts';
import type { QueryFilter } from './queryFilter.ts';
import { queryFilterOf } from './queryFilter.ts';
import { readClause } from './readClause.ts';

/**
 * A typed line, parsed:
 *
 *   سفن القناة           words, in any of their forms
 *   "سفن القناة"         exactly these words one after another; also «…» “…” ‹…›
 *   -ميناء -"سفن حربية"   without; also with − – —. Only at the start of a word: «كوفيد-19», «2-1» and «- قال» negate nothing
 *   غزة أو رفح            either or both; also OR and |. Words beside one another bind tighter: «قناة بنما أو سفن» is
 *                        «(قناة بنما) أو سفن»
 *   (غزة أو رفح) مساعدات  brackets, up to MAX_DEPTH within one another. «-(ميناء أو سفن)» is without any word in them
 *   عنوان:غزة             word, or "phrase", that must stand in the title; also title:
 *   كلمة:غزة مصدر:رويترز  keyword and source, quoted where they hold spaces: كلمة:"قناة السويس"; also keyword: source:.
 *                        Several keywords narrow, with أو between them any will do; so will any of several sources
 *   كاتب:سعاد            author whose name holds these words, with or without a title; also كاتبة: author:
 *   قبل:2024 بعد:2023-05  before and after a year, month or day, which itself is outside: بعد:2023 begins with
 *   في:2024              2024-01-01; and within it. Days in numbers or words, of either calendar: see text/days/daySpan.ts.
 *                        Also before: after: on:
 *
 * Filters hold for the whole line wherever they stand, and what is excluded for the bracket it stands in, on both sides
 * of an «أو». The value follows its colon at once: «مصدر: الحكومة تستعد» is a headline, and any other colon is punctuation.
 * A quote or bracket that nothing closes is punctuation too, for the rest may still be in the making; «أو» at an end or
 * twice is the plain word.
 */
export interface ParsedQuery extends Clause, QueryFilter {
  /** True when the line ends in a letter or digit of its last wanted word, which may then be unfinished. */
  open: boolean;
  /** True when the line was longer than MAX_WORDS or MAX_LENGTH and was cut. */
  cut: boolean;
}

/** Most words read of a query, those of phrases, negations and operators included. */
export const MAX_WORDS = 32;

/** Parses a typed line. Takes any string and never fails; a part that makes no sense is read as plain words. */
export function parseQuery(q: string): ParsedQuery {
  const { tokens, cut } = tokensOf(q);
  const known = new Map<string, QueryWord>();
  let last: PlacedWord | undefined;
  const wanted = (word: PlacedWord): QueryWord => {
    const { text, from, to } = word;
    const isFresh = !known.has(text);
    const one = known.get(text) ?? { number: known.size, typed: q.slice(from, to), text };
    known.set(text, one);
    last = isFresh ? word : undefined;
    return one;
  };
  const { clause } = readClause(tokens, 0, wanted);
  const final = tokens.at(-1);
  const isUnquoted =
    (final?.is === 'words' && !final.without && !final.quoted) || (final?.is === 'title' && !final.quoted);
  return {
    ...clause,
    ...queryFilterOf(tokens),
    open: isUnquoted && last?.to === q.length && !cut,
    cut,
  };
}

/** Tells whether a query asks for nothing: «؟!», «ال» alone, or an operator without its value yet. */
export function asksNothing(parsed: ParsedQuery): boolean {
  const { withoutWords, withoutPhrases, keywords, sources, authors, anyOf, from, to } = parsed;
  const parts = [withoutWords, withoutPhrases, keywords, sources, authors, anyOf];
  return (
    !holdsAnything(parsed) &&
    parts.every(({ length }) => length === 0) &&
    from === undefined &&
    to === undefined
  );
}

/** Drops the last word while it is a single Arabic letter: «عالم و» still asks for «عالم». */
export function withoutLoneLetter(parsed: ParsedQuery): ParsedQuery {
  const { words, phrases, titles, groups, open } = parsed;
  const numbers = clausesOf(parsed)
    .flatMap(wordsOfClause)
    .map(({ number }) => number);
  const last = words.at(-1);
  const isLone =
    open && last?.number === Math.max(...numbers) && /^\p{Script=Arabic}$/u.test(last?.text ?? '');
  return isLone && words.length + phrases.length + titles.length + groups.length > 1
    ? { ...parsed, words: words.slice(0, -1), open: false }
    : parsed;
}

/** Replaces the spelling of one wanted word; all else stays as typed. */
export function withWordReplaced(q: string, typed: string, by: string): string {
  const text = placedWords(typed)[0]?.text;
  let replaced = '';
  let done = 0;
  for (const token of lexLine(q)) {
    for (const word of wantedIn(token)) {
      if (word.text !== text) continue;
      replaced += q.slice(done, word.from) + by;
      done = word.to;
    }
  }
  return replaced + q.slice(done);
}

function wantedIn(token: Token): readonly PlacedWord[] {
  if (token.is === 'title' || (token.is === 'words' && !token.without)) return token.words;
  return token.is === 'or' && token.word ? [token.word] : [];
}

/** Parts of a line up to MAX_WORDS words, brackets in pairs. */
function tokensOf(q: string): { tokens: Token[]; cut: boolean } {
  const tokens: Token[] = [];
  let cut = q.length > MAX_LENGTH;
  let room = MAX_WORDS;
  for (const token of lexLine(q)) {
    if (token.is === 'open' || token.is === 'close') {
      tokens.push(token);
      continue;
    }
    if (room === 0) {
      cut = true;
      break;
    }
    const size = 'words' in token ? token.words.length : 1;
    cut ||= size > room;
    tokens.push('words' in token ? { ...token, words: token.words.slice(0, room) } : token);
    room -= Math.min(room, size);
  }
  return { tokens: resolvedOrs(pairedBrackets(tokens)), cut };
}
