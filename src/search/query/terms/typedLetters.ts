/** Letters of a word as typed that its fold no longer tells. */
export interface TypedLetters {
  /** True for a final ة, which is no pronoun: «عراقة» is no form of «عراق». */
  hasTaa: boolean;
  /** True for a hamza before ل at the beginning, with any proclitics, which is no article: «وألعاب». */
  hasHamza: boolean;
}

export const UNKNOWN_LETTERS: TypedLetters = { hasTaa: false, hasHamza: false };

const HAMZATED = /^[وف]?[بكل]?[أإآ]\p{M}*ل/u;

/** Reads the letters of a word as typed, with marks and tatweel. */
export function typedLetters(typed: string): TypedLetters {
  const plain = typed.replace(/[\u0640\u064b-\u0652\u0670]/g, '');
  return { hasTaa: plain.endsWith('ة'), hasHamza: HAMZATED.test(plain) };
}
