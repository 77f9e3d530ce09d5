/**
 * What may be written onto an Arabic word, taken off again. All on folded text (see fold.ts). Nothing here decides
 * whether «وزير» is «و» and «زير»: that takes the collection's own evidence (lexemes.ts).
 *
 * In front of a word stand, in this order, at most: a conjunction و ف · a preposition ب ك ل or the future's س ·
 * the article ال, which after ل is written لل. At least SHORTEST letters must be left.
 */

export const SHORTEST = 3;

/** The word under ال, or undefined when it bears none or too little would be left: «الدم» stays whole. */
export function withoutAl(word: string): string | undefined {
  return word.length >= 2 + SHORTEST && word.startsWith('ال') ? word.slice(2) : undefined;
}

/** The word under لل, which is ل before ال: «للقناه» → «قناه». */
export function withoutLil(word: string): string | undefined {
  return word.length >= 2 + SHORTEST && word.startsWith('لل') ? word.slice(2) : undefined;
}

/** A word with its first letter taken off, where that letter may be glued onto it. */
export interface Unglued {
  word: string;
  /** It was a conjunction: a preposition may be next. */
  conjunction: boolean;
}

/** @param first nothing has been taken off before, so that it may be a conjunction */
export function unglued(word: string, first: boolean): Unglued | undefined {
  if (word.length <= SHORTEST) return undefined;
  const letter = word[0] ?? '';
  const conjunction = letter === 'و' || letter === 'ف';
  const glued = conjunction ? first : letter === 'س' ? /^.[يتنا]/.test(word) : /^[بكل]/.test(word);
  return glued ? { word: word.slice(1), conjunction } : undefined;
}

/**
 * Every word that a form may be with something written onto it, the form itself first: «وبالقناه» → وبالقناه,
 * بالقناه, قناه. The article always comes off, so «القناه» has the one core «قناه», and nothing begins with لل.
 */
export function coresOf(form: string): string[] {
  const cores: string[] = [];
  let word = form;
  for (let first = true; ; first = false) {
    const underAl = withoutAl(word);
    if (underAl !== undefined) return [...cores, underAl];
    const underLil = withoutLil(word);
    if (underLil !== undefined) return [...cores, underLil, word.slice(1)];
    cores.push(word);
    const bare = unglued(word, first);
    if (!bare) return cores;
    word = bare.word;
    if (!bare.conjunction) return [...cores, withoutAl(word) ?? word];
  }
}

const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/**
 * The light stem under which a core is filed: endings ها ان ات ون ين يه ه ي off, each once, in this order, while three
 * letters are left (the «light10» list: Larkey, Ballesteros & Connell 2007). Words that share it need not be related.
 */
export function stemOf(core: string): string {
  let stem = core;
  for (const ending of ENDINGS)
    if (stem.length >= ending.length + SHORTEST && stem.endsWith(ending))
      stem = stem.slice(0, -ending.length);
  return stem;
}
