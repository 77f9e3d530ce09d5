import { DIRECT, DROPPED, FOLDED_UNIT, GAP, GAP_END, UNSURE } from '../../text/fold.ts';
import { isThousandsSpace, wordsOf } from '../../text/tokenize.ts';

/** Part of a text that can be scanned by itself: no word crosses its ends. UTF-16 offsets. */
export interface Piece {
  from: number;
  to: number;
  /**
   * True for one word of Arabic letters with their marks, and nothing else. Any other piece may hold any number of
   * words.
   */
  isWord: boolean;
}

/**
 * Cuts a text at places that are certainly between words: nearly all of a news text into Arabic words without
 * their punctuation, the rest («كوفيد-19», «بـTikTok», «…») into runs between white space, which text/tokenize.ts
 * cuts further. The words of the pieces, in order, are the words of the text. Stretches without a word are left
 * out. Much cheaper than tokenizing the whole text with places.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  /** Start of the stretch since the last white space. */
  let begin = 0;
  /** Number of pieces before that stretch. */
  let before = 0;
  /** True when the stretch holds more than Arabic words and punctuation. */
  let mixed = false;
  /** Start of the current word, -1 outside of words. */
  let word = -1;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? kindOf(text.charCodeAt(i)) : SPACE;
    // A mark belongs to the character before it.
    if (kind === MARK) continue;
    if (kind === LETTER) {
      if (word < 0) word = i;
      continue;
    }
    if (word >= 0) pieces.push({ from: word, to: i, isWord: true });
    word = -1;
    if (kind === OTHER) mixed = true;
    if (kind !== SPACE || isThousandsSpace(text, i)) continue;
    if (mixed) {
      pieces.length = before;
      pieces.push({ from: begin, to: i, isWord: false });
    }
    mixed = false;
    begin = i + 1;
    before = pieces.length;
  }
  return pieces;
}

/** Kinds of code units, whatever their neighbours. */
const LETTER = 1;
const MARK = 2;
const BETWEEN = 3;
const SPACE = 4;
/** Digits, other letters, and all units whose folding depends on their neighbours. */
const OTHER = 5;

/** Kinds by the index of FOLDED_UNIT, filled on first use, for a text uses few of them; 0: not yet known. */
const kinds = new Uint8Array(FOLDED_UNIT.length);

function kindOf(unit: number): number {
  const at = unit < DIRECT ? unit : unit - GAP;
  if (unit >= DIRECT && (unit < GAP_END || at >= kinds.length)) return OTHER;
  return kinds[at] || (kinds[at] = kindOfNew(unit, FOLDED_UNIT[at]));
}

/**
 * Kind of a unit met for the first time. White space is a unit that folding leaves as it is: a no-break space does
 * not separate pieces.
 */
function kindOfNew(unit: number, folded: number | undefined): number {
  if (folded === undefined || folded === UNSURE) return OTHER;
  if (folded === DROPPED) return MARK;
  const character = String.fromCharCode(unit);
  if (/[ \n\r\t]/.test(character)) return SPACE;
  if (wordsOf(character).length === 0) return BETWEEN;
  return wordsOf(`ا${character}ا`).length === 1 ? LETTER : OTHER;
}
