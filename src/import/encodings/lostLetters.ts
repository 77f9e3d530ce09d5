/** Words of a text in Arabic letters, and those that show only «?» or U+FFFD in place of letters. */
export interface LostLetters {
  /** True for a text with a word in Arabic letters. */
  arabic: boolean;
  /** Share of words that are lost, 0 to 1. */
  share: number;
}

/** Two letters of a word in Arabic letters, presentation forms among them. */
export const ARABIC_WORD = /[\u0620-\u06d3\ufb50-\ufdff\ufe70-\ufefc]{2}/;

/**
 * Counts words whose letters a program replaced with «?» (or U+FFFD) because its encoding had none of them: words of «?»
 * alone, and those with one inside («C?????E»: some programs put the nearest Latin letter where they find one). A «?» at
 * a word's end is a writer's, one in an address («?id=1») is no letter.
 */
export function lostLetters(text: string): LostLetters {
  const arabic = ARABIC_WORD.test(text);
  if (!/[?\ufffd]/.test(text)) return { arabic, share: 0 };
  let lost = 0;
  let whole = 0;
  for (const word of text.split(/[\s"'«»()،.:-]+/)) {
    if (isLost(word)) lost++;
    else if (ARABIC_WORD.test(word)) whole++;
  }
  return { arabic, share: lost > 1 ? lost / (lost + whole) : 0 };
}

function isLost(word: string): boolean {
  if (word.includes('\ufffd')) return /\ufffd{2}|^[?\ufffd]+$/.test(word);
  return (
    word.includes('?') &&
    /^\?{2,}$|^[A-Za-z\u00c0-\u00ff?]*\?[A-Za-z\u00c0-\u00ff]+[A-Za-z\u00c0-\u00ff?]*$/.test(word)
  );
}
