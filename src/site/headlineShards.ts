/**
 * Shards of the headlines without an article: a shard holds those whose ids begin with its name. Ids are hashes
 * (`stableHash`), so the shards of one length are even, but for the last.
 */

/** Most headlines that a shard holds on average: more than these make a page too heavy to be opened for one. */
const MOST_IN_SHARD = 128;
/** Values of an id's letters: base 36. */
const BASE = 36;
/** Values of the first letter: ids have 53 bits, and 2⁵³ is 2.46 × 36¹⁰. */
const FIRST_LETTERS = 2 ** 53 / BASE ** 10;

/** Number of letters of a shard's name, as few as the number of headlines allows: 3 shards, 89, 3,192, … */
export function shardLetters(headlines: number): number {
  let letters = 1;
  for (let shards = FIRST_LETTERS; headlines / shards > MOST_IN_SHARD; shards *= BASE) letters++;
  return letters;
}

/** Name of the shard that holds a headline. */
export const shardOfHeadline = (id: string, letters: number): string => id.slice(0, letters);

/** Tells if a text has the form of a headline's id. Other fragments (`#main`) name other parts of the page. */
export const isHeadlineId = (text: string): boolean => /^[0-2][\da-z]{10}$/.test(text);
