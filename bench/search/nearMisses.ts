import { fold } from '../../src/text/fold.ts';
import type { Ordinal } from '../../src/article/article.ts';
import type { Engine } from './engine.ts';
import type { Library } from './library.ts';

/** Words a letter apart, or one inside the other by the look of it, and never one word. Each is asked for in turn. */
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

/** Articles found for a word that should not have been. */
export interface Miss {
  asked: string;
  other: string;
  /** Ranks (from 1) of the articles that hold the other word and not the one asked for. */
  ranks: number[];
}

/** Letters glued before a word, and endings of the same word. */
const BEFORE = '[\u0648\u0641]?\u0633?(?:[\u0628\u0643]|\u0644)?(?:\u0627\u0644|\u0644)?';
const ENDINGS = '(?:ها|هم|هن|نا|كم|ه|ك|ي|ا|ان|ين|ون|ات|يه|يين)?';
const LOOKED_AT = 1000;

/** Asks for every word of a pair that has the other beside it in the collection. Returns one entry a word asked for. */
export async function nearMissesOf(engine: Engine, library: Library): Promise<Miss[]> {
  const misses: Miss[] = [];
  for (const [one, two] of PAIRS) {
    for (const [asked, other] of [
      [one, two],
      [two, one],
    ] as const) {
      const { own, others } = holdersOfEach(library, fold(asked), fold(other));
      if (others.size === 0) continue;
      const found = await engine.ask(asked, false, LOOKED_AT);
      const ranks = found.flatMap((ordinal, i) => (others.has(ordinal) && !own.has(ordinal) ? [i + 1] : []));
      misses.push({ asked, other, ranks });
    }
  }
  return misses;
}

/**
 * The articles that hold the word asked for, in any spelling, with anything glued to it and with any ending; and
 * those that hold the other word. What could be either («كمال»: كمال, or ك + مال) is the longer one.
 */
function holdersOfEach(library: Library, asked: string, other: string) {
  const isOwn = new RegExp(`^${BEFORE}${withEndings(asked)}$`);
  const isOther = new RegExp(`^${BEFORE}${other}$`);
  const own = new Set<Ordinal>();
  const others = new Set<Ordinal>();
  for (const [word, ordinals] of library.holders) {
    const may = { own: isOwn.test(word), other: isOther.test(word) };
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
