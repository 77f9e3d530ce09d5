import type { Field, Why } from '../answer.ts';
import type { FoundPart } from './matches.ts';
import type { How } from '../differences.ts';
import { relationOf } from './wordDifference.ts';

/**
 * Why an article was found: for each word asked for that stands in it, in order of the words' numbers, the printed
 * form nearest to the word typed (the title's first, then keywords, source and body), where it stands in any form,
 * and how often it is printed in title and body. A word that stands nowhere has no row.
 *
 * @param parts the article as foundParts reads it
 * @param typed the words asked for as typed, by their numbers
 */
export function whysOf(parts: readonly FoundPart[], typed: readonly string[]): Why[] {
  const whys = new Map<number, Why & { distance: number; seen: Set<string> }>();
  for (const { field, text, found } of parts)
    for (const { from, to, word } of found) {
      const printed = text.slice(from, to);
      let why = whys.get(word);
      if (!why) {
        why = { word, printed, how: [], in: [], times: 0, distance: Infinity, seen: new Set() };
        whys.set(word, why);
      }
      if (why.in.at(-1) !== field) why.in.push(field);
      if (COUNTED.has(field)) why.times++;
      if (why.seen.has(printed)) continue;
      why.seen.add(printed);
      const how = relationOf(typed[word] ?? printed, printed);
      const distance = distanceOf(how);
      if (distance < why.distance) Object.assign(why, { printed, how, distance });
    }
  return [...whys.values()]
    .sort((a, b) => a.word - b.word)
    .map(({ word, printed, how, in: fields, times }) => ({ word, printed, how, in: fields, times }));
}

/** Fields whose text the reader sees as the article. */
const COUNTED = new Set<Field>(['title', 'body']);

/** A word spelt otherwise is nearer than one with something written onto it, and that nearer than another ending. */
function distanceOf(how: How[]): number {
  return how.reduce((sum, one) => sum + (DISTANCE[one] ?? 1), 0);
}

const DISTANCE: Partial<Record<How, number>> = { article: 8, glued: 8, ending: 30, begun: 30, near: 90 };
