/**
 * Folding gives the many spellings of an Arabic word one form, under which search, headline matching and keyword
 * merging compare text. Readers always see the original; `foldWithMap` leads back to it.
 *
 * The order is the rule: NFKC (presentation forms become letters, U+0648 U+0654 becomes ؤ) → ؤ ئ ء, hamza on ى
 * and on tatweel are one → NFD → marks, tatweel and format characters go → NFC → letters of one shape or sound
 * are one (SAME_LETTER), Arabic-Indic and Persian digits = ASCII, Latin small. Were marks dropped first, «مسؤول»
 * would become «مسوول» and never meet «مسئول». ى is never ا: «على» is not «علا». A dagger alef is ا, except in
 * words that are printed without it («هٰذا»). A no-break space that groups the digits of a number goes: «10 000»
 * is «10000».
 */

/**
 * Folds a text for comparison. Any string goes in, nothing fails; folding twice changes nothing more.
 * White space is kept (a no-break space becomes a space, or goes between groups of digits), punctuation too.
 */
export function fold(text: string): string {
  const quickly = foldQuickly(text);
  if (quickly !== undefined) return quickly;
  // Only the word with the emoji or ligature needs the slow way, for nothing joins across a space.
  if (!text.includes(' ')) return foldClusters(text);
  return text
    .split(' ')
    .map((word) => foldQuickly(word) ?? foldClusters(word))
    .join(' ');
}

/**
 * Folds a text and remembers where each UTF-16 unit came from: `starts[i]..ends[i]` is the part of the original
 * that gave `folded[i]`. Marks belong to the letter before them, so a highlight covers them.
 */
export function foldWithMap(text: string): { folded: string; starts: Uint32Array; ends: Uint32Array } {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = foldClusterAt(text, index, cluster);
    const end = index + cluster.length;
    // A mark that forms a cluster by itself extends the character before it.
    if (piece === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let i = 0; i < piece.length; i++) {
      starts.push(index);
      ends.push(end);
    }
    folded += piece;
  }
  return { folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

export const DROPPED = 0;
export const UNSURE = 0xffff;

/** Code units below this have a row in FOLDED_UNIT; above it only U+2000..U+206F, at the same index less GAP. */
export const DIRECT = 0x700;
export const GAP_END = 0x2000;
export const GAP = GAP_END - DIRECT;
const TABLE_END = 0x2070;

const CHUNK = 4096;
const units = new Uint16Array(CHUNK);

/**
 * Folds a text unit by unit; undefined where a character's folding depends on its neighbours, which is rare in
 * news.
 */
function foldQuickly(text: string): string | undefined {
  let folded = '';
  let used = 0;
  let changed = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const to =
      unit < DIRECT
        ? FOLDED_UNIT[unit]
        : unit >= GAP_END && unit < TABLE_END
          ? FOLDED_UNIT[unit - GAP]
          : UNSURE;
    if (to === UNSURE || to === undefined) return undefined;
    if (to !== unit) {
      changed = true;
      if (to === DROPPED) continue;
      if (to === SPACE && groupsDigits(text, i)) return undefined;
    }
    units[used++] = to;
    if (used === CHUNK) {
      folded += String.fromCharCode.apply(null, units as unknown as number[]);
      used = 0;
    }
  }
  if (!changed) return text;
  return folded + String.fromCharCode.apply(null, units.subarray(0, used) as unknown as number[]);
}

/**
 * Cluster: a character with everything that could combine with it (marks, format characters, tatweel, and the
 * Hangul vowels and finals, in all their widths, that normalisation composes). Nothing interacts across two
 * clusters.
 */
const CLUSTER = /[^][\p{M}\p{Cf}\u0640\u1160-\u11ff\u3131-\u318e\ud7b0-\ud7ff\uff9e-\uffdc]*/gu;

function foldClusters(text: string): string {
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) folded += foldClusterAt(text, index, cluster);
  return folded;
}

/** Folds the cluster at `index`; only a dagger alef and a space between digits depend on their neighbours. */
function foldClusterAt(text: string, index: number, cluster: string): string {
  const folded = foldCluster(cluster);
  if (folded === ' ' && groupsDigits(text, index)) return '';
  return cluster.includes(DAGGER_ALEF) ? withDaggerAlef(text, index, cluster, folded) : folded;
}

const SPACE = 0x20;

/**
 * Tells whether the no-break (or thin) space at `at` groups the digits of one number: up to three digits before it,
 * the first of them no zero, three after it («10 000», but not «06 612 345»).
 */
export function groupsDigits(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at - 1)) &&
    GROUPING_SPACE.test(text.charAt(at)) &&
    THREE_DIGITS.test(text.slice(at + 1, at + 5)) &&
    GROUPS_BEFORE.test(text.slice(Math.max(0, at - LONGEST_NUMBER), at))
  );
}

/** Tells an ASCII, Arabic-Indic or Persian digit. */
export function isDigit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)
  );
}

const GROUPING_SPACE = /[\u00a0\u2007\u2009\u202f]/;
/** Three digits of any kind, and no fourth. */
export const THREE_DIGITS = /^[\d٠-٩۰-۹]{3}(?![\d٠-٩۰-۹])/;
const GROUPS_BEFORE =
  /(?:^|[^\d٠-٩۰-۹.,٫٬\u00a0\u2007\u2009\u202f])[1-9١-٩۱-۹][\d٠-٩۰-۹]{0,2}(?:[\u00a0\u2007\u2009\u202f][\d٠-٩۰-۹]{3})*$/;
/** Most characters of a grouped number before its last group: «1 000 000 000 000» has 13. */
const LONGEST_NUMBER = 20;

const DAGGER_ALEF = '\u0670';

/**
 * Adds ا for a dagger alef: «كتٰب» is «كتاب», «صلوٰة» «صلاه»; nothing over ى and ا, and in words printed without
 * it.
 */
function withDaggerAlef(text: string, index: number, cluster: string, folded: string): string {
  if (!BEFORE_DAGGER.test(cluster)) return folded;
  const from = text.slice(Math.max(0, index - LONGEST_WORD), index + cluster.length);
  const before = lettersOf(/[\p{L}\p{M}\u0640]*$/u.exec(from)?.[0] ?? '');
  const rest = text.slice(index + cluster.length, index + cluster.length + LONGEST_WORD);
  const after = lettersOf(/^[\p{L}\p{M}\u0640]*/u.exec(rest)?.[0] ?? '');
  if (cluster.startsWith('و') && after.startsWith('ة')) return 'ا';
  return WITHOUT_ALEF.test(`${before}-${after}`) ? folded : `${folded}ا`;
}

/** Letters over which a dagger alef is read as one more letter. */
const BEFORE_DAGGER = /^(?![اأإآٱىی\u0640])\p{Script=Arabic}/u;

const lettersOf = (word: string): string => word.replace(/[\p{M}\u0640]/gu, '');
/** Most characters, marks among them, looked at on either side of a dagger alef. */
const LONGEST_WORD = 24;
/**
 * Words that are printed without the alef they are read with, - at its place: هذا هؤلاء ههنا هكذا, ذلك, لكن,
 * أولئك, الرحمن, الله, إله, طه.
 */
const WITHOUT_ALEF = /ه-(?:ذ|[ؤو]ل|هنا|كذا)|ذ-لك|^[وف]?ل-كن|[أا]ول-ئك|رحم-ن|لل-ه|^[^-]{0,3}[إا]ل-ه|^ط-?ه/;

const remembered = new Map<string, string>();

function foldCluster(cluster: string): string {
  const known = remembered.get(cluster);
  if (known !== undefined) return known;
  const folded = cluster
    .normalize('NFKC')
    .replace(HAMZA_ON_A_SEAT, '\u0621')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .normalize('NFC')
    .replace(OTHER_LETTER, (letter) => SAME_LETTER[letter] ?? letter)
    .toLowerCase()
    // «İ» comes out of toLowerCase as i with a dot above; «ΑΣ» must not depend on where the word ends.
    .replace(/\p{M}/gu, '')
    .replace(/\u03c2/g, '\u03c3');
  if (cluster.length <= 3) {
    if (remembered.size > 4096) remembered.clear();
    remembered.set(cluster, folded);
  }
  return folded;
}

/** ؤ and ئ, and a hamza as a mark of its own on ى or on tatweel («مسىٔول», «شنـٔان»). */
const HAMZA_ON_A_SEAT = /[\u0624\u0626]|[\u0649\u06cc\u0640][\u064b-\u0653\u0670]*\u0654/g;

/** Letters by the letter they count as: other shapes of it, and foreign sounds that the press prints with it. */
const SHAPES: readonly [letter: string, others: string][] = [
  ['ا', 'ٱٲٳ'],
  ['ي', 'ىیےېێ'],
  ['ك', 'کڪگڭݣ'],
  ['ه', 'ةہۃھە'],
  ['ف', 'ڢڡڤڥ'],
  ['ق', 'ڧٯڨ'],
  ['ب', 'پ'],
  ['ج', 'چژ'],
  ['و', 'ۆۋ'],
  ['ر', 'ڕ'],
  ['ل', 'ڵ'],
  ['ن', 'ں'],
];

/**
 * Letters and digits that count as another, beside hamza and marks; page labels are compared by them too.
 * Foreign letters stand for the letter the Arabic press prints in their place: «ڤيينا» is «فيينا», «ڨفصة»
 * «قفصة»; «ژاك» is «جاك». Lost: «گاز» and «كاز» are one, and «غاز» still another.
 */
export const SAME_LETTER: Readonly<Record<string, string>> = Object.fromEntries([
  ...SHAPES.flatMap(([letter, others]) => [...others].map((other) => [other, letter])),
  ...Array.from({ length: 10 }, (_, digit) => [
    [String.fromCharCode(0x660 + digit), String(digit)],
    [String.fromCharCode(0x6f0 + digit), String(digit)],
  ]).flat(),
]);
const OTHER_LETTER = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g');

/**
 * Builds the table of folded code units. Hamza and madda as marks turn و into ؤ, and a dagger alef is a letter
 * in some words, so a text that holds them is folded by clusters; other marks are dropped. All characters are
 * folded in one go, each after a NUL, with which nothing combines: one call is much faster, and every module
 * that imports this one waits for it.
 */
function foldedUnits(): Uint16Array {
  const characters = Array.from({ length: DIRECT + TABLE_END - GAP_END }, (_, at) =>
    String.fromCharCode(at < DIRECT ? at : at + GAP),
  );
  const [, , ...folded] = foldCluster(characters.map((character) => `\0${character}`).join('')).split('\0');
  const units = characters.map((character, at) => {
    const to = folded[at] ?? '';
    if (at === 0 || to.length > 1 || /[\u0653-\u0655\u0670]/.test(character)) return UNSURE;
    return to === '' ? DROPPED : to.charCodeAt(0);
  });
  return Uint16Array.from(units);
}

/** Folded code unit of each character that folds to one unit wherever it stands; else DROPPED or UNSURE. */
export const FOLDED_UNIT = foldedUnits();
