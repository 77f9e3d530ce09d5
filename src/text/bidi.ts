import { withoutEntities } from './entities.ts';
import { ADDRESS, GROUPED_NUMBER, LATIN_NAME, LEADING_NUMBER, SIGN } from './signs/fromLeft.ts';
import { titleQuotes } from './signs/titleQuotes.ts';

/**
 * Characters that override the direction of the text after them (U+202A–E, U+2066–9). Inside a title or a source
 * they could turn the rest of the page around, or make a name read as another, so they are shown instead of
 * obeyed.
 */
const OVERRIDE = '[\\u202a-\\u202e\\u2066-\\u2069]';
/**
 * Range or score, «1900-1908», «2-1»: broken over two lines it would read the wrong way round. Never broken, but
 * not isolated either, for isolation would reverse it.
 */
const RANGE = '(?<!\\d)\\d+(?:[-\\u2013]\\d+)+';

/**
 * Expressions that cut a text into pieces. In a running text override characters are obeyed; in a title or source
 * each of them is a piece.
 */
const expression = (last: string) =>
  new RegExp(`(${ADDRESS})|(${GROUPED_NUMBER})|(${LATIN_NAME})|(${LEADING_NUMBER})|(${last})`);
const IN_TEXT = expression(RANGE);
const IN_TITLE = expression(`${OVERRIDE}|${RANGE}`);
const EACH_OVERRIDE = new RegExp(OVERRIDE, 'g');
const AT_OVERRIDES = new RegExp(`(${OVERRIDE})`);

const NAMES: Record<string, string> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

/**
 * A stretch of a text. `address`: isolated, from the left · `number`: groups of digits, from the left against their own
 * direction · `latin`: a Latin name, embedded from the left, so that its signs stay on their sides · `leading`: a
 * number that opens a text, to be read as after an Arabic letter · `range`: numbers that are not parted ·
 * `oq`, `cq`: a straight quote of a title, to be shown as « or » · `override`: a single character, by its Unicode
 * abbreviation.
 */
export type Piece =
  | { kind: (typeof KINDS)[number] | 'oq' | 'cq'; text: string }
  | { kind: 'override'; text: string; name: string };

/** Kinds in the order in which `split` gives the text between matches and its groups. */
const KINDS = ['plain', 'address', 'number', 'latin', 'leading', 'range'] as const;

/** Cuts a title, source or file name into pieces, in order, nothing lost; character references («&quot;») are decoded. */
export function piecesOf(text: string): Piece[] {
  const title = withoutEntities(text);
  // An override inside a Latin name or an address is no part of it.
  const pieces = title.split(AT_OVERRIDES).flatMap((part) => cut(part, IN_TITLE));
  if (titleQuotes(title).length === 0) return pieces;
  let quotes = 0;
  return pieces.flatMap((piece) =>
    piece.kind === 'plain'
      ? piece.text
          .split(/(")/)
          .filter(Boolean)
          .map((part): Piece => ({ kind: part === '"' ? (quotes++ % 2 ? 'cq' : 'oq') : 'plain', text: part }))
      : [piece],
  );
}

/** Cuts a running text into pieces: its override characters stay in it, and are obeyed. */
export const piecesOfText = (text: string): Piece[] => cut(text, IN_TEXT);

const ANY = new RegExp(`${SIGN}|${OVERRIDE}`);

function cut(text: string, at: RegExp): Piece[] {
  if (!ANY.test(text)) return text ? [{ kind: 'plain', text }] : [];
  return text.split(at).flatMap((piece: string | undefined, i): Piece[] => {
    if (!piece) return [];
    const kind = KINDS[i % KINDS.length] ?? 'plain';
    const name = kind === 'range' ? NAMES[piece] : undefined;
    return [name === undefined ? { kind, text: piece } : { kind: 'override', text: piece, name }];
  });
}

/** Decodes a text and removes override characters, for places without markup: the document's title, shared text. */
export const withoutOverrides = (text: string): string => withoutEntities(text).replace(EACH_OVERRIDE, '');
