import type { TFunction } from 'i18next';
import type { Answer, Field, Explanation } from '../../../search/answer.ts';
import type { WordDifference } from '../../../search/differences.ts';

/** Most words named in a clause; more would be a list. */
const TOLD = 3;

/**
 * Explains in one line why an article was found: the forms of words that are printed otherwise than typed, the fields of
 * the others, and words that are missing. `''` when nothing is known.
 * @param words the words of the query as typed, by their numbers; for `unreadableWords` it is not known whether
 * they are in the article
 * @param longest most characters of the line; clauses that do not fit are left out, the first stays
 */
export function explanationText(
  explanations: readonly Explanation[],
  { words, unreadableWords }: Pick<Answer, 'words' | 'unreadableWords'>,
  t: TFunction,
  longest = Infinity,
): string {
  if (explanations.length === 0) return '';
  const forms = formsOf(explanations, t);
  const asTyped = explanations.filter(({ difference }) => !isTold(difference));
  const lacking = words.filter(
    (word, n) => !unreadableWords.includes(word) && !explanations.some((why) => why.word === n),
  );
  const besides = forms.length > 0 || lacking.length > 0;
  const clauses = [...forms, ...placesOf(asTyped, besides, words, t).slice(0, TOLD)];
  if (lacking.length > TOLD) clauses.push(t('results.whyLacksMany', { count: lacking.length }));
  else if (lacking.length > 0) clauses.push(t('results.whyLacks', { words: named(lacking, t) }));
  return clauses.reduce((line, clause) => {
    const longer = line + t('results.andThen') + clause;
    return longer.length <= longest ? longer : line;
  });
}

/** Joins several words: ««سفن» و«القناة»». */
export const named = (words: readonly string[], t: TFunction): string =>
  words.map((word) => t('results.quoted', { word })).join(t('results.and'));

/** Names the fields in which words were found as typed. Beside other clauses the text itself is not named. */
function placesOf(
  explanations: readonly Explanation[],
  besides: boolean,
  words: readonly string[],
  t: TFunction,
): string[] {
  const placesIn = (fields: readonly Field[]) =>
    fields.map((field) => t(`results.${field}`)).join(t('results.and'));
  const [only, ...others] = groupsOf(explanations, telling);
  if (!only) return [];
  if (others.length === 0 && !besides) {
    const where = t('results.whyIn', { places: placesIn(only.fields) });
    const [{ times } = { times: 0 }] = only.explanations;
    const often = words.length === 1 && times > 1;
    return [often ? `${where}${t('shell.comma')} ${t('results.times', { count: times })}` : where];
  }
  return groupsOf(explanations, (fields) => mostTelling(fields, besides)).map((group) => {
    const places = placesIn(group.fields);
    const typed = group.explanations.map(({ word }) => words[word] ?? '');
    return typed.length > TOLD
      ? t('results.whyManyIn', { count: typed.length, places })
      : t('results.whyWordIn', { words: named(typed, t), places });
  });
}

/**
 * Groups words that stand in the same fields, as far as these are named; words without a named field are left out.
 */
function groupsOf(
  explanations: readonly Explanation[],
  told: (fields: readonly Field[]) => readonly Field[],
): { fields: readonly Field[]; explanations: Explanation[] }[] {
  const groups = new Map<string, { fields: readonly Field[]; explanations: Explanation[] }>();
  for (const why of explanations) {
    const fields = told(why.in);
    const group = groups.get(fields.join());
    if (group) group.explanations.push(why);
    else if (fields.length > 0) groups.set(fields.join(), { fields, explanations: [why] });
  }
  return [...groups.values()];
}

/**
 * Fields worth naming: a word of the headline or the text often is a keyword's or the source's as well, which says
 * nothing more.
 */
function telling(fields: readonly Field[]): readonly Field[] {
  const read = fields.filter((field) => field === 'title' || field === 'body');
  return read.length > 0 ? read : fields;
}

/** Fields worth naming for several words: the text is left out for a word that also stands in the headline. */
function mostTelling(fields: readonly Field[], besides: boolean): readonly Field[] {
  const told = telling(fields);
  return besides || told.length > 1 ? told.filter((field) => field !== 'body') : told;
}

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
