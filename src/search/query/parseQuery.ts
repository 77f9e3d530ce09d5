import { fold } from '../../text/fold.ts';
import { isBareArticle } from '../../text/segmentations.ts';
import type { PlacedWord } from '../../text/tokenize.ts';
import { placedWords } from '../../text/tokenize.ts';

/**
 * A typed line, parsed:
 *
 *   سفن القناة           words, in any of their forms
 *   "سفن القناة"         exactly these words one after another; also «…» “…” ‹…›
 *   -ميناء -"سفن حربية"   without; also with − – —. Only at the start of a word: «كوفيد-19», «2-1» and «- قال» negate nothing
 *   كلمة:غزة مصدر:رويترز  keyword and source, quoted where they hold spaces: كلمة:"قناة السويس"; also keyword: source:
 *   كاتب:سعاد            author whose name holds these words, with or without a title; also كاتبة: author:
 *   قبل:2024 بعد:2023-05  before and after a year, month or day, which itself is outside: بعد:2023 begins with
 *                        2024-01-01. Days as YYYY-MM-DD, YYYY/M/D or D/M/YYYY, in any digits; also before: after:
 *
 * The value follows its colon at once: «مصدر: الحكومة تستعد» is a headline, and any other colon is punctuation.
 * A quote that nothing closes is punctuation too, for the phrase may still be in the making.
 */
export interface ParsedQuery {
  words: QueryWord[];
  phrases: QueryWord[][];
  /** Words that must not stand in an article, folded. */
  withoutWords: string[];
  /** Phrases that must not, folded. A word quoted, or written with another («-كوفيد-19»), is here too. */
  withoutPhrases: string[][];
  /** Keywords of the filter, as typed. */
  keywords: string[];
  source?: string;
  /** Names, or parts of names, of authors of the filter, as typed. */
  authors: string[];
  /** First and last day of the filter, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** True when the line ends in a letter or digit of the last of `words`, which may then be unfinished. */
  open: boolean;
  /** True when the line was longer than MAX_WORDS or MAX_LENGTH and was cut. */
  cut: boolean;
}

export interface QueryWord {
  /**
   * Number among all wanted words, phrases' included, in order of typing, 0-based. A word typed twice has one
   * number.
   */
  number: number;
  /** Word as typed. */
  typed: string;
  /** Word folded, as wordsOf gives it. */
  text: string;
}

/** Most words read of a query, those of phrases, negations and operators included. */
export const MAX_WORDS = 32;
/** Most UTF-16 units read of a query. */
export const MAX_LENGTH = 2000;

/** Parses a typed line. Takes any string and never fails; a part that makes no sense is read as plain words. */
export function parseQuery(q: string): ParsedQuery {
  const parsed: ParsedQuery = {
    words: [],
    phrases: [],
    withoutWords: [],
    withoutPhrases: [],
    keywords: [],
    authors: [],
    open: false,
    cut: q.length > MAX_LENGTH,
  };
  const known = new Map<string, QueryWord>();
  const wanted = ({ text, from, to }: PlacedWord): QueryWord => {
    const word = known.get(text) ?? { number: known.size, typed: q.slice(from, to), text };
    known.set(text, word);
    return word;
  };
  let room = MAX_WORDS;
  for (const piece of piecesOf(q)) {
    parsed.open = false;
    if (room === 0) {
      parsed.cut = true;
      break;
    }
    if (piece.is === 'operator') {
      room--;
      addFilter(parsed, piece);
      continue;
    }
    const words = piece.words.slice(0, room);
    room -= words.length;
    parsed.cut ||= words.length < piece.words.length;
    if (piece.without) exclude(parsed, words, piece.quoted);
    else if (piece.quoted) parsed.phrases.push(words.map(wanted));
    else
      for (const word of words) {
        const fresh = !known.has(word.text);
        if (fresh) parsed.words.push(wanted(word));
        parsed.open = fresh && word.to === q.length && !parsed.cut;
      }
  }
  return parsed;
}

/** Tells whether a query asks for nothing: «؟!», «ال» alone, or an operator without its value yet. */
export function asksNothing(parsed: ParsedQuery): boolean {
  const { words, phrases, withoutWords, withoutPhrases, keywords, authors, source, from, to } = parsed;
  const parts = [words, phrases, withoutWords, withoutPhrases, keywords, authors];
  return parts.every(({ length }) => length === 0) && [source, from, to].every((one) => one === undefined);
}

/** Drops the last word while it is a single Arabic letter: «عالم و» still asks for «عالم». */
export function withoutLoneLetter(parsed: ParsedQuery): ParsedQuery {
  const { words, phrases, open } = parsed;
  const isLone = open && /^\p{Script=Arabic}$/u.test(words.at(-1)?.text ?? '');
  return isLone && words.length + phrases.length > 1
    ? { ...parsed, words: words.slice(0, -1), open: false }
    : parsed;
}

/** Replaces the spelling of one wanted word; all else stays as typed. */
export function withWordReplaced(q: string, typed: string, by: string): string {
  const text = placedWords(typed)[0]?.text;
  let replaced = '';
  let done = 0;
  for (const piece of piecesOf(q)) {
    if (piece.is === 'operator' || piece.without) continue;
    for (const word of piece.words) {
      if (word.text !== text) continue;
      replaced += q.slice(done, word.from) + by;
      done = word.to;
    }
  }
  return replaced + q.slice(done);
}

/**
 * Part of the line: a run of characters without white space, or a quotation. Offsets count from the beginning of
 * the line.
 */
type Piece =
  | { is: 'words'; without: boolean; quoted: boolean; words: PlacedWord[] }
  | { is: 'operator'; name: Operator; value: string };

type Operator = 'keyword' | 'source' | 'author' | 'before' | 'after';

const OPERATORS = new Map<string, Operator>([
  ['كلمه', 'keyword'],
  ['keyword', 'keyword'],
  ['مصدر', 'source'],
  ['source', 'source'],
  ['كاتب', 'author'],
  ['كاتبه', 'author'],
  ['author', 'author'],
  ['قبل', 'before'],
  ['before', 'before'],
  ['بعد', 'after'],
  ['after', 'after'],
]);

/** Quotation between quotes of any direction: keyboards and mirrored text mix them up. */
const QUOTED =
  /["\u201c-\u201f\uff02]([^"\u201c-\u201f\uff02]*)["\u201c-\u201f\uff02]|[«»]([^«»]*)[«»]|[‹›]([^‹›]*)[‹›]/y;
/** Run of characters without white space, except between groups of digits: «10 000» is one run. */
const RUN =
  /(?:[^\s"\u201c-\u201f\uff02«»‹›]|(?<=[\d٠-٩۰-۹])[ \u00a0\u2007\u2009\u202f](?=[\d٠-٩۰-۹]{3}(?![\d٠-٩۰-۹])))+/y;
const NAMED = /([^\s:\uff1a"\u201c-\u201f\uff02«»‹›]+)[:\uff1a]/y;
const SIGN = /[-\u2212\u2013\u2014]/;

function* piecesOf(line: string): Generator<Piece> {
  // A line that is too long is cut between words.
  const q = line.length > MAX_LENGTH ? line.slice(0, MAX_LENGTH).replace(/\S+$/, '') : line;
  let at = 0;
  while (at < q.length) {
    const opens = at === 0 || isBlank(q[at - 1]);
    const without = opens && SIGN.test(q[at] ?? '');
    const begin = without ? at + 1 : at;
    const operator = opens && !without ? operatorAt(q, at) : undefined;
    const quoted = matchAt(QUOTED, q, begin);
    const run = matchAt(RUN, q, begin);
    if (operator) {
      if (operator.value !== '') yield { is: 'operator', name: operator.name, value: operator.value };
      at = operator.end;
    } else if (quoted) {
      const words = wordsAt(quoted.inside, begin + 1);
      if (words.length > 0) yield { is: 'words', without, quoted: true, words };
      at = quoted.end;
    } else if (run) {
      const words = wordsAt(run.inside, begin).filter(({ from, to }) => !isBareArticle(q.slice(from, to)));
      if (words.length > 0) yield { is: 'words', without, quoted: false, words };
      at = run.end;
    } else at = begin + (begin === at ? 1 : 0);
  }
}

/**
 * Reads an operator with its value, '' where none is typed yet. An operator with an impossible date is read as
 * plain words.
 */
function operatorAt(q: string, at: number): { name: Operator; value: string; end: number } | undefined {
  const named = matchAt(NAMED, q, at);
  const name = named && OPERATORS.get(fold(named.inside));
  if (!name) return undefined;
  if (named.end === q.length) return { name, value: '', end: named.end };
  const given = matchAt(QUOTED, q, named.end) ?? matchAt(RUN, q, named.end);
  if (!given) return isBlank(q[named.end]) ? undefined : { name, value: '', end: named.end };
  const value = given.inside.replace(/[،,؛;]+$/, '').trim();
  const dated = name === 'before' || name === 'after';
  return dated && !spanOf(value) ? undefined : { name, value, end: given.end };
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

function exclude(parsed: ParsedQuery, words: PlacedWord[], quoted: boolean): void {
  const texts = words.map(({ text }) => text);
  const [only = ''] = texts;
  if (texts.length > 1 || quoted) {
    const key = texts.join(' ');
    if (!parsed.withoutPhrases.some((phrase) => phrase.join(' ') === key)) parsed.withoutPhrases.push(texts);
  } else if (!parsed.withoutWords.includes(only)) parsed.withoutWords.push(only);
}

/**
 * Adds an operator to the filter. Several keywords, authors and days narrow it further; of several sources the last
 * one holds, for an article has one.
 */
function addFilter(parsed: ParsedQuery, { name, value }: { name: Operator; value: string }): void {
  if (name === 'keyword' || name === 'author') {
    const names = name === 'keyword' ? parsed.keywords : parsed.authors;
    const key = fold(value);
    if (!names.some((one) => fold(one) === key)) names.push(value);
    return;
  }
  if (name === 'source') {
    parsed.source = value;
    return;
  }
  const span = spanOf(value);
  if (!span) return;
  if (name === 'after' && (parsed.from === undefined || span.next > parsed.from)) parsed.from = span.next;
  if (name === 'before' && (parsed.to === undefined || span.last < parsed.to)) parsed.to = span.last;
}

/** Last day before a year, month or day, and first day after it; undefined for any other text. */
function spanOf(value: string): { last: string; next: string } | undefined {
  const text = fold(value);
  const [, year, month, day] =
    /^([1-9]\d{3})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?$/.exec(text) ?? dayFirst(text) ?? [];
  if (year === undefined) return undefined;
  const begin = Date.UTC(Number(year), month === undefined ? 0 : Number(month) - 1, Number(day ?? 1));
  const named = [year, month?.padStart(2, '0') ?? '01', day?.padStart(2, '0') ?? '01'].join('-');
  // 30 February rolls over into March, and so is no day.
  if (dayText(begin) !== named || year === '9999') return undefined;
  const next =
    day === undefined
      ? Date.UTC(Number(year) + (month === undefined ? 1 : 0), Number(month ?? 0), 1)
      : begin + DAY;
  return { last: dayText(begin - DAY), next: dayText(next) };
}

/** Matches a day as it is mostly written in Arabic, «١/٣/٢٠١٨» or «3-2018»; the parts come in the order of the pattern with the year first. */
function dayFirst(text: string): (string | undefined)[] | undefined {
  const [whole, day, month, year] = /^(?:(\d{1,2})[-/])?(\d{1,2})[-/]([1-9]\d{3})$/.exec(text) ?? [];
  return whole === undefined ? undefined : [whole, year, month, day];
}

const DAY = 86_400_000;

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
