import { isConjunction, isPreposition, SHORTEST_STEM } from './clitics.ts';

/**
 * Light stem of a folded word: «ال» and the proclitics before it are taken off, so that «والسوري», «بالسوري»,
 * «للسوري» and «سوري» are one. A proclitic without «ال» stays, for nothing tells it from a letter of the word; at
 * least three letters are left. Only for comparing: never shown, never linked by.
 */
export function lightStem(folded: string): string {
  const from = stemStart(folded, 0, folded.length);
  return from === 0 ? folded : folded.slice(from);
}

/** Offset at which the light stem of the word at `from..to` of a folded text begins. */
export function stemStart(folded: string, from: number, to: number): number {
  let at = from;
  if (isConjunction(folded.charAt(at))) at++;
  if (!folded.startsWith('لل', at)) {
    const next = folded.charAt(at);
    if (next !== 'ل' && isPreposition(next)) at++;
    if (!folded.startsWith('ال', at)) return from;
  }
  return to - at < 2 + SHORTEST_STEM ? from : at + 2;
}
