import type { Field, Explanation } from '../answer.ts';
import type { FoundPart } from './matches.ts';
import type { WordDifference } from '../differences.ts';
import { differencesOf } from './wordDifference.ts';

/**
 * Explains why an article was found: for each word asked for that stands in it, in order of the words' numbers, the printed
 * form nearest to the word typed (the title's first, then keywords, authors, source and body), where it stands in any form,
 * and how often it is printed in title and body. A word that stands nowhere has no row.
 *
 * @param parts the article as foundParts reads it
 * @param typed the words asked for as typed, by their numbers
 */
export function explain(parts: readonly FoundPart[], typed: readonly string[]): Explanation[] {
  const explanations = new Map<number, Explanation & { distance: number; seen: Set<string> }>();
  for (const { field, text, found } of parts)
    for (const { from, to, word } of found) {
      const printed = text.slice(from, to);
      let known = explanations.get(word);
      if (!known) {
        known = { word, printed, differences: [], in: [], times: 0, distance: Infinity, seen: new Set() };
        explanations.set(word, known);
      }
      if (known.in.at(-1) !== field) known.in.push(field);
      if (COUNTED.has(field)) known.times++;
      if (known.seen.has(printed)) continue;
      known.seen.add(printed);
      const differences = differencesOf(typed[word] ?? printed, printed);
      const distance = distanceOf(differences);
      if (distance < known.distance) Object.assign(known, { printed, differences, distance });
    }
  return [...explanations.values()]
    .sort((a, b) => a.word - b.word)
    .map(({ word, printed, differences, in: fields, times }) => ({
      word,
      printed,
      differences,
      in: fields,
      times,
    }));
}

/** Fields whose occurrences are counted: those the reader sees as the article. */
const COUNTED = new Set<Field>(['title', 'body']);

/**
 * Distance of a printed word: another spelling is nearer than a proclitic, and a proclitic nearer than another
 * ending.
 */
function distanceOf(differences: WordDifference[]): number {
  return differences.reduce((sum, one) => sum + (DISTANCE[one] ?? 1), 0);
}

const DISTANCE: Partial<Record<WordDifference, number>> = {
  article: 8,
  glued: 8,
  ending: 30,
  begun: 30,
  near: 90,
};
