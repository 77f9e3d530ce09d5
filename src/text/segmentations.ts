import { fold } from './fold.ts';
import { unglued, withoutAl, withoutLil } from './clitics.ts';

/** One way to read a word: what is glued before it, the article, and the word itself. All folded. */
export interface Split {
  /** Letters of و ف ب ك ل س in front, in order; '' for none. */
  glued: string;
  article: boolean;
  /** The rest: always the end of the word. At least three letters where anything was taken off. */
  core: string;
}

/**
 * Every way to read a printed word, the whole word first: «وبالقناة» is itself, و + بالقناه and وب + ال + قناه.
 * A printed hamza tells: «ألعاب» has no article, «العاب» may have one.
 */
export function splitsOf(printed: string): Split[] {
  const folded = fold(printed);
  const splits: Split[] = [{ glued: '', article: false, core: folded }];
  const letters = lettersOf(printed);
  const underAl = (word: string, glued: string): void => {
    const core = withoutAl(word);
    if (core !== undefined && !HAMZATED.test(letters[folded.length - word.length] ?? ''))
      splits.push({ glued, article: true, core });
  };
  let word = folded;
  let glued = '';
  for (let first = true; ; first = false) {
    underAl(word, glued);
    const underLil = withoutLil(word);
    if (underLil !== undefined) splits.push({ glued: `${glued}ل`, article: true, core: underLil });
    const bare = unglued(word, first);
    if (!bare) return splits;
    glued += word[0] ?? '';
    word = bare.word;
    splits.push({ glued, article: false, core: word });
    if (bare.conjunction) continue;
    underAl(word, glued);
    return splits;
  }
}

/** «ال» with no word under it: a slip of the finger, or «الـBBC». «آل» (the house of …) is a word. */
export function isBareArticle(printed: string): boolean {
  return lettersOf(printed) === 'ال';
}

const HAMZATED = /[أإآ]/;

/** A word's letters with their hamzas, without marks and tatweel: as many as it has when folded. */
function lettersOf(printed: string): string {
  return printed.normalize('NFKC').replace(/[\p{M}\p{Cf}\u0640]/gu, '');
}
