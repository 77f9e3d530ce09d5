import { SAME_LETTER } from '../../text/fold.ts';

/**
 * Table from UTF-16 code unit to the letter it counts as when a page's labels are compared: the spellings of one
 * label differ in hamza, tatweel, vowel marks, Persian letters, digits, presentation forms and invisible
 * characters («إقرأ أيضاً», «اقرأ ايضا», «اقـرأ أيضًا»). 0 means: not a letter of the label, skip it.
 */
const SKIP = 0;
export const SPACE = 32;

/** True for blanks: \s of ECMAScript, which String.prototype.trim removes. */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === SPACE || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}

/** Spellings of labels that count as one letter, beside those that `fold` knows: a label's hamza is often left out. */
const SPELT: [letter: string, spelt: string][] = [
  ['ا', 'أإآ'],
  ['و', 'ؤ'],
  ['ي', 'ئ'],
  ['ه', 'ۀ'],
  [' ', '_'],
];

/** Letter that stands for the four ligatures of lam and alef (U+FEF5 to U+FEFC), which old keyboards typed as one sign. */
export const LAM_ALEF = 0xfefb;
export const LAM = 0x644;
export const ALEF = 0x627;

const LETTER = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = isBlank(code) ? SPACE : code;
  const set = (from: number, to: number, letter: (code: number) => number) => {
    for (let code = from; code <= to; code++) table[code] = letter(code);
  };
  set(0x41, 0x5a, (code) => code + 32);
  const skipped: [number, number][] = [
    [0xad, 0xad],
    [0x300, 0x36f],
    [0x610, 0x61a],
    [0x61c, 0x61c],
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6ed],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x2069],
  ];
  for (const [from, to] of skipped) set(from, to, () => SKIP);
  for (const [other, letter] of Object.entries(SAME_LETTER))
    table[other.charCodeAt(0)] = letter.charCodeAt(0);
  for (const [letter, spelt] of SPELT)
    for (const other of spelt) table[other.charCodeAt(0)] = letter.charCodeAt(0);
  // Presentation forms («ﻤﺼﺪﺭ» drawn letter by letter); the lam-alef ligatures are two letters, see LAM_ALEF.
  for (let code = 0xfb50; code <= 0xfefc; code++) {
    const plain = String.fromCharCode(code).normalize('NFKC');
    if (plain.length === 1) table[code] = table[plain.charCodeAt(0)] ?? code;
  }
  set(0xfef5, 0xfefc, () => LAM_ALEF);
  return table;
}

/** Letter that a code unit counts as; 0 for marks, tatweel and invisible characters. */
export function letterOf(code: number): number {
  return LETTER[code] ?? code;
}

/** Letters of a text that is being spelt out; a text of more is put together from pieces. */
const units = new Uint16Array(4096);

/** The text spelt out last: a line of the head is asked for its spelling eight times, one after another. */
let last = { text: '', spelling: '' };

/** Spells a text as the label tables do: letters unified, white space single, ends trimmed. */
export function plain(text: string): string {
  if (text !== last.text) last = { text, spelling: spell(text) };
  return last.spelling;
}

function spell(text: string): string {
  let out = '';
  let used = 0;
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const letter = letterOf(text.charCodeAt(i));
    if (letter === SKIP) continue;
    if (letter === SPACE) {
      space = used > 0 || out !== '';
      continue;
    }
    // A letter takes up to three places: a space before it, and two where it is a ligature.
    if (used > units.length - 3) {
      out += String.fromCharCode.apply(null, units.subarray(0, used) as unknown as number[]);
      used = 0;
    }
    if (space) units[used++] = SPACE;
    space = false;
    if (letter === LAM_ALEF) {
      units[used++] = LAM;
      units[used++] = ALEF;
    } else units[used++] = letter;
  }
  // Half the time of adding letter to letter, which makes a string each.
  return out + String.fromCharCode.apply(null, units.subarray(0, used) as unknown as number[]);
}

/** True for an Arabic or small Latin letter or an ASCII digit, as nearly all first and last letters of a plain text are; false says nothing of rarer ones. */
export function isCommonLetter(code: number): boolean {
  return (
    (code >= 0x621 && code <= 0x63a) ||
    (code >= 0x641 && code <= 0x64a) ||
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57)
  );
}

/** True for a letter that could continue an Arabic or Latin word; false for digits and signs. */
export function continuesWord(code: number): boolean {
  const letter = letterOf(code);
  if (letter === LAM_ALEF) return true;
  return (letter >= 0x620 && letter <= 0x6d3 && letter !== 0x66a) || (letter >= 97 && letter <= 122);
}
