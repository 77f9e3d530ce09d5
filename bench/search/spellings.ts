import { fold } from '../../src/text/fold.ts';
import type { Engine } from './engine.ts';
import type { Library } from './library.ts';

/** Typed words, each with the printed words that it must find (in articles that do not print it as typed). */
export const SPELLINGS: readonly (readonly [typed: string, ...printed: string[]])[] = [
  ['احمد', 'أحمد'],
  ['أحمد', 'احمد', 'وأحمد', 'لأحمد'],
  ['الارهاب', 'الإرهاب', 'للإرهاب'],
  ['الان', 'الآن'],
  ['ٱلقرآن', 'القرآن'],
  ['مسئول', 'مسؤول', 'المسؤول'],
  ['مسءول', 'مسؤول'],
  ['شؤون', 'شئون', 'الشؤون'],
  ['مؤتمر', 'المؤتمر', 'بمؤتمر', 'للمؤتمر'],
  ['المدرسه', 'المدرسة'],
  ['القاهره', 'القاهرة', 'بالقاهرة', 'والقاهرة'],
  ['مستشفي', 'مستشفى', 'المستشفى'],
  ['علي', 'على'],
  ['مصطفي', 'مصطفى'],
  ['ليبی', 'ليبي'],
  ['ترکیا', 'تركيا', 'وتركيا', 'لتركيا', 'بتركيا'],
  ['محـــمد', 'محمد', 'ومحمد', 'لمحمد'],
  ['مُحَمَّد', 'محمد'],
  ['المَدْرَسَةُ', 'المدرسة'],
  ['س\u200cوريا', 'سوريا'],
  ['\u200fسوريا', 'سوريا', 'وسوريا', 'بسوريا', 'لسوريا'],
  ['ﻻعب', 'لاعب', 'اللاعب', 'لاعبا'],
  ['ﺍﻟﻘﺎﻫﺮﺓ', 'القاهرة'],
  ['٢٠١٣', '2013'],
  ['۲۰۱۳', '2013'],
  ['الصبر', 'بالصبر', 'صبر'],
  ['دمج', 'بدمج', 'الدمج'],
  ['مصر', 'بمصر', 'لمصر', 'ومصر'],
  ['لمصر', 'مصر', 'ومصر'],
  ['انتخابات', 'الانتخابات', 'بالانتخابات', 'للانتخابات', 'والانتخابات', 'وانتخابات'],
  ['الانتخابات', 'انتخابات', 'للانتخابات', 'بانتخابات'],
  ['للانتخابات', 'الانتخابات', 'انتخابات'],
  ['حكومة', 'الحكومة', 'والحكومة', 'للحكومة', 'فالحكومة', 'بالحكومة', 'كالحكومة'],
  ['الرئيس', 'رئيس', 'للرئيس', 'والرئيس', 'بالرئيس', 'فالرئيس', 'كرئيس'],
  ['شرطة', 'الشرطة', 'للشرطة'],
  ['youtube', 'YouTube'],
];

const LOOKED_AT = Infinity;

/** A spelling in the collection that the typed word did not find. */
export interface Unfound {
  typed: string;
  printed: string;
}

/** Searches for every spelling of the table whose printed word is in the collection. */
export async function unfoundSpellings(
  engine: Engine,
  { holders }: Library,
): Promise<{ asked: number; unfound: Unfound[] }> {
  let asked = 0;
  const unfound: Unfound[] = [];
  for (const [typed, ...printed] of SPELLINGS) {
    const found = new Set(await engine.ask(typed, false, LOOKED_AT));
    const asTyped = new Set(holders.get(fold(typed)));
    for (const word of printed) {
      const all = holders.get(fold(word)) ?? [];
      const only = fold(word) === fold(typed) ? all : all.filter((ordinal) => !asTyped.has(ordinal));
      if (only.length === 0) continue;
      asked++;
      if (!only.some((ordinal) => found.has(ordinal))) unfound.push({ typed, printed: word });
    }
  }
  return { asked, unfound };
}
