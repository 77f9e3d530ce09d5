import { withoutEntities } from '../article/matchKey.ts';
import type { Field, Mark, SearchText } from './answer.ts';
import { isBareArticle } from './glued.ts';
import { placedWords, wordsOf } from './words.ts';

/** The folded forms that answer a question. */
export interface FormWords {
  /** Number of the word asked for that a folded form answers. */
  wordOf: (form: string) => number | undefined;
}

/** A word of a text that answers the question. */
export interface FoundWord extends Mark {
  /** Its place among the words of the text, 0-based. */
  at: number;
}

/** No word reaches across these, so each piece between them is read by itself: most hold nothing that was asked for. */
const PIECE = /[^ \n\r\t]+/g;

/** The words of a text that answer, in order: always whole words, never «ال» alone. Offsets in the text as given. */
export function foundWords(text: string, forms: FormWords): FoundWord[] {
  const found: FoundWord[] = [];
  let before = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const words = wordsOf(piece);
    if (words.some((form) => forms.wordOf(form) !== undefined))
      placedWords(piece).forEach(({ text: form, from, to }, i) => {
        const word = forms.wordOf(form);
        if (word === undefined || (form === 'ال' && isBareArticle(piece.slice(from, to)))) return;
        // «⅛» is printed once but is two words.
        if (index + from >= (found.at(-1)?.to ?? 0))
          found.push({ from: index + from, to: index + to, word, at: before + i });
      });
    before += words.length;
  }
  return found;
}

/** What to mark in a text: the words that answer, in order. */
export function marksIn(text: string, forms: FormWords): Mark[] {
  return foundWords(text, forms).map(({ from, to, word }) => ({ from, to, word }));
}

/** The parts of an article that are searched, as the reader sees them, title first and paragraphs last. */
export function partsOf(text: SearchText): { field: Field; text: string }[] {
  const part = (field: Field) => (printed: string) => ({ field, text: withoutEntities(printed) });
  return [
    part('title')(text.title),
    ...text.keywords.map(part('keywords')),
    ...(text.source === undefined ? [] : [part('source')(text.source)]),
    ...text.paragraphs.map(part('body')),
  ];
}
