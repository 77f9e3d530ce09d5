import { fold } from '../../text/fold.ts';
import type { NounEntry } from './lexicon.ts';
import { NAMES_LIKE_ACCUSATIVES } from './namesLikeAccusatives.ts';

/**
 * Certainty of an inflected form, the surest first: a form that two entries of the lexicon share belongs to the one in
 * which it is surer. «مدرسة» is a school before it is a feminine of «مدرس».
 */
export const RANK = { listed: 0, sound: 1, dual: 2, accusative: 3, pronoun: 4, loose: 5 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** An inflected form of a noun or adjective, without proclitics. */
export interface Inflection {
  /** Letters as `fold` gives them. */
  form: string;
  rank: Rank;
  /** True where the final ه of `form` is printed ة. */
  hasTaa: boolean;
}

/**
 * Pronouns written onto a noun. First and second person singular are left out: ي makes «مالي» (Mali, financial) of
 * «مال», and ك another noun of many.
 */
const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'كم'];
const DUAL = ['ان', 'ين'];
/** Endings of the dual after ة has become ت, in construct and with pronouns too. */
const DUAL_AFTER_TAA = ['ان', 'ين', 'ا', 'ي', 'اه', 'يه', 'اها', 'يها'];
/** Nouns that take a long vowel before a pronoun: «أبوه», «أخاها»; folded. */
const LONG_BEFORE_PRONOUN = new Set(['اب', 'اخ', 'حم']);
/** Active participles whose final ي falls off without the article: «قاضي», «نادي»; folded. */
const DEFECTIVE = /^.ا.ي$/;

/** A noun or adjective, folded, with the ending that folding hides or that changes before another. */
interface Noun {
  text: string;
  ending: 'ة' | 'ى' | 'اء' | 'أ' | 'ا' | '';
}

function nounOf(printed: string): Noun {
  const [ending = ''] = /(?:[ةىأا]|اء)$/.exec(printed) ?? [];
  return { text: fold(printed), ending: ending as Noun['ending'] };
}

/**
 * Lists the inflected forms of an entry: accusative, pronouns, dual, sound plurals in all cases and in construct, and
 * the same of its broken plurals and its feminine. A form may come twice. The rules are those of careful print: ة → ت
 * and ى → ا before an ending, the hamza of «مبدأ» on another seat, defective nouns («محام», «قاض») without their ي.
 * @param entry an entry of the lexicon, in its spelling
 * @param isWord tells whether a folded feminine in ة is another word, which then has these forms: «مدرسة», a school
 */
export function inflectionsOf(entry: NounEntry, isWord?: (feminine: string) => boolean): Inflection[] {
  const { singular, plurals, soundMasculine, soundFeminine, isAdjective, feminine } = entry;
  const noun = nounOf(singular);
  const found: Inflection[] = [];
  addSingular(found, noun, RANK.listed);
  // «محام» and «قاض»; «عادي» is of belonging, and «عاد» is not it.
  const short = noun.text.slice(0, -1);
  const isDefective = plurals.includes(`${short}ون`) || (DEFECTIVE.test(noun.text) && !isAdjective);
  if (noun.text.endsWith('ي') && noun.ending === '' && isDefective && plurals.length > 0)
    add(found, RANK.sound, short);
  for (const plural of plurals) addNoun(found, nounOf(plural), RANK.listed);
  if (soundMasculine) addSoundMasculine(found, noun);
  if (soundFeminine || soundMasculine) addSoundFeminine(found, noun);
  if (feminine !== undefined) addSingular(found, nounOf(feminine), RANK.sound);
  else if ((soundMasculine || isAdjective) && !['ة', 'ى', 'ا'].includes(noun.ending)) {
    const text = `${noun.text}ه`;
    if (isWord?.(text) !== true) addSingular(found, { text, ending: 'ة' }, RANK.sound);
  }
  return found;
}

function add(found: Inflection[], rank: Rank, ...forms: string[]): void {
  for (const form of forms) found.push({ form, rank, hasTaa: false });
}

/** Adds the forms of a singular: those of any noun, and the dual. */
function addSingular(found: Inflection[], noun: Noun, rank: Rank): void {
  addNoun(found, noun, rank);
  add(found, RANK.dual, ...dualsOf(noun));
}

/** Adds the forms that any noun has: itself, its accusative in ا, and with each pronoun. */
function addNoun(found: Inflection[], noun: Noun, rank: Rank): void {
  found.push({ form: noun.text, rank, hasTaa: noun.ending === 'ة' });
  const accusative = `${noun.text}ا`;
  // «سوريا» is no accusative of «سوري».
  if (['', 'أ'].includes(noun.ending) && !NAMES_LIKE_ACCUSATIVES.has(accusative))
    add(found, RANK.accusative, accusative);
  for (const stem of stemsBeforePronoun(noun))
    for (const pronoun of PRONOUNS) found.push({ form: stem + pronoun, rank: RANK.pronoun, hasTaa: false });
}

function stemsBeforePronoun({ text, ending }: Noun): string[] {
  const short = text.slice(0, -1);
  if (ending === 'ة') return [`${short}ت`];
  if (ending === 'ى') return [`${short}ا`];
  if (ending === 'أ') return [text, `${short}ء`];
  return LONG_BEFORE_PRONOUN.has(text) ? [text, `${text}و`, `${text}ا`, `${text}ي`] : [text];
}

function dualsOf({ text, ending }: Noun): string[] {
  const short = text.slice(0, -1);
  if (ending === 'ة') return DUAL_AFTER_TAA.map((end) => `${short}ت${end}`);
  if (ending === 'ى') return DUAL.map((end) => `${short}ي${end}`);
  if (ending === 'ا') return [];
  const stems = ending === 'اء' ? [text, `${short}و`] : [text];
  return stems.flatMap((stem) => DUAL.map((end) => stem + end));
}

/** Adds the sound masculine plural in all cases, in construct and with pronouns: «مهندسون», «لاعبي», «ممثلوها». */
function addSoundMasculine(found: Inflection[], { text, ending }: Noun): void {
  const short = text.slice(0, -1);
  const stem = ending === 'ى' || ending === 'ة' ? short : text;
  add(found, RANK.sound, `${stem}ون`, `${stem}ين`);
  add(found, RANK.pronoun, `${stem}و`, `${stem}ي`);
  for (const pronoun of PRONOUNS) add(found, RANK.loose, `${stem}و${pronoun}`, `${stem}ي${pronoun}`);
}

/** Adds the sound feminine plural, in construct and with pronouns: «عمليات», «مبارياتها», «مستشفيات», «قنواتنا». */
function addSoundFeminine(found: Inflection[], noun: Noun): void {
  for (const plural of pluralsInAt(noun)) {
    add(found, RANK.sound, plural);
    for (const pronoun of PRONOUNS) add(found, RANK.pronoun, plural + pronoun);
  }
}

function pluralsInAt({ text, ending }: Noun): string[] {
  const stem = text.slice(0, -1);
  if (text.endsWith('اه') && ending === 'ة') return [`${stem.slice(0, -1)}يات`, `${stem.slice(0, -1)}وات`];
  if (ending === 'ة') return [`${stem}ات`];
  if (ending === 'ى') return [`${stem}يات`];
  if (ending === 'اء') return [`${text}ات`, `${stem}وات`];
  if (ending === 'ا') return [`${stem}ات`, `${text}ت`, `${stem}وات`];
  return [`${text}ات`];
}
