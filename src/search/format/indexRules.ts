import { stripSuffixes, withoutAl } from '../../text/clitics.ts';
import { CAP } from './shard.ts';

/*
 * Rules that indexer and query share: a query finds a word only where the indexer has filed it.
 */

/** The greatest impact: four bits lose nothing against exact scores, three lose .01 MRR (measured on 1,000 keyword questions). */
export const TOP_IMPACT = 15;

/** Weight of a word that `frequency` of all articles hold: ln(1 + N / n). */
export function rarity(frequency: number, articles: number): number {
  return Math.log(1 + articles / Math.max(1, frequency));
}

/** Rarity of a completed word beside one that eight articles hold, at most 1: «الذ» rather means «الذهب» than «الذي». */
export function completionRarity(frequency: number, articles: number): number {
  return Math.min(1, rarity(frequency, articles) / rarity(COMPLETED_RARELY, articles));
}

/** Articles that hold the rarest word a prefix is taken to stand for. */
export const COMPLETED_RARELY = 8;

/** Share of all articles above which a form has no tail: it tells nothing apart («في», «من»). */
const EVERYWHERE = 0.3;
/** Articles up to which every form has its tail: the files stay small. */
const SMALL = 4000;

/** Is a form so common that an article without a listing of it is taken to hold it all the same? */
export function isEverywhere(frequency: number, articles: number): boolean {
  return frequency > CAP && articles > SMALL && frequency > EVERYWHERE * articles;
}

/** Shards up to which the words that begin as typed are read from their own shards; beyond, the prefix is listed by itself. */
export const NARROW = 2;
/** Letters of the shortest prefix that is completed. */
export const BEGUN_SHORTEST = 2;

/** The stem that a lexeme's forms are filed under. Strips ال even where it belongs to the word («المانيا»): nobody can tell from a typed word. */
export function keyOf(lexeme: string): string {
  return stripSuffixes(withoutAl(lexeme) ?? lexeme);
}
