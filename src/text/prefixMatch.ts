import { withoutArticle } from './clitics.ts';
import { fold } from './fold.ts';

/** The folded words of a keyword, or of what is typed to find one. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Tells whether every word typed begins some word of the keyword, the article written or not on either side. */
export function beginsAsTyped(keyword: string, typed: string): boolean {
  const own = foldedWords(keyword);
  return foldedWords(typed).every((word) => {
    const bare = withoutArticle(word);
    return own.some((one) => one.startsWith(word) || withoutArticle(one).startsWith(bare));
  });
}
