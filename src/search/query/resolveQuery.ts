import type { IndexReader } from '../reader/indexReader.ts';
import { orMissing } from '../reader/optionalRead.ts';
import type { WordMatcher } from '../snippet/matches.ts';
import { matcherOf } from '../snippet/matches.ts';
import type { FormRelation } from '../snippet/wordDifference.ts';
import type { MatchedTerms, TermMatch } from './terms/lookUpTerm.ts';
import { lookUpExactTerm, lookUpTerm } from './terms/lookUpTerm.ts';
import { stripProclitics } from '../../text/clitics.ts';
import type { ParsedQuery, QueryWord } from './parseQuery.ts';
import { withoutLoneLetter } from './parseQuery.ts';

/** A query with its words looked up in the index: everything known before postings or texts are read. */
export interface ResolvedQuery {
  /** Query as parsed, without a single unfinished letter at its end. */
  parsed: ParsedQuery;
  /** Wanted words, those of phrases included, by their numbers. */
  words: QueryWord[];
  /**
   * Terms of each word, by the same numbers: empty where the collection has none, undefined where the index could
   * not be read.
   */
  matched: (MatchedTerms | undefined)[];
  /** Terms of each word of each phrase, which must stand in an article exactly. */
  phrases: (MatchedTerms | undefined)[][];
  /** Forms that are two neighbouring words joined, with the numbers of both. */
  compounds: ReadonlyMap<string, [number, number]>;
  /** Terms of the words that must not stand in an article. */
  excluded: MatchedTerms[];
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
  const words: QueryWord[] = [];
  for (const word of [...parsed.words, ...parsed.phrases.flat()]) words[word.number] = word;
  const last = parsed.open ? parsed.words.at(-1) : undefined;
  // A submitted word among others that is no word of the collection is taken as a prefix; alone it is searched as it
  // stands.
  const prefix = typing ? 'yes' : words.length > 1 ? 'if-unseen' : 'no';
  const exactly = ({ text }: QueryWord) => orMissing(lookUpExactTerm(text, index));
  const [single, phrases, excluded, compounds] = await Promise.all([
    Promise.all(
      parsed.words.map((word) =>
        orMissing(lookUpTerm(word.text, word === last ? prefix : 'no', index, word.typed.endsWith('ة'))),
      ),
    ),
    Promise.all(parsed.phrases.map((phrase) => Promise.all(phrase.map(exactly)))),
    Promise.all(parsed.withoutWords.map((word) => orMissing(lookUpTerm(word, 'no', index)))),
    lookUpCompounds(parsed.words, index),
  ]);
  const matched: (MatchedTerms | undefined)[] = words.map(() => undefined);
  parsed.phrases.forEach((phrase, i) =>
    phrase.forEach(({ number }, n) => (matched[number] = phrases[i]?.[n])),
  );
  parsed.words.forEach(({ number }, i) => (matched[number] = single[i]));
  compounds.forEach(({ numbers, forms }) =>
    numbers.forEach((number) => (matched[number] = withForms(matched[number], forms))),
  );
  return {
    parsed,
    words,
    matched,
    phrases,
    compounds: new Map(
      compounds.flatMap(({ numbers, forms }) => forms.map(({ form }) => [form.text, numbers] as const)),
    ),
    excluded: excluded.filter((terms) => terms !== undefined),
    unreadableWords: [
      ...words.filter(({ number }) => matched[number] === undefined).map(({ typed: asTyped }) => asTyped),
      ...parsed.withoutWords.filter((_, i) => excluded[i] === undefined),
    ],
  };
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
    const head = stripProclitics(first.text).find((part) => heads.has(part));
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
  const numbers = answeringForms(resolved);
  const number = resolved.matched.findIndex((terms) => terms?.forms.some(({ by }) => by === 'prefix'));
  const typed = resolved.matched[number]?.text;
  const matcher = matcherOf(numbers, resolved.compounds);
  if (typed === undefined) return matcher;
  const definite = `ال${typed}`;
  const begins = (form: string) => form.startsWith(typed) || form.startsWith(definite);
  return {
    ...matcher,
    wordOf: (form) => numbers.get(form) ?? (begins(form) ? number : undefined),
  };
}
