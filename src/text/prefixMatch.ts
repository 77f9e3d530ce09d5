import { fold } from './fold.ts';

/**
 * A folded word without the definite article: «الفضاء» → «فضاء». Three letters must be left, so that «الله» and
 * «ألف» stay what they are. A word that merely begins with these letters («الماس») loses them too: use it to find
 * more, beside the word itself, never in its place.
 */
export function withoutArticle(word: string): string {
  return word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
}

/** The folded words of a keyword, or of what is typed to find one. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Does every word typed begin some word of the keyword, the definite article written or not on either side? */
export function beginsAsTyped(keyword: string, typed: string): boolean {
  const own = foldedWords(keyword);
  return foldedWords(typed).every((word) => {
    const bare = withoutArticle(word);
    return own.some((one) => one.startsWith(word) || withoutArticle(one).startsWith(bare));
  });
}
