/** Words and numbers; a sign within a number belongs to it. */
const WORD = /\p{N}+(?:[.,\u066b\u066c]\p{N}+)+|[\p{L}\p{M}\p{N}\p{Cf}]+/gu;

/** Words that stand between alternatives in a query: «أو», with or without hamza, and OR. */
const OR = /^(?:[أا]و|or)$/i;

/**
 * Makes a query of the words of a text, each to be found in any form: without quotes, signs, colons and brackets, which a
 * query takes for operators, and without «أو».
 */
export function plainQuery(text: string): string {
  return (text.match(WORD) ?? []).filter((word) => !OR.test(word)).join(' ');
}
