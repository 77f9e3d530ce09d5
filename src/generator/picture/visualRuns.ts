/** Characters of one direction in a line that reads from the right, in the order of the text. */
export interface DirectedRun {
  text: string;
  direction: 'rtl' | 'ltr';
}

const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\u200f\u061c]/u;
const LEFT = /\p{L}|\u200e/u;
const DIGIT = /\p{N}/u;
/** Signs that belong to the number they stand in; a hyphen between years after Arabic letters does not. */
const IN_NUMBER = /[.,:/]/;
const MIRRORED: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

type Kind = 'right' | 'left' | 'digit' | 'neutral';

/**
 * Cuts a line that reads from the right into runs of one direction: the bidirectional algorithm (UAX #9) as far as names and short
 * sentences need it. Digits and foreign letters run from the left, with what stands between two of them; paired signs of
 * the other runs are mirrored.
 */
export function visualRuns(line: string): DirectedRun[] {
  const letters = Array.from(line);
  const kinds = letters.map(kindOf);
  const runs: DirectedRun[] = [];
  letters.forEach((letter, i) => {
    const direction = directionAt(letters, kinds, i);
    const shown = direction === 'rtl' ? (MIRRORED[letter] ?? letter) : letter;
    const last = runs.at(-1);
    if (last?.direction === direction) last.text += shown;
    else runs.push({ text: shown, direction });
  });
  return runs;
}

function kindOf(letter: string): Kind {
  if (DIGIT.test(letter)) return 'digit';
  if (RIGHT.test(letter)) return 'right';
  return LEFT.test(letter) ? 'left' : 'neutral';
}

function directionAt(letters: readonly string[], kinds: readonly Kind[], i: number): 'rtl' | 'ltr' {
  const kind = kinds[i];
  if (kind !== 'neutral') return kind === 'right' ? 'rtl' : 'ltr';
  const before = kinds.slice(0, i).findLast((one) => one !== 'neutral');
  const after = kinds.slice(i + 1).find((one) => one !== 'neutral');
  const alone = kinds[i - 1] === 'digit' && kinds[i + 1] === 'digit' && IN_NUMBER.test(letters[i] ?? '');
  const between = before === 'left' && (after === 'left' || after === 'digit');
  return alone || between ? 'ltr' : 'rtl';
}
