import { fold } from '../../../text/fold.ts';
import { isBareArticle } from '../../../text/segmentations.ts';
import type { PlacedWord } from '../../../text/tokenize.ts';
import { placedWords } from '../../../text/tokenize.ts';
import { daySpanOf } from '../../../text/days/daySpan.ts';

/** Part of a typed line. Offsets count from the beginning of the line. */
export type Token =
  | { is: 'words'; without: boolean; quoted: boolean; words: PlacedWord[] }
  | { is: 'title'; quoted: boolean; words: PlacedWord[] }
  /** Operator with its value; `others` are those that will do instead. */
  | { is: 'filter'; name: Filter; value: string; others?: string[] }
  /** «أو», `OR` or `|` between two parts, not yet known to be one; `word` is absent for `|`. */
  | { is: 'or'; word?: PlacedWord }
  | { is: 'open'; without: boolean }
  | { is: 'close' };

/** Operators that leave articles out, whatever their words. */
export type Filter = 'keyword' | 'source' | 'author' | 'before' | 'after' | 'on';

const OPERATORS = new Map<string, Filter | 'title'>([
  ['كلمه', 'keyword'],
  ['keyword', 'keyword'],
  ['مصدر', 'source'],
  ['source', 'source'],
  ['كاتب', 'author'],
  ['كاتبه', 'author'],
  ['author', 'author'],
  ['عنوان', 'title'],
  ['title', 'title'],
  ['قبل', 'before'],
  ['before', 'before'],
  ['بعد', 'after'],
  ['after', 'after'],
  ['في', 'on'],
  ['on', 'on'],
]);

/** Most UTF-16 units read of a query. */
export const MAX_LENGTH = 2000;

/** Quotation between quotes of any direction: keyboards and mirrored text mix them up. */
const QUOTED =
  /["\u201c-\u201f\uff02]([^"\u201c-\u201f\uff02]*)["\u201c-\u201f\uff02]|[«»]([^«»]*)[«»]|[‹›]([^‹›]*)[‹›]/y;
/** Run of characters without white space, except between groups of digits: «10 000» is one run. */
const RUN =
  /(?:[^\s"\u201c-\u201f\uff02«»‹›]|(?<=[\d٠-٩۰-۹])[ \u00a0\u2007\u2009\u202f](?=[\d٠-٩۰-۹]{3}(?![\d٠-٩۰-۹])))+/y;
const NAMED = /([^\s:\uff1a"\u201c-\u201f\uff02«»‹›()\uff08\uff09|]+)[:\uff1a]/y;
const SIGN = /[-\u2212\u2013\u2014]/;
const OPEN = /[(\uff08]/;
const CLOSE = /[)\uff09]/;
/** Run of characters beyond which a bracket or bar begins. */
const BEFORE_BRACKET = /^[^()\uff08\uff09|]+/;
/** Most characters, and most runs of them, of a date in words without quotes: «7 كانون الأول/ديسمبر 2024 م». */
const LONGEST_DATE = 60;
const DATE_RUNS = 6;

/** Cuts a line into its parts, in order. Takes any string; work grows with its length. */
export function* lexLine(line: string): Generator<Token> {
  // A line that is too long is cut between words.
  const q = line.length > MAX_LENGTH ? line.slice(0, MAX_LENGTH).replace(/\S+$/, '') : line;
  let at = 0;
  while (at < q.length) {
    const { token, end } = tokenAt(q, at);
    if (token) yield token;
    at = end;
  }
}

interface Lexed {
  token?: Token | undefined;
  end: number;
}

function tokenAt(q: string, at: number): Lexed {
  const sign = q[at] ?? '';
  if (OPEN.test(sign)) return { token: { is: 'open', without: false }, end: at + 1 };
  if (CLOSE.test(sign)) return { token: { is: 'close' }, end: at + 1 };
  if (sign === '|') return { token: { is: 'or' }, end: at + 1 };
  const opens = at === 0 || /[\s(\uff08|]/.test(q[at - 1] ?? '');
  const without = opens && SIGN.test(sign);
  if (without && OPEN.test(q[at + 1] ?? '')) return { token: { is: 'open', without: true }, end: at + 2 };
  return (
    (opens && !without ? operatorAt(q, at) : undefined) ??
    quotedAt(q, without ? at + 1 : at, without) ??
    runAt(q, without ? at + 1 : at, without) ?? { end: at + 1 }
  );
}

function quotedAt(q: string, at: number, without: boolean): Lexed | undefined {
  const quoted = matchAt(QUOTED, q, at);
  if (!quoted) return undefined;
  const words = wordsAt(quoted.inside, at + 1);
  return {
    token: words.length > 0 ? { is: 'words', without, quoted: true, words } : undefined,
    end: quoted.end,
  };
}

function runAt(q: string, at: number, without: boolean): Lexed | undefined {
  const whole = matchAt(RUN, q, at);
  const run = whole && (without ? balanced(whole.inside) : BEFORE_BRACKET.exec(whole.inside)?.[0]);
  if (!run) return undefined;
  const end = at + run.length;
  const words = wordsAt(run, at).filter(({ from, to }) => !isBareArticle(q.slice(from, to)));
  const [word] = words;
  if (!without && word && words.length === 1 && isOr(run)) return { token: { is: 'or', word }, end };
  return { token: words.length > 0 ? { is: 'words', without, quoted: false, words } : undefined, end };
}

/** Tells «أو» (also «او») and `OR`; `or` is a word of English sentences, «أو،» of Arabic ones. */
function isOr(run: string): boolean {
  return run === 'OR' || fold(run) === 'او';
}

/** Beginning of a run before the first bracket that it does not open itself, or before a bar. */
function balanced(run: string): string {
  let depth = 0;
  for (let i = 0; i < run.length; i++) {
    const sign = run.charAt(i);
    if (OPEN.test(sign)) depth++;
    else if (sign === '|' || (CLOSE.test(sign) && --depth < 0)) return run.slice(0, i);
  }
  return run;
}

/**
 * Reads an operator with its value; no token where no value is typed yet. An operator with an impossible date is read as
 * plain words.
 */
function operatorAt(q: string, at: number): Lexed | undefined {
  const named = matchAt(NAMED, q, at);
  const name = named && OPERATORS.get(fold(named.inside));
  if (!name) return undefined;
  if (named.end === q.length) return { end: named.end };
  const quoted = matchAt(QUOTED, q, named.end);
  const given = quoted ?? runOfValue(q, named.end);
  if (!given) return isBlank(q[named.end]) ? undefined : { end: named.end };
  if (name === 'title') {
    const words = wordsAt(given.inside, named.end + (quoted ? 1 : 0)).filter(
      ({ from, to }) => quoted || !isBareArticle(q.slice(from, to)),
    );
    const token: Token = { is: 'title', quoted: quoted !== undefined, words };
    return { token: words.length > 0 ? token : undefined, end: given.end };
  }
  if (name === 'before' || name === 'after' || name === 'on') {
    const dated = quoted ?? dateAt(q, named.end);
    const value = dated && valueOf(dated.inside);
    return value !== undefined && daySpanOf(value)
      ? { token: { is: 'filter', name, value }, end: dated?.end ?? q.length }
      : undefined;
  }
  const value = valueOf(given.inside);
  return { token: value === '' ? undefined : { is: 'filter', name, value }, end: given.end };
}

function runOfValue(q: string, at: number): Matched | undefined {
  const whole = matchAt(RUN, q, at);
  const inside = whole && balanced(whole.inside);
  return inside ? { inside, end: at + inside.length } : undefined;
}

/** Finds the longest date that begins at a place: «بعد:7 ديسمبر 2024 سفن» has «7 ديسمبر 2024». */
function dateAt(q: string, at: number): Matched | undefined {
  const rest =
    /^[^"\u201c-\u201f\uff02«»‹›()\uff08\uff09|\n]*/.exec(q.slice(at, at + LONGEST_DATE))?.[0] ?? '';
  const ends = [...rest.matchAll(/\S+/g)].slice(0, DATE_RUNS).map(({ 0: run, index }) => index + run.length);
  const end = ends.findLast((length) => daySpanOf(valueOf(rest.slice(0, length))));
  return end === undefined ? undefined : { inside: rest.slice(0, end), end: at + end };
}

function valueOf(text: string): string {
  return text.replace(/[،,؛;]+$/, '').trim();
}

interface Matched {
  inside: string;
  end: number;
}

/**
 * Matches an expression at a place; `inside` is its first group that took part, which is the text within quotes,
 * else the whole match.
 */
function matchAt(expression: RegExp, q: string, at: number): Matched | undefined {
  expression.lastIndex = at;
  const match = expression.exec(q);
  return match
    ? { inside: match[1] ?? match[2] ?? match[3] ?? match[0], end: at + match[0].length }
    : undefined;
}

function wordsAt(text: string, at: number): PlacedWord[] {
  return placedWords(text).map((word) => ({ text: word.text, from: at + word.from, to: at + word.to }));
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
