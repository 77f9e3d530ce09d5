import type { Ordinal } from '../../article/article.ts';
import { isFunctionWord } from '../../text/vocabulary/functionWords.ts';
import { isEverywhere } from '../format/indexRules.ts';
import type { Form } from '../format/shard.ts';
import type { Clause } from './parse/clause.ts';
import { wordsOfClause } from './parse/clause.ts';
import { unionOf } from './rankUnion.ts';
import type { Ranked, Ranker } from './ranker.ts';
import type { ResolvedQuery } from './resolveQuery.ts';
import { ownForms } from './resolveQuery.ts';
import type { MatchedTerms, TermMatch } from './terms/lookUpTerm.ts';

/** Articles of common forms that the shards do not list, as far as they have been read. */
export type TailLists = ReadonlyMap<Form, ArrayLike<Ordinal>>;

/** Inputs of a ranking that are the same for all clauses of a query. */
export interface ClauseRanking {
  resolved: ResolvedQuery;
  tails: TailLists;
  articles: number;
  ranker: Ranker;
}

/**
 * Ranks the articles of a clause: those that hold an alternative of each group, the phrases and titles as far as the index
 * can tell, nothing that is excluded, and the words, or most of them.
 * @param mayStay 1 for each article that may be ranked; all may when absent
 * @param lenient true where too few hold all the words: those that hold some follow
 * @returns undefined for a clause without words: it ranks nothing
 */
export function rankClause(
  clause: Clause,
  mayStay: Uint8Array | undefined,
  lenient: boolean,
  ranking: ClauseRanking,
): Ranked | undefined {
  const { resolved, tails, ranker } = ranking;
  const groups = clause.groups.map((group) => rankGroup(group, ranking));
  const allowed = allowedBy(clause, groups, mayStay, ranking);
  const asked = askedWords(clause, resolved);
  if (asked.length + groups.length === 0) return undefined;
  return ranker.rank({
    words: asked
      .filter(({ terms }) => terms.forms.length > 0)
      .map(({ terms, isFunction }) => ({ ...terms, tails, isFunction })),
    missing: asked.filter(({ terms }) => terms.forms.length === 0).length,
    isTellingMissing: asked.some(({ terms, isFunction }) => terms.forms.length === 0 && !isFunction),
    groups,
    stays: allowed,
    lenient,
  });
}

/** Ranks the articles that hold one alternative or more; those that hold several come first. */
function rankGroup(group: readonly Clause[], ranking: ClauseRanking): Ranked {
  return unionOf(
    group.flatMap((clause) => rankClause(clause, undefined, false, ranking) ?? []),
    ranking.articles,
  );
}

/** Articles that the filter leaves and that the index says hold what a clause insists on; undefined: all. */
export function allowedBy(
  clause: Clause,
  groups: readonly Ranked[],
  mayStay: Uint8Array | undefined,
  { resolved, tails, articles }: ClauseRanking,
): Uint8Array | undefined {
  const required = requiredTerms(clause, resolved).filter(
    ({ forms }) => !forms.some(({ form }) => isEverywhere(form.frequency, articles)),
  );
  const excluded = clause.withoutWords.flatMap((word) => ownForms(resolved.excluded.get(word)?.forms ?? []));
  if (required.length + excluded.length + groups.length === 0) return mayStay;
  const allowed = new Uint8Array(articles);
  if (mayStay) allowed.set(mayStay.subarray(0, articles));
  else allowed.fill(1);
  const keep = (visitHolders: (hold: (ordinal: Ordinal) => void) => void): void => {
    const holders = new Uint8Array(articles);
    visitHolders((ordinal) => (holders[ordinal] = 1));
    for (let i = 0; i < articles; i++) if (!holders[i]) allowed[i] = 0;
  };
  for (const { forms } of required) keep((hold) => forEachArticle(forms, tails, hold));
  for (const { ordinals } of groups) keep((hold) => ordinals.forEach(hold));
  forEachArticle(excluded, tails, (ordinal) => (allowed[ordinal] = 0));
  return allowed;
}

/**
 * Terms that must stand in an article: words of phrases and titles. A word that could not be looked up is not among them:
 * only the texts can tell.
 */
function requiredTerms({ phrases, titles }: Clause, { matched, exact }: ResolvedQuery): MatchedTerms[] {
  return [
    ...phrases.flat().flatMap(({ text }) => exact.get(text) ?? []),
    ...titles.flatMap(({ words, quoted }) =>
      words.flatMap(({ text, number }) => (quoted ? exact.get(text) : matched[number]) ?? []),
    ),
  ];
}

/** A word of a clause that could be looked up. */
interface AskedWord {
  terms: MatchedTerms;
  /** True for a function word, unless it is quoted. */
  isFunction: boolean;
}

function askedWords(clause: Clause, { words, matched }: ResolvedQuery): AskedWord[] {
  const loose = new Set(clause.words.map(({ number }) => number));
  const numbers = [...new Set(wordsOfClause(clause).map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const terms = matched[number];
    const isFunction = loose.has(number) && isFunctionWord(words[number]?.typed ?? '');
    return terms ? [{ terms, isFunction }] : [];
  });
}

function forEachArticle(
  forms: readonly TermMatch[],
  tails: TailLists,
  visit: (ordinal: Ordinal) => void,
): void {
  for (const { form } of forms) {
    form.ordinals.forEach(visit);
    const tail = tails.get(form) ?? [];
    for (let i = 0; i < tail.length; i++) visit(tail[i] ?? 0);
  }
}
