import { withoutAl } from '../../text/clitics.ts';
import { stemOf } from '../../text/inflection/stem.ts';
import { CAP } from './shard.ts';

/* Rules that indexer and query share: a query finds a word only where the indexer has filed it. */

/**
 * Greatest impact: four bits lose nothing against exact scores, three lose .01 MRR (measured on 1,000 keyword
 * questions).
 */
export const TOP_IMPACT = 15;

/** Weight of a word that `frequency` articles hold: ln(1 + N / n). */
export function rarity(frequency: number, articles: number): number {
  return Math.log(1 + articles / Math.max(1, frequency));
}

/**
 * Rarity of a completion relative to a word that eight articles hold, at most 1: «الذ» rather stands for «الذهب»
 * than for «الذي».
 */
export function completionRarity(frequency: number, articles: number): number {
  return Math.min(1, rarity(frequency, articles) / rarity(COMPLETED_RARELY, articles));
}

/** Number of articles that hold the rarest word a prefix is taken to stand for. */
export const COMPLETED_RARELY = 8;

/** Share of all articles above which a form has no tail: it distinguishes nothing («في», «من»). */
const EVERYWHERE = 0.3;
/** Number of articles up to which every form has its tail: the files stay small. */
const SMALL = 4000;

/** Tells whether a form is so common that every article is taken to hold it, listed or not. */
export function isEverywhere(frequency: number, articles: number): boolean {
  return frequency > CAP && articles > SMALL && frequency > EVERYWHERE * articles;
}

/**
 * Number of shards up to which the completions of a prefix are read from the shards of the words; a prefix of
 * words in more shards is listed by itself.
 */
export const NARROW = 2;
/** Letters of the shortest prefix that is completed. */
export const SHORTEST_PREFIX = 2;

/**
 * Stem under which a lexeme's forms are filed. Strips ال even where it belongs to the word («المانيا»), because a
 * typed word does not show the difference.
 */
export function keyOf(lexeme: string): string {
  return stemOf(withoutAl(lexeme) ?? lexeme);
}
