import { withoutEntities } from '../article/matchKey.ts';

/**
 * Characters that override the direction of what follows (U+202A–E, U+2066–9). Inside a title or a source they
 * could turn the rest of the page around, or make a name read as another, so they are shown instead of obeyed.
 */
const OVERRIDE = '[\\u202a-\\u202e\\u2066-\\u2069]';
/** «1900-1908», «2-1»: broken over two lines it reads the wrong way round. Kept whole, but not isolated: isolation would reverse it. */
const RANGE = '\\d+(?:[-\\u2013]\\d+)+';

const CUTS = new RegExp(`(${OVERRIDE}|${RANGE})`);
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

/** A stretch of a text: plain, a range of numbers, or a single override character by its Unicode abbreviation. */
export type Piece =
  { kind: 'plain' | 'range'; text: string } | { kind: 'override'; text: string; name: string };

/** Cuts a title, source or file name into pieces, in order, nothing lost; «&quot;» and the like are read. */
export function piecesOf(text: string): Piece[] {
  return withoutEntities(text)
    .split(CUTS)
    .map((piece, i): Piece => {
      const name = NAMES[piece];
      if (name !== undefined) return { kind: 'override', text: piece, name };
      return { kind: i % 2 ? 'range' : 'plain', text: piece };
    })
    .filter((piece) => piece.text !== '');
}

/** For places without markup (the document's title, what is shared): the text as it reads, without override characters. */
export const withoutOverrides = (text: string): string => withoutEntities(text).replace(EACH_OVERRIDE, '');
