import type { Ordinal } from '../../article/article.ts';
import { ordinalsIn } from '../facets/filterArticles.ts';
import { isEverywhere } from '../format/indexRules.ts';
import type { Form } from '../format/shard.ts';
import type { IndexReader } from '../reader/indexReader.ts';
import { orMissing } from '../reader/optionalRead.ts';
import type { MatchedTerms } from './terms/lookUpTerm.ts';
import type { Ranked, Ranker } from './ranker.ts';
import type { ResolvedQuery } from './resolveQuery.ts';
import { ownForms } from './resolveQuery.ts';

/**
 * Postings beyond the shards: articles of common forms that the shards do not list, as far as they have been read.
 */
export interface Tails {
  lists: ReadonlyMap<Form, ArrayLike<Ordinal>>;
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
 * all words are in nearly all articles.
 */
export function areAllListed(resolved: ResolvedQuery, tails: Tails, articles: number): boolean {
  if (tails.hasGaps) return false;
  const words = wordsWithForms(resolved);
  return (
    words.length === 0 ||
    !words.every(({ forms }) => forms.some(({ form }) => isEverywhere(form.frequency, articles)))
  );
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
  const words = wordsWithForms(resolved);
  const unseen = resolved.matched.filter((terms) => terms?.forms.length === 0).length;
  const allowed = allowedBy(resolved, tails, mayStay, articles);
  if (words.length > 0 || unseen > 0)
    return ranker.rank(
      words.map((word) => ({ ...word, tails: tails.lists })),
      unseen,
      allowed,
    );
  const ordinals = resolved.unreadableWords.length > 0 ? [] : ordinalsIn(allowed, articles);
  return {
    ordinals: Uint32Array.from(ordinals),
    scores: new Float32Array(ordinals.length),
    full: ordinals.length,
    partial: false,
  };
}

/** Words wanted that the collection has. */
function wordsWithForms({ matched }: ResolvedQuery): MatchedTerms[] {
  return matched.filter((terms) => terms !== undefined).filter(({ forms }) => forms.length > 0);
}

function formsWithTails(resolved: ResolvedQuery, of: 'finished' | 'all'): Form[] {
  const forms = [...wordsWithForms(resolved), ...resolved.excluded]
    .flatMap((terms) => terms.forms)
    .filter(({ by }) => of === 'all' || (by !== 'completion' && by !== 'prefix'));
  return [...new Set(forms.map(({ form }) => form))].filter(({ tail }) => tail);
}

/** Articles that the filter leaves, less those that lack a word of a phrase or hold an excluded word. */
function allowedBy(
  { phrases, excluded }: ResolvedQuery,
  { lists }: Tails,
  mayStay: Uint8Array | undefined,
  articles: number,
): Uint8Array | undefined {
  const required = phrases.flat();
  if (required.length === 0 && excluded.length === 0) return mayStay;
  const allowed = new Uint8Array(articles);
  if (mayStay) allowed.set(mayStay.subarray(0, articles));
  else allowed.fill(1);
  for (const terms of required) {
    // The word could not be looked up: only the texts can tell.
    if (!terms) continue;
    const [only] = terms.forms;
    if (only && isEverywhere(only.form.frequency, articles)) continue;
    const holders = new Uint8Array(articles);
    if (only) forEachArticle(only.form, lists, (ordinal) => (holders[ordinal] = 1));
    for (let i = 0; i < articles; i++) if (!holders[i]) allowed[i] = 0;
  }
  for (const { forms } of excluded)
    for (const { form } of ownForms(forms)) forEachArticle(form, lists, (ordinal) => (allowed[ordinal] = 0));
  return allowed;
}

function forEachArticle(form: Form, tails: Tails['lists'], visit: (ordinal: Ordinal) => void): void {
  for (const ordinal of form.ordinals) visit(ordinal);
  const tail = tails.get(form) ?? [];
  for (let i = 0; i < tail.length; i++) visit(tail[i] ?? 0);
}
