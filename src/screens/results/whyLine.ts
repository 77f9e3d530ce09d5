import type { TFunction } from 'i18next';
import type { Field, Why } from '../../search/answer.ts';
import type { How } from '../../search/how.ts';

/** Differences told in one line; more would be a list. */
const TOLD = 3;

/**
 * Why an article was found, in one line: which words stand in another form than typed, where those stand that were
 * found as typed, and which are not in it. `''` when nothing is known.
 * @param words the words asked for, as typed, by their numbers
 */
export function whyLine(whys: readonly Why[], words: readonly string[], t: TFunction): string {
  if (whys.length === 0) return '';
  const told = whys.flatMap((why) => differenceOf(why, words[why.word] ?? '', t) ?? []);
  const asTyped = whys.filter((why) => differenceOf(why, words[why.word] ?? '', t) === undefined);
  const lacking = words.filter((_, word) => !whys.some((why) => why.word === word));
  const clauses = [...placesOf(asTyped, told.length > 0, words, t), ...told.slice(0, TOLD)];
  if (lacking.length > 0) clauses.push(t('results.whyLacks', { words: named(lacking, t) }));
  return clauses.join(t('results.andThen'));
}

/** Several words in one breath: ««سفن» و«القناة»». */
export const named = (words: readonly string[], t: TFunction): string =>
  words.map((word) => t('results.quoted', { word })).join(t('results.and'));

/** Where the words stand that were found as typed. Beside other clauses, that a word stands in the text goes without saying. */
function placesOf(whys: readonly Why[], besides: boolean, words: readonly string[], t: TFunction): string[] {
  const groups = new Map<string, Why[]>();
  for (const why of whys) {
    const fields = telling(why.in);
    groups.set(fields.join(), [...(groups.get(fields.join()) ?? []), { ...why, in: fields }]);
  }
  const [only] = groups.values().next().value ?? [];
  const placesIn = (fields: readonly Field[]) =>
    fields.map((field) => t(`results.${field}`)).join(t('results.and'));
  if (groups.size === 1 && !besides && only) {
    const where = t('results.whyIn', { places: placesIn(only.in) });
    const often = words.length === 1 && only.times > 1;
    return [often ? `${where}${t('shell.comma')} ${t('results.times', { count: only.times })}` : where];
  }
  return [...groups.values()].flatMap((group) => {
    const fields = group[0]?.in ?? [];
    if (besides && fields.join() === 'body') return [];
    const places = placesIn(fields);
    const typed = group.map(({ word }) => words[word] ?? '');
    return [t('results.whyWordIn', { words: named(typed, t), places })];
  });
}

/** A word of the headline or the text is a keyword's or the source's as well often enough: that says nothing more. */
function telling(fields: Field[]): Field[] {
  const read = fields.filter((field) => field === 'title' || field === 'body');
  return read.length > 0 ? read : fields;
}

/** In what a printed word differs from the one typed, in a clause; nothing when a reader would not call it different. */
function differenceOf({ printed, how }: Why, typed: string, t: TFunction): string | undefined {
  const both = { typed: named([typed], t), printed: named([printed], t) };
  if (how.includes('near')) return t('results.whyNear', both);
  if (how.includes('begun')) return t('results.whyBegun', both);
  if (how.some((one) => FORM.has(one))) return t('results.whyForm', both);
  const spelt = how.flatMap((one) => SPELT[one]?.(typed, printed) ?? []);
  if (spelt.length === 0) return undefined;
  const told = spelt.map((one) => t(`results.spelt.${one}`)).join(t('results.and'));
  return t('results.whySpelt', { printed: both.printed, how: told });
}

const FORM = new Set<How>(['article', 'glued', 'ending']);

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

/** How a difference of spelling is called: by what is printed, never by what is wrong. Small letters for capital ones have no name. */
const SPELT: Partial<Record<How, (typed: string, printed: string) => Spelt | undefined>> = {
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
