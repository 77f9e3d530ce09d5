import { stripProclitics } from '../../src/text/clitics.ts';
import { fold } from '../../src/text/fold.ts';
import { knownFamilies } from '../../src/search/lexicon/knownFamilies.ts';
import type { Ordinal } from '../../src/article/article.ts';
import type { Engine } from './engine.ts';
import type { Library } from './library.ts';

/**
 * Pairs of words that differ by a letter, or of which one seems to contain the other, and that are never one word.
 * Each is searched for in turn.
 */
export const PAIRS: readonly (readonly [string, string])[] = [
  ['حزب', 'حرب'],
  ['مصر', 'مضر'],
  ['حماس', 'حماة'],
  ['سوريا', 'سوري'],
  ['قاعد', 'قاعدة'],
  ['لبن', 'لبنان'],
  ['كرة', 'فكرة'],
  ['مال', 'كمال'],
  ['جهة', 'وجهة'],
  ['صف', 'وصف'],
  ['رد', 'ورد'],
  ['لام', 'كلام'],
  ['باب', 'شباب'],
  ['سلام', 'إسلام'],
  ['علم', 'عالم'],
  ['حكم', 'حاكم'],
  ['لعب', 'لاعب'],
  ['ملك', 'مالك'],
  ['قطر', 'قطار'],
  ['مطر', 'مطار'],
  ['يمن', 'يمين'],
  ['عام', 'عامل'],
  ['عراق', 'عراقة'],
  ['بحر', 'بحرين'],
  ['ليبيا', 'ليبي'],
  ['فرنسا', 'فرنسي'],
  ['نفط', 'نقط'],
  ['شعب', 'شغب'],
  ['أمن', 'أمين'],
  ['نصر', 'نظر'],
  ['خبر', 'خبز'],
  ['عرب', 'غرب'],
  ['ثورة', 'ثروة'],
  ['قصر', 'مصر'],
  ['كبير', 'خبير'],
  ['هجوم', 'نجوم'],
  ['سعر', 'شعر'],
  ['حمل', 'جمل'],
  ['هلال', 'خلال'],
  ['دولة', 'دولار'],
  ['عمان', 'عثمان'],
  ['جيش', 'عيش'],
  ['سبب', 'سبت'],
  ['غزة', 'غزو'],
  ['كأس', 'كأن'],
];

/** Articles found for a word that should not have been found. */
export interface Miss {
  asked: string;
  other: string;
  /** Ranks (from 1) of the articles that hold the other word and not the one searched for. */
  ranks: number[];
}

/** Proclitics of a word, and below its endings. */
const BEFORE = '[\u0648\u0641]?\u0633?(?:[\u0628\u0643]|\u0644)?(?:\u0627\u0644|\u0644)?';
const ENDINGS = '(?:ها|هم|هن|نا|كم|ه|ك|ي|ا|ان|ين|ون|ات|يه|يين)?';
const LOOKED_AT = 1000;

/** Searches for every word of a pair whose other word is in the collection. Returns one entry for each word. */
export async function nearMissesOf(engine: Engine, library: Library): Promise<Miss[]> {
  const misses: Miss[] = [];
  for (const [one, two] of PAIRS) {
    for (const [asked, other] of [
      [one, two],
      [two, one],
    ] as const) {
      const { own, others } = nearMissHolders(library, asked, other);
      if (others.size === 0) continue;
      const found = await engine.ask(asked, false, LOOKED_AT);
      const ranks = found.flatMap((ordinal, i) => (others.has(ordinal) && !own.has(ordinal) ? [i + 1] : []));
      misses.push({ asked, other, ranks });
    }
  }
  return misses;
}

/**
 * Articles that hold the word searched for, in any spelling, with any proclitics, any ending or a plural that the
 * lexicon lists («عوالم» of «عالم»); and those that hold the other word. A form that could be either («كمال»: كمال, or ك + مال) counts as the longer word.
 */
export function nearMissHolders(
  library: Pick<Library, 'holders'>,
  askedWord: string,
  otherWord: string,
): { own: Set<Ordinal>; others: Set<Ordinal> } {
  const [asked, other] = [fold(askedWord), fold(otherWord)];
  const isOwn = new RegExp(`^${BEFORE}${withEndings(asked)}$`);
  const isOther = new RegExp(`^${BEFORE}${other}$`);
  const lexicon = knownFamilies();
  const families = new Set(lexicon.readingsOf(asked).map(({ family }) => family));
  const isListed = (word: string) =>
    stripProclitics(word).some((bare) => lexicon.readingsOf(bare).some(({ family }) => families.has(family)));
  const own = new Set<Ordinal>();
  const others = new Set<Ordinal>();
  for (const [word, ordinals] of library.holders) {
    const isTheOther = isOther.test(word);
    const may = { own: isOwn.test(word) || (!isTheOther && isListed(word)), other: isTheOther };
    if (!may.own && !may.other) continue;
    const holders = may.own && (!may.other || asked.length > other.length) ? own : others;
    for (const ordinal of ordinals) holders.add(ordinal);
  }
  return { own, others };
}

/** ة becomes ت before an ending. */
function withEndings(word: string): string {
  return word.endsWith('ه') ? `${word.slice(0, -1)}(?:ه|ت${ENDINGS}|ات${ENDINGS})` : `${word}${ENDINGS}`;
}
