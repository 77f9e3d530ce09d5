import { fold } from '../../text/fold.ts';
import type { NounEntry } from './lexicon.ts';
import { NAMES_LIKE_ACCUSATIVES } from './namesLikeAccusatives.ts';

/**
 * Kind of an inflected form, the surest first: a form that two entries of the lexicon share belongs to the one in
 * which it is surer. «مدرسة» is a school before it is a feminine of «مدرس».
 */
export const RANK = { singular: 0, plural: 1, sound: 2, accusative: 3, pronoun: 4, loose: 5 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** An inflected form of a noun or adjective, without proclitics. */
export interface Inflection {
  /** Letters as `fold` gives them. */
  form: string;
  rank: Rank;
}

/**
 * Pronouns written onto a noun. First and second person singular are left out: ي makes «مالي» (Mali, financial) of
 * «مال», and ك another noun of many.
 */
const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'كم'];
/** Endings of the dual, and in construct; with pronouns where the noun is one of people or their things. */
const DUAL = ['ان', 'ين'];
const DUAL_OF_TAA = ['تان', 'تين', 'تا', 'تي'];

/**
 * Lists the inflected forms of an entry, folded: accusative, pronouns, dual, sound plurals in all cases and in
 * construct, and the same of its broken plurals and its feminine. A form may come twice. Sources of the rules: the
 * orthography of careful print; what defective nouns («محام», «قاض») lose; ة → ت and ى → ا before an ending.
 * @param entry an entry of the lexicon, in its spelling
 */
export function inflectionsOf(entry: NounEntry): Inflection[] {
  const { singular, plurals, soundMasculine, soundFeminine, isAdjective, feminine } = entry;
  const forms: [form: string, rank: Rank][] = [
    ...singularForms(singular, RANK.singular),
    ...plurals.flatMap((plural) => nounForms(plural, RANK.plural)),
  ];
  if (soundMasculine) forms.push(...soundMasculineForms(singular));
  if (soundFeminine || soundMasculine) forms.push(...soundFeminineForms(singular));
  if (feminine !== undefined) forms.push(...singularForms(feminine, RANK.sound));
  else if (soundMasculine || isAdjective) forms.push(...singularForms(feminineOf(singular), RANK.sound));
  return forms.map(([form, rank]) => ({ form: fold(form), rank }));
}

/** Feminine in ة of a participle or adjective: «مهندس» → «مهندسة», «قاض» and «قاضي» → «قاضية». */
function feminineOf(singular: string): string {
  return /[ةاى]$/.test(singular) ? singular : `${singular}ة`;
}

/** Forms of a singular: those of any noun, and the dual. */
function singularForms(noun: string, rank: Rank): [string, Rank][] {
  const stem = stemBeforeEnding(noun);
  const dual = noun.endsWith('ة') ? DUAL_OF_TAA.map((ending) => noun.slice(0, -1) + ending) : dualsOf(noun);
  const later = laterOf(rank, RANK.sound);
  return [
    ...nounForms(noun, rank),
    ...dual.map((form): [string, Rank] => [form, later]),
    ...(noun.endsWith('ة')
      ? ['تاه', 'تيه', 'تيها', 'تاها'].map((e): [string, Rank] => [stem.slice(0, -1) + e, RANK.pronoun])
      : []),
    ...(DEFECTIVE.test(noun) ? [[noun.slice(0, -1), later] as [string, Rank]] : []),
  ];
}

/** Forms that any noun has: itself, its accusative in ا, and with each pronoun. */
function nounForms(noun: string, rank: Rank): [string, Rank][] {
  const forms: [string, Rank][] = [[noun, rank]];
  const accusative = accusativeOf(noun);
  if (accusative !== undefined) forms.push([accusative, RANK.accusative]);
  for (const stem of [stemBeforeEnding(noun), ...otherStems(noun)])
    for (const pronoun of PRONOUNS) forms.push([stem + pronoun, RANK.pronoun]);
  return forms;
}

/**
 * Accusative in ا: none after ة, ى, ا or اء («مساءً»), nor where it would be a name: «سوريا» is no accusative of
 * «سوري».
 */
function accusativeOf(noun: string): string | undefined {
  if (/(?:[ةىا]|اء)$/.test(noun)) return undefined;
  const form = `${noun}ا`;
  return NAMES_LIKE_ACCUSATIVES.has(fold(form)) ? undefined : form;
}

/** Noun as it stands before an ending: «مدينة» → «مدينت», «مستشفى» → «مستشفا». */
function stemBeforeEnding(noun: string): string {
  if (noun.endsWith('ة')) return `${noun.slice(0, -1)}ت`;
  if (noun.endsWith('ى')) return `${noun.slice(0, -1)}ا`;
  return noun;
}

/** Further spellings before a pronoun: a hamza on alef moves to a seat that folds to ء («مبدأ» → «مبدئه»). */
function otherStems(noun: string): string[] {
  if (noun.endsWith('أ')) return [`${noun.slice(0, -1)}ء`];
  return TWO_LETTERS.has(noun) ? [`${noun}و`, `${noun}ا`, `${noun}ي`] : [];
}

/** Nouns that take a long vowel before a pronoun: «أبوه», «أخاها», «حميها». */
const TWO_LETTERS = new Set(['أب', 'أخ', 'حم']);

function dualsOf(noun: string): string[] {
  if (noun.endsWith('ى')) return DUAL.map((ending) => `${noun.slice(0, -1)}ي${ending}`);
  if (noun.endsWith('اء'))
    return [noun, `${noun.slice(0, -1)}و`].flatMap((stem) => DUAL.map((ending) => stem + ending));
  return noun.endsWith('ا') ? [] : DUAL.map((ending) => noun + ending);
}

/** Nouns whose final ي falls off without the article and before ون: «محامي», «قاضي», «متقاضي». */
const DEFECTIVE = /^(?:م.{2,}|.ا.)ي$/;

/** Sound masculine plural in all cases, in construct and with pronouns: «مهندسون», «لاعبي», «ممثلوها». */
function soundMasculineForms(singular: string): [string, Rank][] {
  const stems = DEFECTIVE.test(singular) ? [singular, singular.slice(0, -1)] : [stemOfMasculine(singular)];
  return stems.flatMap((stem) => [
    ...['ون', 'ين'].map((ending): [string, Rank] => [stem + ending, RANK.sound]),
    ...['و', 'ي'].map((ending): [string, Rank] => [stem + ending, RANK.pronoun]),
    ...['و', 'ي'].flatMap((ending) =>
      PRONOUNS.map((pronoun): [string, Rank] => [stem + ending + pronoun, RANK.loose]),
    ),
  ]);
}

function stemOfMasculine(singular: string): string {
  return singular.endsWith('ى') || singular.endsWith('ة') ? singular.slice(0, -1) : singular;
}

/** Sound feminine plural, in construct and with pronouns: «عمليات», «مبارياتها», «مستشفيات», «قنواتنا». */
function soundFeminineForms(singular: string): [string, Rank][] {
  return pluralsInAt(singular).flatMap((plural): [string, Rank][] => [
    [plural, RANK.sound],
    ...PRONOUNS.map((pronoun): [string, Rank] => [plural + pronoun, RANK.pronoun]),
  ]);
}

function pluralsInAt(singular: string): string[] {
  const stem = singular.slice(0, -1);
  if (singular.endsWith('اة')) return [`${stem.slice(0, -1)}يات`, `${stem.slice(0, -1)}وات`];
  if (singular.endsWith('ة')) return [`${stem}ات`];
  if (singular.endsWith('ى')) return [`${stem}يات`];
  if (singular.endsWith('اء')) return [`${singular}ات`, `${stem}وات`];
  if (singular.endsWith('ا')) return [`${stem}ات`, `${singular}ت`, `${stem}وات`];
  return [`${singular}ات`];
}

function laterOf(a: Rank, b: Rank): Rank {
  return a > b ? a : b;
}
