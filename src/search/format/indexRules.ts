import { stripSuffixes, withoutAl } from '../../text/clitics.ts';
import { CAP } from './shard.ts';

/*
 * Rules that the indexer and a query follow alike: an index answers rightly only those who file words as it does.
 */

/** The greatest impact: four bits lose nothing against exact scores, three lose .01 MRR (measured on 1,000 keyword questions). */
export const TOP_IMPACT = 15;

/** ln(1 + N / n): how much finding a word that n of N articles hold tells. */
export function rarity(frequency: number, articles: number): number {
  return Math.log(1 + articles / Math.max(1, frequency));
}

/** How rare a completed word is beside one that eight articles hold, at most 1: «الذ» rather means «الذهب» than «الذي». */
export function completionRarity(frequency: number, articles: number): number {
  return Math.min(1, rarity(frequency, articles) / rarity(COMPLETED_RARELY, articles));
}

/** Articles that hold the rarest word a beginning is taken to stand for. */
export const COMPLETED_RARELY = 8;

/** A form in more than this share of a large collection has no tail: it tells nothing apart («في», «من»). */
const EVERYWHERE = 0.3;
const SMALL = 4000;

/** Is a form so common that an article without a listing of it is taken to hold it all the same? */
export function isEverywhere(frequency: number, articles: number): boolean {
  return frequency > CAP && articles > SMALL && frequency > EVERYWHERE * articles;
}

/** Words that begin as typed are read from their shards when no more than this many hold them. */
export const NARROW = 2;
export const BEGUN_SHORTEST = 2;

/** The stem a lexeme's forms are filed under. The article comes off here even where it is none («المانيا»): a reader who types it cannot tell. */
export function keyOf(lexeme: string): string {
  return stripSuffixes(withoutAl(lexeme) ?? lexeme);
}
