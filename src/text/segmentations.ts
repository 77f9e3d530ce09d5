import { fold } from './fold.ts';
import { withoutAl, withoutLil, withoutProclitic } from './clitics.ts';

/** One way to read a word: proclitics, article and stem, all folded. */
export interface Segmentation {
  /** Letters of و ف ب ك ل س before the word, in order; '' for none. */
  proclitics: string;
  article: boolean;
  /** The remaining letters, always the end of the word; at least three where anything was taken off. */
  stem: string;
}

/**
 * Lists every way to read a printed word, the whole word first: «وبالقناة» is itself, و + بالقناه and وب + ال +
 * قناه. A printed hamza decides: «ألعاب» has no article, «العاب» may have one.
 */
export function segmentations(printed: string): Segmentation[] {
  const folded = fold(printed);
  const found: Segmentation[] = [{ proclitics: '', article: false, stem: folded }];
  const letters = lettersOf(printed);
  const addUnderAl = (word: string, proclitics: string): void => {
    const stem = withoutAl(word);
    if (stem !== undefined && !HAMZATED.test(letters[folded.length - word.length] ?? ''))
      found.push({ proclitics, article: true, stem });
  };
  let word = folded;
  let proclitics = '';
  for (let first = true; ; first = false) {
    addUnderAl(word, proclitics);
    const underLil = withoutLil(word);
    if (underLil !== undefined) found.push({ proclitics: `${proclitics}ل`, article: true, stem: underLil });
    const stripped = withoutProclitic(word, first);
    if (!stripped) return found;
    proclitics += word.charAt(0);
    word = stripped.word;
    found.push({ proclitics, article: false, stem: word });
    if (stripped.conjunction) continue;
    addUnderAl(word, proclitics);
    return found;
  }
}

/** Tells «ال» with no word after it: a slip of the finger, or «الـBBC». «آل» (the house of …) is a word. */
export function isBareArticle(printed: string): boolean {
  return lettersOf(printed) === 'ال';
}

const HAMZATED = /[أإآ]/;

/** Letters of a word with their hamzas, without marks and tatweel: as many letters as the folded word has. */
function lettersOf(printed: string): string {
  return printed.normalize('NFKC').replace(/[\p{M}\p{Cf}\u0640]/gu, '');
}
