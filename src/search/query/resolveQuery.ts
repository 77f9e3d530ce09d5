import { compoundStems } from '../../text/clitics.ts';
import { isFunctionWord } from '../../text/vocabulary/functionWords.ts';
import type { IndexReader } from '../reader/indexReader.ts';
import { orMissing } from '../reader/optionalRead.ts';
import type { WordMatcher } from '../snippet/matches.ts';
import { matcherOf } from '../snippet/matches.ts';
import type { FormRelation } from '../snippet/wordDifference.ts';
import type { QueryWord } from './parse/clause.ts';
import { clausesOf, wordsOfClause } from './parse/clause.ts';
import type { ParsedQuery } from './parse/parseQuery.ts';
import { withoutLoneLetter } from './parse/parseQuery.ts';
import type { MatchedTerms, TermMatch } from './terms/lookUpTerm.ts';
import { lookUpExactTerm, lookUpTerm } from './terms/lookUpTerm.ts';
import { typedLetters } from './terms/typedLetters.ts';

/** Terms by folded word; undefined where the index could not be read. */
export type TermsByText = ReadonlyMap<string, MatchedTerms | undefined>;

/** A query with its words looked up in the index: everything known before postings or texts are read. */
export interface ResolvedQuery {
  /** Query as parsed, without a single unfinished letter at its end. */
  parsed: ParsedQuery;
  /** Wanted words, those of phrases and alternatives included, by their numbers. */
  words: QueryWord[];
  /**
   * Terms of each word, by the same numbers: empty where the collection has none, undefined where the index could
   * not be read.
   */
  matched: (MatchedTerms | undefined)[];
  /** Forms that are two neighbouring words joined, with the numbers of both. */
  compounds: ReadonlyMap<string, [number, number]>;
  /** Terms of the words of phrases, which must stand in an article exactly. */
  exact: TermsByText;
  /** Terms of the words that must not stand in an article. */
  excluded: TermsByText;
  /** Words whose part of the index could not be read: wanted ones as typed, excluded ones folded. */
  unreadableWords: string[];
}

/**
 * Looks all words of a query up at once. A shard that cannot be read leaves its words without an answer; nothing
 * else fails.
 * @param typing true while the last word may be unfinished: it then also matches words that begin so
 * @throws our own mistakes only (see orMissing)
 */
export async function resolveQuery(
  typed: ParsedQuery,
  typing: boolean,
  index: IndexReader,
): Promise<ResolvedQuery> {
  const parsed = typing ? withoutLoneLetter(typed) : typed;
  const clauses = clausesOf(parsed);
  const words: QueryWord[] = [];
  for (const word of clauses.flatMap(wordsOfClause)) words[word.number] = word;
  const last = parsed.open ? words.at(-1) : undefined;
  // A submitted word among others that is no word of the collection is taken as a prefix; alone it is searched as it
  // stands.
  const prefix = typing ? 'yes' : words.length > 1 ? 'if-unseen' : 'no';
  const quoted = clauses.flatMap(({ phrases, titles }) => [
    ...phrases.flat(),
    ...titles.flatMap((title) => (title.quoted ? title.words : [])),
  ]);
  const loose = new Set(
    clauses
      .flatMap(({ words: own, titles }) => [
        ...own,
        ...titles.flatMap((title) => (title.quoted ? [] : title.words)),
      ])
      .map(({ number }) => number),
  );
  const withoutWords = [...new Set(clauses.flatMap((clause) => clause.withoutWords))];
  const lookUp = ({ number, text, typed: asTyped }: QueryWord) =>
    orMissing(lookUpTerm(text, number === last?.number ? prefix : 'no', index, typedLetters(asTyped)));
  const [single, exact, excluded, compounds] = await Promise.all([
    Promise.all(words.map((word) => (loose.has(word.number) ? lookUp(word) : Promise.resolve(undefined)))),
    termsOf([...new Set(quoted.map(({ text }) => text))], (text) => lookUpExactTerm(text, index)),
    termsOf(withoutWords, (text) => lookUpTerm(text, 'no', index)),
    Promise.all(clauses.map((clause) => lookUpCompounds(clause.words, index))),
  ]);
  const matched = words.map(({ number, text }) => (loose.has(number) ? single[number] : exact.get(text)));
  for (const { numbers: both, forms } of compounds.flat())
    for (const number of both) matched[number] = withForms(matched[number], forms);
  return {
    parsed,
    words,
    matched,
    compounds: new Map(
      compounds
        .flat()
        .flatMap(({ numbers: both, forms }) => forms.map(({ form }) => [form.text, both] as const)),
    ),
    exact,
    excluded,
    unreadableWords: [
      ...words.filter(({ number }) => matched[number] === undefined).map(({ typed: asTyped }) => asTyped),
      ...withoutWords.filter((text) => excluded.get(text) === undefined),
    ],
  };
}

/**
 * Function words of a query, for its answer: only where no other word of it was found, or could not be looked up. Quoted
 * words are asked for as they stand.
 */
export function functionWordsFound({ parsed, words, matched }: ResolvedQuery): { functionWords?: string[] } {
  const clauses = clausesOf(parsed);
  const isQuoted = clauses.some(({ phrases, titles }) => phrases.length + titles.length > 0);
  const found = words.filter(({ number }) => matched[number]?.forms.length !== 0);
  if (isQuoted || found.length === 0 || !found.every(({ typed }) => isFunctionWord(typed))) return {};
  return { functionWords: found.map(({ typed }) => typed) };
}

/** Numbers of the words that stand in alternatives only, for an answer; nothing where there are none. */
export function optionalWordsOf({ parsed }: ResolvedQuery): { optionalWords?: number[] } {
  const [own, ...alternatives] = clausesOf(parsed).map((clause) =>
    wordsOfClause(clause).map(({ number }) => number),
  );
  const numbers = [...new Set(alternatives.flat())].filter((number) => !own?.includes(number));
  return numbers.length > 0 ? { optionalWords: numbers } : {};
}

async function termsOf(
  texts: readonly string[],
  lookUp: (text: string) => Promise<MatchedTerms>,
): Promise<TermsByText> {
  const terms = await Promise.all(texts.map((text) => orMissing(lookUp(text))));
  return new Map(texts.map((text, i) => [text, terms[i]]));
}

/** A compound typed as two words, looked up as one. */
interface Compound {
  /** Numbers of its words. */
  numbers: [number, number];
  forms: TermMatch[];
}

/**
 * Looks up the joined spellings of neighbouring words of which the first begins compounds of this collection: an article
 * that prints «عبدالعزيز» holds both words of «عبد العزيز».
 */
async function lookUpCompounds(words: readonly QueryWord[], index: IndexReader): Promise<Compound[]> {
  const heads = new Set(index.root.compoundHeads);
  const pairs = words.flatMap((first, i): { joined: string; numbers: [number, number] }[] => {
    const second = words[i + 1];
    const head = compoundStems(first.text).find((part) => heads.has(part));
    return head === undefined || !second
      ? []
      : [{ joined: head + second.text, numbers: [first.number, second.number] }];
  });
  return Promise.all(
    pairs.map(async ({ joined, numbers }) => {
      const terms = await orMissing(lookUpTerm(joined, 'no', index));
      // The compound is another form of each word, not the word itself.
      const forms = (terms?.forms ?? []).map((match): TermMatch =>
        match.by === 'same' ? { ...match, by: 'lexeme', weight: COMPOUND } : match,
      );
      return { numbers, forms };
    }),
  );
}

/** Weight of a compound in one word beside a word of it. */
const COMPOUND = 0.6;

function withForms(terms: MatchedTerms | undefined, forms: readonly TermMatch[]): MatchedTerms | undefined {
  if (!terms) return undefined;
  const known = new Set(terms.forms.map(({ form }) => form.text));
  return { ...terms, forms: [...terms.forms, ...forms.filter(({ form }) => !known.has(form.text))] };
}

/** Forms that are the word itself in any spelling, with any clitics: «-ميناء» does not exclude «موانئ». */
export function ownForms(forms: TermMatch[]): TermMatch[] {
  return forms.filter(({ by }) => by === 'same' || by === 'lexeme' || by === 'spelling');
}

/**
 * Number of the word that each form matches; a word's own form goes before its relatives, these before
 * completions.
 */
export function answeringForms({ matched }: ResolvedQuery): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const relation of ['same', 'lexeme', 'spelling', 'ending', 'completion'])
    matched.forEach((terms, number) => {
      for (const { form, by } of terms?.forms ?? [])
        if (by === relation && !numbers.has(form.text)) numbers.set(form.text, number);
    });
  return numbers;
}

/** Makes the function that tells how a form is related to the word that it matches; forms of a listed prefix begin so. */
export function formRelations({ matched }: ResolvedQuery): (form: string) => FormRelation {
  const relations = new Map<string, FormRelation>();
  for (const { form, by } of matched.flatMap((terms) => terms?.forms ?? [])) {
    const relation = by === 'spelling' ? 'respelled' : by === 'completion' ? 'completion' : 'form';
    const known = relations.get(form.text);
    if (known === undefined || known === 'completion') relations.set(form.text, relation);
  }
  return (form) => relations.get(form) ?? 'completion';
}

/**
 * Makes a matcher that tells which word of the query a form of a text matches; forms of a prefix that is listed
 * without its words match too.
 */
export function wordMatcherOf(resolved: ResolvedQuery): WordMatcher {
  const number = resolved.matched.findIndex((terms) => terms?.forms.some(({ by }) => by === 'prefix'));
  return withPrefix(
    matcherOf(answeringForms(resolved), resolved.compounds),
    resolved.matched[number]?.text,
    number,
  );
}

/** Makes a matcher of one word, whose number is 0. */
export function matcherOfTerms({ text, forms }: MatchedTerms): WordMatcher {
  const isListed = forms.some(({ by }) => by === 'prefix');
  const matcher = matcherOf(new Map(forms.map(({ form }) => [form.text, 0])));
  return withPrefix(matcher, isListed ? text : undefined, 0);
}

function withPrefix(matcher: WordMatcher, prefix: string | undefined, number: number): WordMatcher {
  if (prefix === undefined) return matcher;
  const definite = `ال${prefix}`;
  const begins = (form: string) => form.startsWith(prefix) || form.startsWith(definite);
  return {
    ...matcher,
    wordOf: (form) => matcher.wordOf(form) ?? (begins(form) ? number : undefined),
  };
}
