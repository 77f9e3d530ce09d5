import type { TFunction } from 'i18next';
import type { Answer, Field, Explanation } from '../../../search/answer.ts';
import type { WordDifference } from '../../../search/differences.ts';

/** Most clauses, and most words, named in the line; more would be a list. */
const TOLD = 3;

/**
 * Explains in one line why an article was found: words that stand in another form than typed, the fields of words
 * that stand as typed, and words that are missing. `''` when nothing is known.
 * @param words the words of the query as typed, by their numbers; for `unreadableWords` it is not known whether
 * they are in the article
 */
export function explanationText(
  explanations: readonly Explanation[],
  { words, unreadableWords }: Pick<Answer, 'words' | 'unreadableWords'>,
  t: TFunction,
): string {
  if (explanations.length === 0) return '';
  const told = explanations.flatMap((why) => differenceOf(why, words[why.word] ?? '', t) ?? []);
  const asTyped = explanations.filter((why) => differenceOf(why, words[why.word] ?? '', t) === undefined);
  const lacking = words.filter(
    (word, n) => !unreadableWords.includes(word) && !explanations.some((why) => why.word === n),
  );
  const besides = told.length > 0 || lacking.length > 0;
  const clauses = [...placesOf(asTyped, besides, words, t), ...told].slice(0, TOLD);
  if (lacking.length > TOLD) clauses.push(t('results.whyLacksMany', { count: lacking.length }));
  else if (lacking.length > 0) clauses.push(t('results.whyLacks', { words: named(lacking, t) }));
  return clauses.join(t('results.andThen'));
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

/**
 * Clause about the difference of a printed word from the typed one; undefined when a reader would not call it
 * different.
 */
function differenceOf(
  { printed, differences }: Explanation,
  typed: string,
  t: TFunction,
): string | undefined {
  const both = { typed: named([typed], t), printed: named([printed], t) };
  if (differences.includes('near')) return t('results.whyNear', both);
  if (differences.includes('begun')) return t('results.whyBegun', both);
  if (differences.some((one) => FORM.has(one))) return t('results.whyForm', both);
  const spelt = differences.flatMap((one) => SPELT[one]?.(typed, printed) ?? []);
  if (spelt.length === 0) return undefined;
  const told = spelt.map((one) => t(`results.spelt.${one}`)).join(t('results.and'));
  return t('results.whySpelt', { printed: both.printed, how: told });
}

const FORM = new Set<WordDifference>(['article', 'glued', 'ending']);

type Spelt =
  | 'teh'
  | 'heh'
  | 'yeh'
  | 'alef'
  | 'hamza'
  | 'noHamza'
  | 'otherHamza'
  | 'marks'
  | 'tatweel'
  | 'persian'
  | 'eastern'
  | 'western';

/**
 * Names of differences of spelling: by the printed letters, never by a mistake. Small letters for capital ones
 * have no name.
 */
const SPELT: Partial<Record<WordDifference, (typed: string, printed: string) => Spelt | undefined>> = {
  teh: (_, printed) => (printed.includes('ة') ? 'teh' : 'heh'),
  yeh: (_, printed) => (printed.includes('ى') ? 'alef' : 'yeh'),
  hamza: (typed, printed) => {
    const more = hamzas(printed) - hamzas(typed);
    return more > 0 ? 'hamza' : more < 0 ? 'noHamza' : 'otherHamza';
  },
  marks: (_, printed) => (/[\u064b-\u0652\u0670]/.test(printed) ? 'marks' : undefined),
  tatweel: (_, printed) => (printed.includes('\u0640') ? 'tatweel' : undefined),
  letters: (_, printed) => (/[\u06a9\u06cc]/.test(printed) ? 'persian' : undefined),
  digits: (typed, printed) => {
    if (/[\u0660-\u0669\u06f0-\u06f9]/.test(printed)) return 'eastern';
    return /[\u0660-\u0669\u06f0-\u06f9]/.test(typed) ? 'western' : undefined;
  },
};

const hamzas = (word: string): number => word.normalize('NFC').match(/[أإآؤئء\u0654\u0655]/g)?.length ?? 0;
