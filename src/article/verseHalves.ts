/** Signs and spaces that pages print between the two halves of a verse (ṣadr and ʿajuz). */
const GAP =
  /\s*(?:\*(?:\s?\*){0,5}|…{1,2}|\.{2,5}|\/{1,2}|={1,3}|#{1,3}|ـ{3,}|~{1,3})\s*|\s*\t\s*|[ \u00a0\u2000-\u200a]{2,}/gu;

/** Quick test that most lines of prose fail: without any of these there is no gap. */
const MAY_HOLD_GAP = /[*…/=#~\t]|\.\.|ـــ|[ \u00a0\u2000-\u200a]{2}/;

/** Longest half of a verse, in characters without vowel marks; below, the fewest and most words of a half. */
const LONGEST_HALF = 60;
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;
/** Least length of the shorter half, as a share of the longer one: both halves have one metre. */
const LEAST_SHARE = 0.5;

/** A verse cut at its gap: the three texts together are the line. */
export interface Verse {
  first: string;
  gap: string;
  second: string;
  /** Kind of gap: the sign it shows, `wide` for tabs and three blanks and more, `narrow` for two blanks. */
  sign: string;
}

/**
 * Cuts a verse into its halves; undefined for a line that cannot be one. Both halves have two to eight words and
 * about the same length; neither holds a digit, nor ends like a sentence that goes on after it. One line alone
 * proves nothing: a poem is recognized by its lines together (parse/body/classifyBlocks.ts).
 */
export function verseHalves(line: string): Verse | undefined {
  if (line.length > 320 || !MAY_HOLD_GAP.test(line) || /\p{Nd}/u.test(line)) return undefined;
  let found: Verse | undefined;
  for (const { index, 0: gap } of line.matchAll(GAP)) {
    if (index === 0 || index + gap.length === line.length) continue;
    // A second gap: a line of justified text, a row of three cells.
    if (found !== undefined) return undefined;
    found = { first: line.slice(0, index), gap, second: line.slice(index + gap.length), sign: signOf(gap) };
  }
  return found !== undefined && areHalves(found.first, found.second) ? found : undefined;
}

function signOf(gap: string): string {
  const sign = gap.trim().charAt(0);
  if (sign !== '') return sign === '…' ? '.' : sign;
  return gap.includes('\t') || gap.length > 2 ? 'wide' : 'narrow';
}

function areHalves(first: string, second: string): boolean {
  const lengths = [first, second].map((half) => half.replace(/\p{M}/gu, '').length);
  const shorter = Math.min(...lengths);
  const longer = Math.max(...lengths);
  return (
    longer <= LONGEST_HALF &&
    shorter >= LEAST_SHARE * longer &&
    [first, second].every(isHalf) &&
    !/[.:؛]$/u.test(first)
  );
}

function isHalf(half: string): boolean {
  const words = half.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  return (
    words.length >= FEWEST_WORDS &&
    words.length <= MOST_WORDS &&
    /^["«“(]?\p{Script=Arabic}/u.test(half) &&
    !/[|:@\\<>]|\p{sc=Latin}/u.test(half)
  );
}
