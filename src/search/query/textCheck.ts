import { withoutEntities } from '../../text/entities.ts';
import { wordsOf } from '../../text/tokenize.ts';
import type { SearchText } from '../answer.ts';
import { isEverywhere } from '../format/indexRules.ts';
import { findMatches, partsOf } from '../snippet/matches.ts';
import { holdsPhrase, holdsSequence, holdsWord } from '../snippet/phrases.ts';
import type { Clause, QueryWord, TitleTerm } from './parse/clause.ts';
import { wordsOfClause } from './parse/clause.ts';
import type { ResolvedQuery } from './resolveQuery.ts';
import { matcherOfTerms, ownForms } from './resolveQuery.ts';

/** Tells whether an article that the index found really holds the query. */
export type TextCheck = (text: SearchText) => boolean;

/**
 * Makes the check that a query's articles must pass on their texts; undefined when the index alone decides.
 * Phrases and titles need one, for the index holds neither positions nor fields, and so do excluded words that are too
 * common for the index to list all their articles.
 * @param articles number of articles in the collection
 */
export function textCheckOf(resolved: ResolvedQuery, articles: number): TextCheck | undefined {
  return clauseCheckOf(resolved.parsed, resolved, articles);
}

function clauseCheckOf(clause: Clause, resolved: ResolvedQuery, articles: number): TextCheck | undefined {
  const { phrases, titles, withoutWords, withoutPhrases, groups } = clause;
  const excluded = withoutWords.flatMap((word) => ownForms(resolved.excluded.get(word)?.forms ?? []));
  const groupChecks = groups.flatMap((group) => groupCheckOf(group, resolved, articles) ?? []);
  const isNeeded =
    phrases.some(({ length }) => length > 1) ||
    titles.length > 0 ||
    withoutPhrases.length > 0 ||
    groupChecks.length > 0 ||
    excluded.some(({ form }) => isEverywhere(form.frequency, articles));
  if (!isNeeded) return undefined;
  const unwanted = new Set(excluded.map(({ form }) => form.text));
  const titleChecks = titles.map((title) => titleCheckOf(title, resolved));
  return (text) =>
    phrases.every((phrase) => holdsPhrase(text, textsOf(phrase))) &&
    titleChecks.every((check) => check(text)) &&
    groupChecks.every((check) => check(text)) &&
    !withoutPhrases.some((phrase) => holdsPhrase(text, phrase)) &&
    (unwanted.size === 0 || !holdsWord(text, (form) => unwanted.has(form)));
}

/** Makes the check of alternatives, of which one must pass; undefined when the index decides on all of them. */
function groupCheckOf(
  group: readonly Clause[],
  resolved: ResolvedQuery,
  articles: number,
): TextCheck | undefined {
  const checks = group.map((clause) => clauseCheckOf(clause, resolved, articles));
  if (checks.every((check) => check === undefined)) return undefined;
  const words = group.map((clause) => wordsCheckOf(clause, resolved, articles));
  return (text) => checks.some((check, i) => (!check || check(text)) && words[i]?.(text) === true);
}

/** Share of the words of a long alternative that an article must hold, as in the ranking (LONG_SHARE in ranker.ts). */
const LONG_SHARE = 0.4;

/** Makes the check of the words of an alternative, without those in nearly all articles. */
function wordsCheckOf(clause: Clause, { matched }: ResolvedQuery, articles: number): TextCheck {
  const numbers = new Set(wordsOfClause(clause).map(({ number }) => number));
  const terms = [...numbers]
    .flatMap((number) => matched[number] ?? [])
    .filter(({ forms }) => !forms.some(({ form }) => isEverywhere(form.frequency, articles)));
  const matchers = terms.map(matcherOfTerms);
  const needed = terms.length > 3 ? Math.ceil(LONG_SHARE * terms.length) : terms.length;
  return (text) => {
    const parts = partsOf(text);
    const held = matchers.filter((matcher) =>
      parts.some((part) => findMatches(part.text, matcher).length > 0),
    );
    return held.length >= needed;
  };
}

function titleCheckOf({ words, quoted }: TitleTerm, { matched }: ResolvedQuery): TextCheck {
  if (quoted) return ({ title }) => holdsSequence(wordsOf(withoutEntities(title)), textsOf(words));
  // A word that could not be looked up is left out, as it is elsewhere.
  const matchers = words.flatMap(({ number }) => matched[number] ?? []).map(matcherOfTerms);
  return ({ title }) => matchers.every((matcher) => findMatches(withoutEntities(title), matcher).length > 0);
}

const textsOf = (words: readonly QueryWord[]): string[] => words.map(({ text }) => text);
