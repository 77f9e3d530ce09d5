import { withoutEntities } from './entities.ts';

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

const DIGIT = '[\\d\\u0660-\\u0669]';
/**
 * Patterns of strings that are written from the left whatever stands around them. The bidirectional algorithm (UAX
 * #9, W2, W4, N1) judges them by single characters: after Arabic letters it reverses the groups of a telephone
 * number or an ISBN, and moves a sign that begins or ends a name or an address (`+`, `@`, `#`, `/`) to its other
 * side.
 */
const FROM_LEFT = [
  // An address with its scheme, with «www.», or of a host with a path. It does not end in a mark of the sentence.
  '(?<![\\w.@-])(?:https?://|www\\.|[\\w.-]+\\.[a-z]{2,}/)[^\\s\\u202a-\\u202e\\u2066-\\u2069«»<>"()،؛]*[^\\s\\u202a-\\u202e\\u2066-\\u2069«»<>"()،؛؟.,:;!?]',
  // E-mail, @name, #Name: one Latin letter at least, for «#2024» is a number of its line.
  '(?<![\\w.+@#/-])(?:[\\w.+-]*@|#)\\d*[a-z](?:[\\w.-]*\\w)?',
  // From seven digits on: +962 6 555 0100; of one that begins with 0, groups as of a telephone: 06-555-0100, 06 5550100.
  `\\+(?=(?:[ ()-]{0,2}${DIGIT}){7})${DIGIT}+(?:[ ()-]{1,2}${DIGIT}+)*`,
  `(?<![\\w\\u0660-\\u0669.,/-])[0\\u0660]${DIGIT}{1,4}(?:(?:[ -]${DIGIT}{3,4}){2}|[ -]${DIGIT}{5,8})(?![\\w\\u0660-\\u0669-])`,
  // ISBN of thirteen digits.
  '97[89](?=(?:[ -]?\\d){10}(?![\\d-]))(?:[ -]\\d+)+',
].join('|');

/**
 * Expressions that cut a text into pieces. In a running text override characters are obeyed; in a title or source
 * each of them is a piece.
 */
const IN_TEXT = new RegExp(`(${FROM_LEFT})|(${RANGE})`, 'i');
const IN_TITLE = new RegExp(`(${FROM_LEFT})|(${OVERRIDE}|${RANGE})`, 'i');
const EACH_OVERRIDE = new RegExp(OVERRIDE, 'g');

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
 * A stretch of a text: plain text, a string written from the left, a range of numbers, or a single override
 * character by its Unicode abbreviation.
 */
export type Piece =
  { kind: (typeof KINDS)[number]; text: string } | { kind: 'override'; text: string; name: string };

/** Kinds in the order in which `split` gives the text between matches and its two groups. */
const KINDS = ['plain', 'from-left', 'range'] as const;

/** Cuts a title, source or file name into pieces, in order, nothing lost; character references («&quot;») are decoded. */
export const piecesOf = (text: string): Piece[] => cut(withoutEntities(text), IN_TITLE);

/** Cuts a running text into pieces: its override characters stay in it, and are obeyed. */
export const piecesOfText = (text: string): Piece[] => cut(text, IN_TEXT);

/** Matches in every text that holds a string of another kind: most titles and paragraphs have no Latin letter, no range, no +. */
const SIGN =
  /[a-z+\u202a-\u202e\u2066-\u2069]|\d[-\u2013]\d|(?<![\d\u0660-\u0669])[0\u0660][\d\u0660-\u0669]|97[89]/i;

function cut(text: string, at: RegExp): Piece[] {
  if (!SIGN.test(text)) return text ? [{ kind: 'plain', text }] : [];
  return text.split(at).flatMap((piece: string | undefined, i): Piece[] => {
    if (!piece) return [];
    const kind = KINDS[i % 3] ?? 'plain';
    const name = kind === 'range' ? NAMES[piece] : undefined;
    return [name === undefined ? { kind, text: piece } : { kind: 'override', text: piece, name }];
  });
}

/** Decodes a text and removes override characters, for places without markup: the document's title, shared text. */
export const withoutOverrides = (text: string): string => withoutEntities(text).replace(EACH_OVERRIDE, '');
