/**
 * A folded word without «ال» and what is glued before it: «والسوري», «بالسوري», «للسوري» and «سوري» are one. At
 * least three letters are left, so that «الله» and «لله» keep theirs. Only for comparing: never shown, never linked by.
 */
export function stem(folded: string): string {
  const from = stemStart(folded, 0, folded.length);
  return from === 0 ? folded : folded.slice(from);
}

/** Where the stem of the word at `from..to` of a folded text begins. */
export function stemStart(folded: string, from: number, to: number): number {
  let at = from;
  const first = folded.charCodeAt(at);
  if (first === WAW || first === FEH) at++;
  const second = folded.charCodeAt(at);
  const twoLams = second === LAM && folded.charCodeAt(at + 1) === LAM;
  if (!twoLams) {
    if (second === BEH || second === KAF) at++;
    if (folded.charCodeAt(at) !== ALEF || folded.charCodeAt(at + 1) !== LAM) return from;
  }
  return to - at < 5 ? from : at + 2;
}

const ALEF = 0x627;
const BEH = 0x628;
const FEH = 0x641;
const KAF = 0x643;
const LAM = 0x644;
const WAW = 0x648;
