import { endsInAbbreviation } from '../../../text/signs/abbreviation.ts';
import { wordEnd } from '../../../text/truncate.ts';

/** End of a sentence: its sign, closing quotes and brackets, then white space or the end. `6.5` and `…` end none. */
const SENTENCE_END = /[.!?\u061f]["»”)\]]*(?=\s|$)/gu;

/** Shortest sentence, in characters, that stands alone as a deck: «انتهى الأمر.» is followed by words of the next. */
const SHORTEST = 50;

/** Beginning of a story on the front page: `deck` under the headline, `more` after it. */
interface Deck {
  deck: string;
  more: string;
}

/**
 * Cuts the beginning of a story into a deck and the text after it.
 * @param lead the beginning of the text, cut at a word: its last sentence may lack its end
 * @param longest most characters of the deck
 * @returns `deck` of whole sentences if one ends within `longest`, otherwise of whole words with «…»; `more` is
 * the rest
 */
export function deckOf(lead: string, longest: number): Deck {
  let end = 0;
  for (const sentence of lead.matchAll(SENTENCE_END)) {
    const here = sentence.index + sentence[0].length;
    if (here > longest) break;
    if (!endsInAbbreviation(lead.slice(0, here))) end = here;
  }
  if (end >= SHORTEST || end === lead.length)
    return { deck: lead.slice(0, end), more: whole(lead.slice(end).trim()) };
  if (lead.length <= longest) return { deck: whole(lead), more: '' };
  return { deck: whole(lead.slice(0, wordEnd(lead, longest))), more: '' };
}

/** Most characters of the lead's deck. */
const LEAD_DECK = 150;

/**
 * Cuts the beginning of the lead. A first sentence too long for a deck may be twice as long here; a text without
 * sentences is cut at the usual length.
 */
export function leadDeckOf(lead: string): Deck {
  const usual = deckOf(lead, LEAD_DECK);
  if (!usual.deck.endsWith('…')) return usual;
  const longer = deckOf(lead, 2 * LEAD_DECK);
  return longer.deck.endsWith('…') ? usual : longer;
}

/** Adds «…» to a text that stops before the end of a sentence. */
function whole(text: string): string {
  if (text === '' || /[.!?\u061f…]["»”)\]]*$/u.test(text)) return text;
  return `${text.replace(/[\s،؛:,;-]+$/u, '')}\u00a0…`;
}
