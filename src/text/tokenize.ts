import { fold, foldWithMap, isDigit, THREE_DIGITS } from './fold.ts';

/**
 * A word of a text: the folded word and its place in the original (UTF-16 offsets, marks of its last letter
 * included).
 */
export interface PlacedWord {
  text: string;
  from: number;
  to: number;
}

/**
 * Pattern of a word: a run of letters or digits of one kind: Arabic letters, other letters with digits between
 * («G20», «mp3»), or a number with its points («2.2», «10,000») or spaces («10 000»). Hence «كوفيد-19»,
 * «كوفيد19» and «#غزة_الآن» are two words each, and «بـTikTok» is «ب» and «tiktok».
 */
const WORD =
  /[\u0621-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f]+|[1-9]\d{0,2}(?: \d{3})* 000(?!\d|[.,٫٬]\d| \d)|\d+(?:[.,\u066b\u066c]\d+)*|[^\P{L}\u0600-\u06ff\u0750-\u077f][^\P{L}\u0600-\u06ff\u0750-\u077f\d]*(?:\d+[^\P{L}\u0600-\u06ff\u0750-\u077f]*)*|[\p{L}\p{N}]+/gu;

/** Splits a folded text into words, in order. */
export function wordsOfFolded(folded: string): string[] {
  const words = folded.match(WORD) ?? [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const unit = word.charCodeAt(0);
    if (unit >= 0x30 && unit <= 0x39) words[i] = numberOf(word);
  }
  return words;
}

/**
 * Calls `see` with the place of each word of a folded text, in order, without making strings of them. Nearly all
 * news text can be scanned so.
 * @returns false, without any call, where only `wordsOfFolded` can cut the text: it holds a rare letter, or a
 * number with points or spaces
 */
export function scanWords(folded: string, see: (from: number, to: number) => void): boolean {
  for (let i = 0, last = GAP; i < folded.length; i++) {
    const kind = kindOf(folded.charCodeAt(i));
    if (kind === RARE || (kind === DIGIT && last === POINT && kindOf(folded.charCodeAt(i - 2)) === DIGIT))
      return false;
    if (kind === DIGIT && last === GAP && isThousandsSpace(folded, i - 1)) return false;
    last = kind;
  }
  let from = 0;
  let kind = GAP;
  for (let i = 0; i <= folded.length; i++) {
    const next = i < folded.length ? kindOf(folded.charCodeAt(i)) : GAP;
    // «g20» is one word, «20km» two.
    if (next === kind || (next === DIGIT && kind === LATIN)) continue;
    if (kind > POINT) see(from, i);
    from = i;
    kind = next;
  }
  return true;
}

/**
 * Tells whether the plain space at `at` may be of a number: a digit stands before it and just three after. Only a
 * number that ends in 000 is joined («10 000»), for «12 345» may be two.
 */
export function isThousandsSpace(text: string, at: number): boolean {
  // Called at every space of a text: the digit before it is looked at first.
  return (
    text.charCodeAt(at) === 0x20 &&
    isDigit(text.charCodeAt(at - 1)) &&
    THREE_DIGITS.test(text.slice(at + 1, at + 5))
  );
}

/** Kinds of code units; words are made of the kinds above POINT. */
const GAP = 0;
const RARE = 1;
const POINT = 2;
const DIGIT = 3;
const LATIN = 4;
const ARABIC = 5;

/**
 * Code units below this have their kind in KINDS; above it only general punctuation (U+2000 to U+206F) is
 * frequent.
 */
const KNOWN = 0x700;

function kindOf(unit: number): number {
  if (unit < KNOWN) return KINDS[unit] ?? GAP;
  return unit >= 0x2000 && unit < 0x2070 ? GAP : RARE;
}

const KINDS = Uint8Array.from({ length: KNOWN }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[\u0621-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff]/.test(character)) return ARABIC;
  if (/\d/.test(character)) return DIGIT;
  if (/[.,\u066b\u066c]/.test(character)) return POINT;
  if (!/[\p{L}\p{N}]/u.test(character)) return GAP;
  return /[^\P{L}\u0600-\u06ff]/u.test(character) ? LATIN : RARE;
});

/** Splits any text into folded words, in order. */
export function wordsOf(text: string): string[] {
  return wordsOfFolded(fold(text));
}

/** Splits a text into folded words with their places in it. */
export function placedWords(text: string): PlacedWord[] {
  const { folded, starts, ends } = foldWithMap(text);
  const words: PlacedWord[] = [];
  for (const { 0: word, index } of folded.matchAll(WORD)) {
    const unit = word.charCodeAt(0);
    words.push({
      text: unit >= 0x30 && unit <= 0x39 ? numberOf(word) : word,
      from: starts[index] ?? 0,
      to: ends[index + word.length - 1] ?? text.length,
    });
  }
  return words;
}

/**
 * Normalizes a number: «10,000», «10 000» and «10000» are one, «2,5» is «2.5»; «2.2» stays apart from «2.3» and «22».
 * Points group digits where there are several of them («1.860.000»), before 000 («10.000») and before a decimal
 * comma («1.250,5»): of 68 numbers of one point and three digits in 4,320 news articles, all 16 in 000 were thousands
 * and the others decimals. Dates («1.2.2018») and addresses («192.168.100.200») keep their points.
 */
function numberOf(word: string): string {
  if (!/[.,\u066b\u066c ]/.test(word)) return word;
  const plain = word.replaceAll(' ', '').replace(/[,\u066c](?=\d{3}(?!\d))/g, '');
  const grouped = GROUPED_BY_POINTS.exec(plain)?.[0];
  const joined =
    grouped === undefined || IP_ADDRESS.test(plain)
      ? plain
      : grouped.replaceAll('.', '') + plain.slice(grouped.length);
  return joined.replace(/[,\u066b\u066c]/g, '.');
}

const GROUPED_BY_POINTS = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?=$|[,٫])|\.000$|\.\d{3}(?=[,٫]))/;
const IP_ADDRESS = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?=\d)(?!0\d)|$)){4}$/;
