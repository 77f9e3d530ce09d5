import { scoreLanguage } from './languageScore.ts';
import { decodeSingleByte, SINGLE_BYTE, type SingleByte } from './singleByte.ts';

/** A decoding of bytes of one byte a character. */
export interface SingleByteGuess {
  encoding: SingleByte;
  text: string;
  /** True where the decoding scores high and no other comes near. */
  sure: boolean;
}

/** A value above `SURE` with a lead of `LEAD` was right in all of 24,000 cases; below `POOR` there is no Arabic. */
const SURE = 0.9;
const LEAD = 0.3;
const POOR = 0.3;
/** Prose has a tenth of common words and more; eight words without them are letters of another script. */
const COMMON = 0.1;
const FEW_COMMON = 0.05;
const FEW_WORDS = 8;
/** Number of words from which on text without a common word is none, however clean; a headline has fewer. */
const MANY_WORDS = 24;
/** Share of Arabic letters less oddities that a headline without common words has. */
const CLEAN = 0.9;
/** Shortest bytes that one common word makes sure: a word of four letters may be right by chance. */
const SHORT = 24;
/** A charset that the file declares breaks ties and near-ties. */
const DECLARED = 0.25;

/** Labels that files use for the encodings here; Latin-1 and ASCII are declared by default and say nothing. */
const LABELS: Record<string, SingleByte> = {
  'windows-1256': 'windows-1256',
  cp1256: 'windows-1256',
  'x-cp1256': 'windows-1256',
  'iso-8859-6': 'iso-8859-6',
  iso8859_6: 'iso-8859-6',
  arabic: 'iso-8859-6',
  'asmo-708': 'iso-8859-6',
  'dos-720': 'cp720',
  cp720: 'cp720',
  ibm720: 'cp720',
  'x-mac-arabic': 'x-mac-arabic',
  macarabic: 'x-mac-arabic',
};

/** Mac OS Arabic writes A0 for the space between Arabic words; in the other encodings it is a rare no-break space. */
const MAC_SPACES = 0.05;

/**
 * Guesses the encoding in which bytes give the best Arabic, Persian or Urdu; undefined where none gives any. Bytes
 * whose letters are the same in several encodings (short words without ف or later letters) get the first of
 * `SINGLE_BYTE`, and count as sure.
 */
export function guessSingleByte(bytes: Uint8Array, declared = ''): SingleByteGuess | undefined {
  const named = LABELS[declared.trim().toLowerCase()];
  const extra = (encoding: SingleByte) =>
    (encoding === named ? DECLARED : 0) +
    (encoding === 'x-mac-arabic' && hasMacSpaces(bytes) ? MAC_SPACES : 0);
  const short = guessBy(sampleOf(bytes, SAMPLES[0]), extra);
  const guess =
    short?.sure || bytes.length <= SAMPLES[0] ? short : guessBy(sampleOf(bytes, SAMPLES[1]), extra);
  return guess && { ...guess, text: decodeSingleByte(guess.encoding, bytes) };
}

function guessBy(
  sample: Uint8Array,
  extra: (encoding: SingleByte) => number,
): { encoding: SingleByte; sure: boolean } | undefined {
  const readings = SINGLE_BYTE.map((encoding) => {
    const text = decodeSingleByte(encoding, sample);
    const { value, words, common } = scoreLanguage(text);
    return { encoding, text, words, common, value: value + extra(encoding) };
  }).sort((a, b) => b.value - a.value);
  const [best] = readings;
  if (!best || best.words === 0 || best.value < POOR) return undefined;
  const isClean = best.value - 4 * best.common > CLEAN;
  if (best.common < FEW_COMMON && best.words >= (isClean ? MANY_WORDS : FEW_WORDS)) return undefined;
  const letters = lettersOf(best.text);
  const rival = readings.find(({ text }) => lettersOf(text) !== letters);
  const enough = sample.length > SHORT || best.common * best.words > 1;
  const sure =
    enough && best.common >= COMMON && best.value > SURE && (!rival || best.value - rival.value > LEAD);
  return { encoding: best.encoding, sure };
}

/** Numbers of bytes that are scored: the second where the first leaves a doubt. */
const SAMPLES = [1024, 4096] as const;
/** Distance in ASCII characters from a letter beyond which text is left out: markup and scripts prove nothing. */
const NEAR = 32;

function sampleOf(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length <= most) return bytes;
  const sample = new Uint8Array(most);
  let size = 0;
  let copied = 0;
  for (let i = 0; i < bytes.length && size < most; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    for (let from = Math.max(copied, i - NEAR); from <= i && size < most; from++)
      sample[size++] = bytes[from] ?? 0;
    copied = i + 1;
  }
  return size < most ? sample.subarray(0, size) : sample;
}

function hasMacSpaces(bytes: Uint8Array): boolean {
  let lead = 0;
  for (const byte of bytes) lead += byte === 0xa0 ? 1 : byte === 0x20 ? -1 : 0;
  return lead > 0;
}

function lettersOf(text: string): string {
  return text.slice(0, 2000).replaceAll(/[^\p{L}\p{M}]/gu, '');
}
