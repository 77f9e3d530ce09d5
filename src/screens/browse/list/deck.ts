import { wordEnd } from '../../../text/truncate.ts';

/** The end of a sentence: its mark, closing quotes and brackets, then white space or the end. `6.5` and `…` ends none. */
const SENTENCE_END = /[.!?\u061f]["»”)\]]*(?=\s|$)/gu;

/** Sentences shorter than this say too little to stand alone: «انتهى الأمر.» takes words of the next along. */
const SHORTEST = 50;

/**
 * Cuts a story's beginning into a deck, and what follows it.
 * @param lead the beginning of the text, cut at a word: its last sentence may lack its end
 * @param longest characters the deck may have
 * @returns `deck` of whole sentences where one ends in time, otherwise of whole words with «…»; `more` is the rest
 */
export function deckOf(lead: string, longest: number): { deck: string; more: string } {
  let end = 0;
  for (const sentence of lead.matchAll(SENTENCE_END)) {
    const here = sentence.index + sentence[0].length;
    if (here > longest) break;
    end = here;
  }
  if (end >= SHORTEST || end === lead.length)
    return { deck: lead.slice(0, end), more: whole(lead.slice(end).trim()) };
  if (lead.length <= longest) return { deck: whole(lead), more: '' };
  return { deck: whole(lead.slice(0, wordEnd(lead, longest))), more: '' };
}

/** Says of a text that stops short that it goes on. */
function whole(text: string): string {
  if (text === '' || /[.!?\u061f…]["»”)\]]*$/u.test(text)) return text;
  return `${text.replace(/[\s،؛:,;-]+$/u, '')}\u00a0…`;
}
