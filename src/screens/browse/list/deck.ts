import { endsInAbbreviation } from '../../../text/signs/abbreviation.ts';
import { wordEnd } from '../../../text/truncate.ts';

/**
 * End of a sentence: its sign, closing quotes and brackets, then white space or the end; `6.5` and `…` end none. A paragraph
 * ends one too, unless a colon or comma goes on after it.
 */
const SENTENCE_END = /[.!?\u061f]["»”)\]]*(?=\s|$)|[^\s:،؛,;.!?\u061f…](?=\n)/gu;

/** Shortest sentence, in characters, that stands alone as a deck: «انتهى الأمر.» is followed by words of the next. */
const SHORTEST = 50;

/** Longest deck, as a multiple of the usual length, that a whole sentence may take. */
const STRETCH = 1.8;

/** Beginning of a story on the front page: `deck` under the headline, `more` after it. */
export interface Deck {
  deck: string;
  /** Whole sentences. */
  more: string;
}

/**
 * Cuts the beginning of a story into a deck and the text after it.
 * @param lead the beginning of the text, cut at a word: its last sentence may lack its end; a line a paragraph
 * @param usual most characters of the deck, which a first sentence that is longer may exceed by four fifths
 * @returns `deck` of whole sentences; without a sentence that ends in time, of whole words with «…» and nothing after it
 */
export function deckOf(lead: string, usual: number): Deck {
  const deck = sentencesWithin(lead, usual) || firstSentence(lead, usual * STRETCH);
  if (deck) return { deck, more: sentencesWithin(lead.slice(deck.length).trim(), Infinity) };
  if (lead.length <= usual) return { deck: whole(lead), more: '' };
  return { deck: whole(lead.slice(0, wordEnd(lead, usual))), more: '' };
}

/** Whole sentences at the beginning of a text that fit; '' when they are too few characters to stand alone. */
export function sentencesWithin(text: string, longest: number): string {
  const end = ends(text).findLast((end) => end <= longest) ?? 0;
  return end >= SHORTEST || end === text.length ? text.slice(0, end) : '';
}

/** Sentences up to the first end at which they can stand alone; '' when that is too far. */
function firstSentence(text: string, longest: number): string {
  const end = ends(text).find((end) => end >= SHORTEST) ?? Infinity;
  return end <= longest ? text.slice(0, end) : '';
}

const ends = (text: string): number[] =>
  Array.from(text.matchAll(SENTENCE_END), ({ index, 0: sign }) => index + sign.length).filter(
    (end) => !endsInAbbreviation(text.slice(0, end)),
  );

/** Adds «…» to a text that stops before the end of a sentence. */
function whole(text: string): string {
  if (text === '' || /[.!?\u061f…]["»”)\]]*$/u.test(text)) return text;
  return `${text.replace(/[\s،؛:,;-]+$/u, '')}\u00a0…`;
}
