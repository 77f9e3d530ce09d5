import type { SearchText } from '../answer.ts';
import { partsOf } from './matches.ts';
import { wordsOf } from '../../text/tokenize.ts';

/**
 * Tells whether the folded words stand one after another within the title, one keyword, one author's name, the source or one
 * paragraph. Punctuation between them does not count. An empty phrase is in every article.
 */
export function holdsPhrase(text: SearchText, words: readonly string[]): boolean {
  return words.length === 0 || partsOf(text).some((part) => holdsSequence(wordsOf(part.text), words));
}

/** Tells whether any word of the article, folded, matches. */
export function holdsWord(text: SearchText, answers: (form: string) => boolean): boolean {
  return partsOf(text).some((part) => wordsOf(part.text).some(answers));
}

/** Tells whether words stand one after another in a text cut into words. */
export function holdsSequence(text: string[], words: readonly string[]): boolean {
  for (let at = text.indexOf(words[0] ?? ''); at >= 0; at = text.indexOf(words[0] ?? '', at + 1))
    if (words.every((word, i) => text[at + i] === word)) return true;
  return false;
}
