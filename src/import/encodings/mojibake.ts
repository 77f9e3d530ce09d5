import { bytesOf, decodeSingleByte, SINGLE_BYTE, tableOf, type Misreading } from './singleByte.ts';
import { scoreLanguage } from './languageScore.ts';

/** A text in which misread lines were restored to their original letters. */
export interface Repair {
  text: string;
  /** Name of the misreading, for a remark: «UTF-8 read as windows-1256». Undefined where nothing was repaired. */
  was?: string;
  /** Number of letters whose second byte was lost and which were restored from the first alone. */
  restored: number;
  /** Number of pairs of misread letters that could not be restored. */
  left: number;
}

/** Misreadings of UTF-8 bytes, commonest first; a later one must fit more of a line than those before it. */
const MISREADINGS: readonly Misreading[] = ['windows-1256', 'windows-1252', 'macintosh', 'windows-1251'];

/** Leads of Arabic letters; a text that was misread twice has those of the signs that they became besides. */
const ARABIC_LEADS = [0xd8, 0xd9, 0xda, 0xdb];
const SECOND_LEADS = [0xc2, 0xc3, 0xc5, 0xd0, 0xd1, 0xe2];

/** A lead byte and a second byte (80–BF), in the characters that a misreading makes of them. */
const PAIRS = MISREADINGS.map((misreading) => {
  const table = tableOf(misreading);
  const arabic = misreading === 'windows-1256';
  const leads = classOf(
    (arabic ? ARABIC_LEADS : [...ARABIC_LEADS, ...SECOND_LEADS]).map((byte) => table[byte] ?? ''),
  );
  const controls = misreading === 'windows-1252' ? '\x80-\x9f' : '';
  // «ط،» at a word's end is whole Arabic.
  const inside = arabic ? '(?=\\S)' : '';
  const pattern = `[${leads}][${classOf(table.slice(0x80, 0xc0))}${controls}\ufffd]${inside}`;
  return { misreading, every: new RegExp(pattern, 'g'), one: new RegExp(pattern) };
});

function classOf(chars: readonly string[]): string {
  return chars.map((char) => char.replace(/[\]\\^-]/, '\\$&')).join('');
}

/** Most rounds of repair: text that was misread twice («Ã˜Â§») needs two; more than three were never met. */
const ROUNDS = 3;

/**
 * Repairs mojibake line by line: UTF-8 read as windows-1256 («ط§ظ„»), as Latin-1 or CP1252 or a mixture of both («Ø§Ù„»),
 * as Mac Roman or as windows-1251; and windows-1256 or ISO-8859-6 read as Latin-1 («ÇáËÞÇÝÉ»). Line by line, because a
 * template around a misread text is often whole («تاريخ النشر: …»). A line is changed only if the bytes lead back.
 */
export function repairMojibake(text: string): Repair {
  let repair: Round = { text, restored: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const next = repairOnce(repair.text);
    if (next.was === undefined) break;
    repair = { ...next, was: repair.was ?? next.was, restored: repair.restored + next.restored };
  }
  return { ...repair, left: repair.was ? (repair.text.match(LATIN_PAIR)?.length ?? 0) : 0 };
}

const LATIN_PAIR = /[ØÙÚÛ][^\0-\x7f]/g;

/** One round of repair. */
type Round = Omit<Repair, 'left'>;

function repairOnce(text: string): Round {
  const pair = commonestPair(text) ?? pairOfShort(text);
  const repair = pair ? repairUtf8(text, pair) : undefined;
  return repair?.was === undefined ? repairLatin(text) : repair;
}

type Pair = (typeof PAIRS)[number];

/** Letters of Latin with signs, Cyrillic, and «√ ≈ ⁄» of Mac Roman: texts without any are misread as windows-1256 at most. */
const FOREIGN_SIGN = /[\u00c0-\u04ff\u221a\u2248\u2044]/;

/**
 * True where at least three pairs of letters look like UTF-8 read as windows-1256. Other misreadings leave signs that
 * no Arabic text has; `isPlainArabic` looks for these.
 */
export function looksMisread(text: string): boolean {
  const [arabic] = PAIRS;
  if (arabic && (text.match(arabic.every)?.length ?? 0) > 2) return true;
  return pairOfShort(text) !== undefined;
}

/** Finds the misreading whose pairs are commonest; there must be at least three of them. */
function commonestPair(text: string): Pair | undefined {
  let best: Pair | undefined;
  let most = 2;
  const foreign = FOREIGN_SIGN.test(text);
  for (const pair of PAIRS) {
    if (!foreign && pair.misreading !== 'windows-1256') continue;
    const count = text.match(pair.every)?.length ?? 0;
    if (count > most) [best, most] = [pair, count];
  }
  return best;
}

/** Longest text, in characters, that can be too short for three pairs. */
const SHORT = 24;

/** The misreading in windows-1256 for a text of few letters that is nothing but sequences of UTF-8: «ظ…ط§ ظ‡ظٹ». */
function pairOfShort(text: string): Pair | undefined {
  if (text.length > SHORT) return undefined;
  const read = rereadAsUtf8(text.trim(), 'windows-1256');
  return read && isWhole(read) && read.sequences >= 3 ? PAIRS[0] : undefined;
}

/** A piece of text whose characters were taken for the bytes they were misread from, and read again as UTF-8. */
interface Reread {
  text: string;
  /** Characters of more than one byte that were read back. */
  sequences: number;
  restored: number;
  /** Signs beyond ASCII that belong to no sequence. */
  loose: number;
}

/**
 * Restores words of UTF-8 that were read in `misreading`. A word is certain if its signs beyond ASCII are at least two
 * sequences of UTF-8 and nothing else. The text stays as it is where less than a third of the words in lines with a
 * misread pair are certain. Where more than half of the page's words are certain, lines with a single sign («â€“») are
 * restored too; in lines where more than half are, so are words that lost a byte.
 */
function repairUtf8(text: string, { misreading, one }: Pair): Round {
  const suspects = text.split('\n').filter((line) => one.test(line));
  if (certainShare(suspects.join('\n'), misreading) < 0.3) return { text, restored: 0 };
  const prevailing = certainShare(text, misreading) > 0.5;
  let changed = false;
  let restored = 0;
  const lines = text.split('\n').map((line) => {
    if (!(prevailing ? SIGN : one).test(line)) return line;
    const whole = rereadAsUtf8(line, misreading);
    if (whole && isWhole(whole) && whole.sequences >= (prevailing ? 1 : 2)) {
      changed = true;
      return whole.text;
    }
    const share = certainShare(line, misreading);
    if (share === 0) return line;
    const lenient = share > 0.5;
    return line
      .split(BLANKS)
      .map((word) => {
        const read = rereadAsUtf8(word, misreading);
        if (!read || read.loose > 0 || read.sequences === 0) return word;
        if (!lenient && !isCertain(read)) return word;
        changed = true;
        restored += read.restored;
        return read.text;
      })
      .join('');
  });
  return changed
    ? { text: lines.join('\n'), was: `UTF-8 read as ${misreading}`, restored }
    : { text, restored: 0 };
}

const SIGN = /[^\0-\x7f]/;
const BLANKS = /([ \t\r\n]+)/;

/** Share of certain words among the words with signs beyond ASCII; longer texts are judged by their beginning. */
function certainShare(text: string, misreading: Misreading): number {
  const words = text
    .slice(0, 20_000)
    .split(BLANKS)
    .filter((word) => SIGN.test(word));
  const certain = words.filter((word) => {
    const read = rereadAsUtf8(word, misreading);
    return read !== undefined && isCertain(read);
  });
  return words.length ? certain.length / words.length : 0;
}

function isCertain(read: Reread): boolean {
  return read.loose === 0 && read.sequences - read.restored >= 2;
}

function isWhole(read: Reread): boolean {
  return read.loose === 0 && read.restored === 0;
}

/**
 * Lead byte → the letter whose second byte misreadings lose: CP1252 has no 81 («ف» is D9 81, Urdu «ہ» DB 81), and many
 * programs drop the soft hyphen AD («ح» is D8 AD). Vowel signs D9 8F and D9 90 are lost too, and far rarer.
 */
const LETTER_OF_LEAD = new Map([
  [0xd8, 'ح'],
  [0xd9, 'ف'],
  [0xdb, 'ہ'],
]);

/**
 * Reads a piece of text as the bytes it was misread from, and these as UTF-8. A lead byte without its second byte is
 * restored. Undefined where a character is none of the misreading's.
 */
function rereadAsUtf8(piece: string, misreading: Misreading): Reread | undefined {
  const map = bytesOf(misreading);
  const bytes: number[] = [];
  for (const char of piece) {
    const byte = char < '\x80' ? char.charCodeAt(0) : map.get(char);
    if (byte === undefined && char !== '\ufffd') return undefined;
    bytes.push(byte ?? -1);
  }
  return readSequences(bytes);
}

function readSequences(bytes: readonly number[]): Reread {
  const reread: Reread = { text: '', sequences: 0, restored: 0, loose: 0 };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? -1;
    const code = byte < 0xc2 ? undefined : codeAt(bytes, i);
    if (code !== undefined) {
      reread.text += String.fromCodePoint(code);
      reread.sequences++;
      i += lengthOf(byte) - 1;
    } else if (LETTER_OF_LEAD.has(byte)) {
      reread.text += LETTER_OF_LEAD.get(byte) ?? '';
      reread.sequences++;
      reread.restored++;
      if (bytes[i + 1] === -1) i++;
    } else {
      if (byte >= 0x80 || byte < 0) reread.loose++;
      reread.text += byte < 0 ? '\ufffd' : String.fromCharCode(byte);
    }
  }
  return reread;
}

function lengthOf(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

/** Code point of the UTF-8 sequence that begins at `at` (Unicode 16, table 3-7); undefined where none does. */
function codeAt(bytes: readonly number[], at: number): number | undefined {
  const lead = bytes[at] ?? 0;
  if (lead > 0xf4) return undefined;
  const length = lengthOf(lead);
  let code = lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = code * 64 + (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  return code < shortest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : code;
}

const LATIN_LETTER = /[A-Za-z\u00c0-\u00ff\u0152\u0153\u0178\u0160\u0161\u017d\u017e\u0192]/g;
const LATIN_WITH_SIGN = /[\u00c0-\u00ff]/g;

/**
 * Restores lines of windows-1256 or ISO-8859-6 that were read as Latin-1, where together they score far better as a
 * language. In other lines («© 2012») only C1 controls are replaced.
 */
function repairLatin(text: string): Round {
  if (!/[\u00c0-\u00ff]/.test(text)) return { text, restored: 0 };
  const lines = text.split('\n');
  const misread = lines.filter(isLatinOfSigns);
  if ((misread.join('').match(LATIN_WITH_SIGN)?.length ?? 0) < 4) return { text, restored: 0 };
  const [best] = SINGLE_BYTE.slice(0, 2)
    .map((encoding) => {
      const decoded = misread
        .map((line) => latinBytes(line))
        .map((bytes) => bytes && decodeSingleByte(encoding, bytes));
      return { encoding, decoded, value: scoreLanguage(decoded.join('\n')).value };
    })
    .sort((x, y) => y.value - x.value);
  if (!best || best.value < 0.7) return { text, restored: 0 };
  const decoded = new Map(misread.map((line, i) => [line, best.decoded[i] ?? line]));
  const table = tableOf(best.encoding === 'windows-1256' ? best.encoding : 'windows-1252');
  return {
    text: lines
      .map((line) => decoded.get(line) ?? line)
      .join('\n')
      .replaceAll(/[\x80-\x9f]/g, (control) => table[control.charCodeAt(0)] ?? control),
    was: `${best.encoding} read as Latin-1`,
    restored: 0,
  };
}

/** True for a line whose Latin letters mostly carry signs, as in no language written with them. */
function isLatinOfSigns(line: string): boolean {
  const signs = line.match(LATIN_WITH_SIGN)?.length ?? 0;
  return signs > 0 && signs > (line.match(LATIN_LETTER)?.length ?? 0) * 0.5;
}

function latinBytes(line: string): Uint8Array | undefined {
  const map = bytesOf('windows-1252');
  const bytes: number[] = [];
  for (const char of line) {
    const byte = char < '\x80' ? char.charCodeAt(0) : map.get(char);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
