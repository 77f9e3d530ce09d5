/**
 * Folding gives the many spellings of an Arabic word one form, under which search, headline matching and keyword
 * merging compare text. Readers always see the original; `foldWithMap` leads back to it.
 *
 * The order is the rule: NFKC (presentation forms become letters, U+0648 U+0654 becomes ؤ) → ؤ ئ ء are one →
 * NFD → marks, tatweel and format characters go → NFC → أ إ آ ٱ = ا, ى ی = ي, ک = ك, ة = ه, Arabic-Indic and
 * Persian digits = ASCII, Latin small. Were marks dropped first, «مسؤول» would become «مسوول» and never meet «مسئول».
 * ى is never ا: «على» is not «علا».
 */

/**
 * Folds a text for comparison. Any string goes in, nothing fails; folding twice changes nothing more.
 * White space is kept (a no-break space becomes a space), punctuation too.
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
    const piece = foldCluster(cluster);
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
    if (to !== unit) changed = true;
    if (to === DROPPED) continue;
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
  for (const [cluster] of text.matchAll(CLUSTER)) folded += foldCluster(cluster);
  return folded;
}

const remembered = new Map<string, string>();

function foldCluster(cluster: string): string {
  const known = remembered.get(cluster);
  if (known !== undefined) return known;
  const folded = cluster
    .normalize('NFKC')
    .replace(/[\u0624\u0626]/g, '\u0621')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .normalize('NFC')
    .replace(
      /[\u0671\u0649\u06cc\u06a9\u0629\u0660-\u0669\u06f0-\u06f9]/g,
      (letter) => SAME_LETTER[letter] ?? letter,
    )
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

/** Letters and digits that count as another, beside hamza and marks; page labels are compared by them too. */
export const SAME_LETTER: Readonly<Record<string, string>> = {
  '\u0671': '\u0627', // ٱ
  '\u0649': '\u064a', // ى
  '\u06cc': '\u064a', // Persian yeh
  '\u06a9': '\u0643', // Persian kaf
  '\u0629': '\u0647', // ة
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, digit) => [
      [String.fromCharCode(0x660 + digit), String(digit)],
      [String.fromCharCode(0x6f0 + digit), String(digit)],
    ]).flat(),
  ),
};

/**
 * Builds the table of folded code units. Hamza and madda as marks turn و into ؤ, so a text that holds them is
 * folded by clusters; other marks are dropped. All characters are folded in one go, each after a NUL, with which
 * nothing combines: one call is much faster, and every module that imports this one waits for it.
 */
function foldedUnits(): Uint16Array {
  const characters = Array.from({ length: DIRECT + TABLE_END - GAP_END }, (_, at) =>
    String.fromCharCode(at < DIRECT ? at : at + GAP),
  );
  const [, , ...folded] = foldCluster(characters.map((character) => `\0${character}`).join('')).split('\0');
  const units = characters.map((character, at) => {
    const to = folded[at] ?? '';
    if (at === 0 || to.length > 1 || /[\u0653-\u0655]/.test(character)) return UNSURE;
    return to === '' ? DROPPED : to.charCodeAt(0);
  });
  return Uint16Array.from(units);
}

/** Folded code unit of each character that folds to one unit wherever it stands; else DROPPED or UNSURE. */
export const FOLDED_UNIT = foldedUnits();
