import { stripProclitics } from '../../../text/clitics.ts';
import { shardOf } from '../../../text/hash.ts';
import { kinshipOf } from '../../../text/inflection/inflections.ts';
import type { HeadlineText, HeadlineWord } from '../../format/headlines.ts';
import { keyOf, rarity } from '../../format/indexRules.ts';
import type { MatchedTerms } from '../terms/lookUpTerm.ts';
import type { HeadlineReader } from './headlineReader.ts';

/** A query of headlines, its words looked up among the articles. */
export interface HeadlineQuery {
  /** Terms of each word by its number; undefined for a word that is not asked for here. */
  words: readonly (MatchedTerms | undefined)[];
  /** Tells whether a headline that holds some of the words is wanted. */
  isWanted: (holds: (word: number) => boolean) => boolean;
  /** Tells whether a text holds what is wanted: its words, phrases, and nothing excluded. */
  isFound: (text: string) => boolean;
  /** True when the words alone do not decide: every text must be checked. */
  needsTexts: boolean;
}

/** Headlines found, best first. */
export interface FoundHeadlines {
  /** Number of those found for sure. */
  total: number;
  /** True when no others can be. */
  isExact: boolean;
  texts: HeadlineText[];
}

/** Most texts read to check them. */
const CHECKED = 16;

/**
 * Finds headlines that hold the words of a query: those with most of its weight first, among equals those printed by most
 * articles. Of a word in very many headlines only the first are listed: whether the others hold it their texts tell.
 * @param from number of found headlines to leave out, and `count` to give
 * @throws what the files throw
 */
export async function findHeadlines(
  query: HeadlineQuery,
  from: number,
  count: number,
  reader: HeadlineReader,
): Promise<FoundHeadlines> {
  const words = await Promise.all(query.words.map((terms) => holdersOf(terms, reader)));
  const { sure, possible } = ranked(query, words, reader.count);
  const { needsTexts, isFound } = query;
  // Words that are all in very many headlines may be in others that none of them lists.
  const isExact = !query.isWanted((word) => (words[word]?.openFrom ?? Infinity) < Infinity);
  if (!needsTexts && possible.length === 0)
    return { total: sure.length, isExact, texts: await reader.texts(sure.slice(from, from + count)) };
  const unchecked = needsTexts ? [...sure, ...possible] : possible;
  const settled = needsTexts ? [] : sure;
  const tried = unchecked.slice(0, CHECKED);
  const texts = await reader.texts(tried);
  const passed = tried.filter((_, i) => isFound(texts[i]?.text ?? ''));
  const found = [...settled, ...passed];
  return {
    total: found.length,
    isExact: isExact && unchecked.length <= CHECKED,
    texts: await reader.texts(found.slice(from, from + count)),
  };
}

/** Headlines that hold a word. */
interface Holders {
  ordinals: ReadonlySet<number>;
  /** Ordinal from which on not all holders are listed. */
  openFrom: number;
  weight: number;
}

const NO_HOLDERS: Holders = { ordinals: new Set(), openFrom: Infinity, weight: 0 };

async function holdersOf(terms: MatchedTerms | undefined, reader: HeadlineReader): Promise<Holders> {
  if (!terms) return NO_HOLDERS;
  const forms = terms.forms.filter(({ by }) => by !== 'completion' && by !== 'prefix');
  const readings = stripProclitics(terms.text);
  const keys = forms.length > 0 ? forms.map(({ form }) => form.bucket) : readings.map(keyOf);
  const numbers = [...new Set(keys.map((key) => shardOf(key, reader.shards)))];
  const shards = await Promise.all(numbers.map((n) => reader.words(n)));
  const texts = new Set(forms.flatMap(({ form }) => [form.text, form.lexeme]));
  const isWord = (text: string) =>
    forms.length > 0 ? texts.has(text) : readings.some((reading) => kinshipOf(reading, text) === 'sure');
  const held = shards.flatMap((shard) => [...shard.values()]).filter(({ text }) => isWord(text));
  const ordinals = new Set(held.flatMap(({ ordinals: own }) => [...own]));
  const openFrom = Math.min(...held.map(lastListed));
  return { ordinals, openFrom, weight: rarity(ordinals.size, reader.count) };
}

function lastListed({ ordinals, frequency }: HeadlineWord): number {
  return ordinals.length < frequency ? (ordinals.at(-1) ?? 0) : Infinity;
}

function ranked(
  { isWanted }: HeadlineQuery,
  words: readonly Holders[],
  headlines: number,
): { sure: number[]; possible: number[] } {
  const all = new Set(words.flatMap(({ ordinals }) => [...ordinals]));
  const scores = new Float64Array(headlines);
  const [sure, possible]: [number[], number[]] = [[], []];
  for (const ordinal of all) {
    const holds = (word: number) => words[word]?.ordinals.has(ordinal) ?? false;
    const mayHold = (word: number) => holds(word) || ordinal > (words[word]?.openFrom ?? Infinity);
    if (isWanted(holds)) sure.push(ordinal);
    else if (isWanted(mayHold)) possible.push(ordinal);
    else continue;
    scores[ordinal] = words.reduce((sum, { weight }, word) => (holds(word) ? sum + weight : sum), 0);
  }
  const best = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  return { sure: sure.sort(best), possible: possible.sort(best) };
}
