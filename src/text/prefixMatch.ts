import { withoutArticle } from './clitics.ts';
import { fold } from './fold.ts';

/** A word of a name that is looked up by its beginning. */
export interface NameWord {
  /** The word, folded. */
  text: string;
  /** The word without its article. A printed hamza shows that it has none: «ألمانيا» is not ال and «مانيا». */
  bare: string;
}

/** Words of a keyword, or of the text typed to find one. */
export function nameWords(name: string): NameWord[] {
  return name
    .split(/[^\p{L}\p{M}\p{N}\p{Cf}\u0640]+/u)
    .filter(Boolean)
    .flatMap((printed) =>
      foldedWords(printed).map((text) => ({
        text,
        bare: HAMZATED.test(printed.normalize('NFKC')) ? text : withoutArticle(text),
      })),
    );
}

const HAMZATED = /^[\p{Cf}\u0640]*[أإآ]/u;

/** Folded words of a text. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Tells whether every typed word begins some word of the keyword, with or without the article on either side. */
export function beginsAsTyped(keyword: string, typed: string): boolean {
  const own = nameWords(keyword);
  return nameWords(typed).every(({ text, bare }) =>
    own.some((one) => one.text.startsWith(text) || one.bare.startsWith(bare)),
  );
}
