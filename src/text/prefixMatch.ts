import { withoutArticle } from './clitics.ts';
import { fold } from './fold.ts';

/** Folded words of a keyword, or of the text typed to find one. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Tells whether every typed word begins some word of the keyword, with or without the article on either side. */
export function beginsAsTyped(keyword: string, typed: string): boolean {
  const own = foldedWords(keyword);
  return foldedWords(typed).every((word) => {
    const bare = withoutArticle(word);
    return own.some((one) => one.startsWith(word) || withoutArticle(one).startsWith(bare));
  });
}
