import type { TFunction } from 'i18next';
import type { Answer, Field, Explanation } from '../../../search/answer.ts';
import type { WordDifference } from '../../../search/differences.ts';

/** Most words named in a clause; more would be a list. */
const TOLD = 3;

/**
 * Explains in one line why an article was found: the forms of words that are printed otherwise than typed, the fields of
 * words that stand in neither headline nor text, and words that are missing. `''` where every word stands there as typed:
 * it is marked, and that says it.
 * @param words the words of the query as typed, by their numbers; for `unreadableWords` it is not known whether
 * they are in the article, and the `optionalWords` need not be
 * @param longest most characters of the line; clauses that do not fit are left out, the first stays
 */
export function explanationText(
  explanations: readonly Explanation[],
  { words, unreadableWords, optionalWords = [] }: Pick<Answer, 'words' | 'unreadableWords' | 'optionalWords'>,
  t: TFunction,
  longest = Infinity,
): string {
  if (explanations.length === 0) return '';
  const forms = formsOf(explanations, t);
  const asTyped = explanations.filter(({ difference }) => !isTold(difference));
  const lacking = words.filter(
    (word, n) =>
      !unreadableWords.includes(word) &&
      !optionalWords.includes(n) &&
      !explanations.some((why) => why.word === n),
  );
  const clauses = [...forms, ...placesOf(asTyped, words, t)];
  if (lacking.length > TOLD) clauses.push(t('results.whyLacksMany', { count: lacking.length }));
  else if (lacking.length > 0) clauses.push(t('results.whyLacks', { words: named(lacking, t) }));
  return clauses.reduce((line, clause) => {
    if (line === '') return clause;
    const longer = line + t('results.andThen') + clause;
    return longer.length <= longest ? longer : line;
  }, '');
}

/** Joins several words: ««سفن» و«القناة»». */
export const named = (words: readonly string[], t: TFunction): string =>
  words.map((word) => t('results.quoted', { word })).join(t('results.and'));

/**
 * Names the fields of words found as typed that a reader of headline and text does not see; of a query of several words
 * it names the words.
 */
function placesOf(explanations: readonly Explanation[], words: readonly string[], t: TFunction): string[] {
  const groups = new Map<string, Explanation[]>();
  for (const why of explanations.filter((one) => one.in.every(isUnseen)))
    groups.set(why.in.join(), [...(groups.get(why.in.join()) ?? []), why]);
  return [...groups.values()].map((group) => {
    const fields = group[0]?.in.filter(isUnseen) ?? [];
    const places = fields.map((field) => t(`results.${field}`)).join(t('results.and'));
    if (words.length === 1) return t('results.whyIn', { places });
    return group.length > TOLD
      ? t('results.whyManyIn', { count: group.length, places })
      : t('results.whyWordIn', {
          words: named(
            group.map(({ word }) => words[word] ?? ''),
            t,
          ),
          places,
        });
  });
}

/** Tells a field whose words a result does not show. */
const isUnseen = (field: Field): field is Exclude<Field, 'title' | 'body'> =>
  field !== 'title' && field !== 'body';

/** Differences of which a reader is told; another spelling of the letters or another proclitic is the word itself. */
const CLAUSES = {
  form: 'results.whyForm',
  respelled: 'results.whyRespelled',
  joined: 'results.whyJoined',
  apart: 'results.whyApart',
  completion: 'results.whyCompleted',
} as const satisfies Partial<Record<WordDifference, string>>;

type Told = keyof typeof CLAUSES;

const isTold = (difference: WordDifference): difference is Told => difference in CLAUSES;

/** Clauses about words that are printed in another form than typed: one a kind of difference, with the printed words. */
function formsOf(explanations: readonly Explanation[], t: TFunction): string[] {
  const printed = new Map<Told, Set<string>>();
  for (const { difference, printed: word } of explanations)
    if (isTold(difference)) printed.set(difference, (printed.get(difference) ?? new Set()).add(word));
  return [...printed].map(([difference, words]) =>
    t(CLAUSES[difference], { words: named([...words].slice(0, TOLD), t) }),
  );
}
