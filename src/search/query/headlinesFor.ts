import { stripProclitics, withoutArticle } from '../../text/clitics.ts';
import { withoutEntities } from '../../text/entities.ts';
import { wordsOf } from '../../text/tokenize.ts';
import { kinshipOf } from '../../text/inflection/inflections.ts';
import type { HeadlineAnswer, SearchRequest } from '../answer.ts';
import type { Form } from '../format/shard.ts';
import type { WordMatcher } from '../snippet/matches.ts';
import { findMatches, matchesIn } from '../snippet/matches.ts';
import type { HeadlineQuery } from './headlines/findHeadlines.ts';
import { findHeadlines } from './headlines/findHeadlines.ts';
import type { OpenIndex } from './openIndex.ts';
import type { Clause } from './parse/clause.ts';
import { clausesOf, wordsOfClause } from './parse/clause.ts';
import { asksNothing, parseQuery } from './parse/parseQuery.ts';
import type { ParsedQuery } from './parse/parseQuery.ts';
import type { ResolvedQuery } from './resolveQuery.ts';
import { ownForms, resolveQuery, wordMatcherOf } from './resolveQuery.ts';
import type { MatchedTerms } from './terms/lookUpTerm.ts';
import { holdsSequence } from '../snippet/phrases.ts';

/** Headlines of no article, for a filter that only articles can pass. */
const NONE: HeadlineAnswer = { total: 0, isExact: true, hits: [] };

/**
 * Finds the headlines without an article that hold the words of a request. They have no day, source, keyword or author: a
 * request that names one finds none.
 * @param from number of found headlines to leave out, and `count` to give
 * @throws what the files throw
 */
export async function headlinesFor(
  request: SearchRequest,
  from: number,
  count: number,
  { reader, headlines }: OpenIndex,
): Promise<HeadlineAnswer> {
  const parsed = parseQuery(request.q);
  if (headlines.count === 0 || asksNothing(parsed) || isFiltered(request, parsed)) return NONE;
  const resolved = await resolveQuery(parsed, false, reader);
  if (resolved.words.length === 0) return NONE;
  const matcher = headlineMatcherOf(resolved);
  const query = headlineQueryOf(resolved, matcher);
  const { total, isExact, texts } = await findHeadlines(query, from, count, headlines);
  return {
    total,
    isExact,
    hits: texts.map((text) => ({ ...text, matches: matchesIn(text.text, matcher) })),
  };
}

function isFiltered(request: SearchRequest, parsed: ParsedQuery): boolean {
  const names = [
    ...request.keywords,
    ...parsed.keywords,
    ...parsed.sources,
    ...parsed.authors,
    ...parsed.anyOf,
  ];
  const { source, author, from, to } = request;
  return (
    names.length > 0 || [source, author, from, to, parsed.from, parsed.to].some((one) => one !== undefined)
  );
}

/** Number of words up to which a headline must hold all, and share of more of them that it must hold. */
const FEW = 3;
const MOST_OF_MANY = 0.6;

/** Facts of a headline by which it is checked. */
interface Held {
  /** Tells whether it holds a word of the query, by its number. */
  holds: (word: number) => boolean;
  /** Tells whether it holds an excluded word, or words one after another. */
  holdsExcluded: (texts: readonly string[]) => boolean;
  /** Tells whether words stand in it one after another. */
  holdsPhrase: (texts: readonly string[]) => boolean;
}

function isClauseHeld(clause: Clause, held: Held): boolean {
  const numbers = [...new Set(wordsOfClause(clause).map(({ number }) => number))];
  const needed = numbers.length <= FEW ? numbers.length : Math.ceil(MOST_OF_MANY * numbers.length);
  return (
    numbers.filter(held.holds).length >= needed &&
    phrasesOf(clause).every((phrase) => held.holdsPhrase(phrase)) &&
    ![...clause.withoutWords.map((word) => [word]), ...clause.withoutPhrases].some(held.holdsExcluded) &&
    clause.groups.every((group) => group.some((one) => isClauseHeld(one, held)))
  );
}

/** Phrases of a clause; a headline is all title. */
function phrasesOf({ phrases, titles }: Clause): string[][] {
  const quoted = titles.filter((title) => title.quoted).map(({ words }) => words);
  return [...phrases, ...quoted].map((phrase) => phrase.map(({ text }) => text));
}

function headlineQueryOf(resolved: ResolvedQuery, matcher: WordMatcher): HeadlineQuery {
  const { parsed, matched, excluded } = resolved;
  const needsTexts = clausesOf(parsed).some(
    (clause) => phrasesOf(clause).length + clause.withoutWords.length + clause.withoutPhrases.length > 0,
  );
  return {
    words: matched,
    isWanted: (holds) => isClauseHeld(parsed, { holds, holdsExcluded: () => false, holdsPhrase: () => true }),
    needsTexts,
    isFound: (text) => {
      const title = withoutEntities(text);
      const words = wordsOf(title);
      const found = new Set(findMatches(title, matcher).map(({ word }) => word));
      return isClauseHeld(parsed, {
        holds: (word) => found.has(word),
        holdsExcluded: ([first = '', ...others]) =>
          others.length > 0
            ? holdsSequence(words, [first, ...others])
            : words.some(formCheckOf(first, excluded.get(first))),
        holdsPhrase: (phrase) => holdsSequence(words, phrase),
      });
    },
  };
}

/** Makes the check of forms that are an excluded word; of one that no article holds, with any letters before it. */
function formCheckOf(word: string, terms: MatchedTerms | undefined): (form: string) => boolean {
  const forms = new Set(ownForms(terms?.forms ?? []).map(({ form }) => form.text));
  if (forms.size > 0) return (form) => forms.has(form);
  const readings = new Set(stripProclitics(word));
  return (form) => stripProclitics(form).some((reading) => readings.has(reading));
}

/** Letters of the shortest word that is taken to stand under letters before it, where no article has it so. */
const SHORTEST_UNDER = 4;

/**
 * Makes the matcher of a query's words in headlines. Forms that articles hold match as there; others where what is left
 * without letters before them is such a form, or by their endings another form of the word.
 */
function headlineMatcherOf(resolved: ResolvedQuery): WordMatcher {
  const base = wordMatcherOf(resolved);
  const lexemes = resolved.words.map(({ number, text }) => {
    const forms = resolved.matched[number]?.forms.filter(({ by }) => by !== 'completion' && by !== 'prefix');
    const known = (forms ?? []).map(({ form: { lexeme, isKnown } }) => ({ lexeme, isKnown }));
    return { number, known: known.length > 0 ? known : stripProclitics(text).map(asUnknown) };
  });
  const numbers = new Map(
    lexemes.flatMap(({ number, known }) => known.map(({ lexeme }) => [lexeme, number])),
  );
  const numberOf = (form: string): number | undefined =>
    base.wordOf(form) ?? numbers.get(withoutArticle(form));
  const numberUnder = (form: string): number | undefined => {
    const readings = stripProclitics(form);
    const under = readings.filter(({ length }) => length >= SHORTEST_UNDER).map(numberOf);
    const isOf = ({ lexeme, isKnown }: Lexeme) =>
      readings.some((reading) => {
        const kinship = kinshipOf(lexeme, reading);
        return kinship === 'sure' || (kinship === 'open' && isKnown);
      });
    return (
      under.find((number) => number !== undefined) ?? lexemes.find(({ known }) => known.some(isOf))?.number
    );
  };
  return { ...base, wordOf: (form) => numberOf(form) ?? numberUnder(form) };
}

type Lexeme = Pick<Form, 'lexeme' | 'isKnown'>;

const asUnknown = (lexeme: string): Lexeme => ({ lexeme, isKnown: false });
