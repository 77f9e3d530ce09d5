import { ordinalsIn } from '../facets/filterArticles.ts';
import { isEverywhere } from '../format/indexRules.ts';
import type { Form } from '../format/shard.ts';
import type { IndexReader } from '../reader/indexReader.ts';
import { orMissing } from '../reader/optionalRead.ts';
import type { Clause } from './parse/clause.ts';
import { wordsOfClause } from './parse/clause.ts';
import type { TailLists } from './rankClause.ts';
import { allowedBy, rankClause } from './rankClause.ts';
import type { Ranked, Ranker } from './ranker.ts';
import type { ResolvedQuery } from './resolveQuery.ts';
import { functionWordsFound } from './resolveQuery.ts';
import type { MatchedTerms } from './terms/lookUpTerm.ts';

/**
 * Postings beyond the shards: articles of common forms that the shards do not list, as far as they have been read.
 */
export interface Tails {
  lists: TailLists;
  /** True when a tail could not be read; its list is empty. */
  hasGaps: boolean;
}

export const NO_TAILS: Tails = { lists: new Map(), hasGaps: false };

/**
 * Reads the tails that are not among `known`. A tail that cannot be read is left empty.
 * @param of `finished`: without the tails of completions, for the next letter may exclude them
 */
export async function readTails(
  resolved: ResolvedQuery,
  of: 'finished' | 'all',
  index: IndexReader,
  known: Tails,
): Promise<Tails> {
  const lists = new Map(known.lists);
  let { hasGaps } = known;
  await Promise.all(
    formsWithTails(resolved, of).map(async (form) => {
      if (lists.has(form)) return;
      const tail = await orMissing(index.tail(form));
      hasGaps ||= tail === undefined;
      lists.set(form, tail ?? []);
    }),
  );
  return { lists, hasGaps };
}

/**
 * Tells whether all tails of the query have been read, so that its articles are known as far as the index lists
 * them.
 */
export function areTailsRead(resolved: ResolvedQuery, tails: Tails): boolean {
  return formsWithTails(resolved, 'all').every((form) => tails.lists.has(form));
}

/**
 * Tells whether the index lists every article that holds the words: not when a tail could not be read, nor when
 * all words of the query, or of an alternative, are in nearly all articles. Function words beside words that are nowhere
 * find nothing, and that is all.
 */
export function areAllListed(resolved: ResolvedQuery, tails: Tails, articles: number): boolean {
  if (tails.hasGaps) return false;
  const { functionWords } = functionWordsFound(resolved);
  const isNothing = functionWords !== undefined && functionWords.length < resolved.words.length;
  if (isNothing && resolved.parsed.groups.length === 0) return true;
  return isListed(resolved.parsed, resolved, articles);
}

function isListed(clause: Clause, resolved: ResolvedQuery, articles: number): boolean {
  const terms = wordsOfClause(clause).flatMap(({ number }) => resolved.matched[number] ?? []);
  const found = terms.filter(({ forms }) => forms.length > 0);
  const isCommon = ({ forms }: MatchedTerms) =>
    forms.some(({ form }) => isEverywhere(form.frequency, articles));
  if (clause.groups.length > 0)
    return clause.groups.every((group) => group.every((one) => isListed(one, resolved, articles)));
  return found.length === 0 || !found.every(isCommon);
}

/**
 * Ranks the articles that hold the words, by the postings read so far. A query without words ranks all articles
 * alike.
 * @param mayStay 1 for each article that the filter leaves; all articles when absent
 */
export function rankArticles(
  resolved: ResolvedQuery,
  tails: Tails,
  mayStay: Uint8Array | undefined,
  articles: number,
  ranker: Ranker,
): Ranked {
  const ranking = { resolved, tails: tails.lists, articles, ranker };
  const ranked = rankClause(resolved.parsed, mayStay, true, ranking);
  if (ranked) return ranked;
  const ordinals =
    resolved.unreadableWords.length > 0
      ? []
      : ordinalsIn(allowedBy(resolved.parsed, [], mayStay, ranking), articles);
  return {
    ordinals: Uint32Array.from(ordinals),
    scores: new Float32Array(ordinals.length),
    full: ordinals.length,
    own: ordinals.length,
    partial: false,
  };
}

function formsWithTails({ matched, exact, excluded }: ResolvedQuery, of: 'finished' | 'all'): Form[] {
  const forms = [...matched, ...exact.values(), ...excluded.values()]
    .flatMap((terms) => terms?.forms ?? [])
    .filter(({ by }) => of === 'all' || (by !== 'completion' && by !== 'prefix'));
  return [...new Set(forms.map(({ form }) => form))].filter(({ tail }) => tail);
}
