/*
 * Clitics: letters that may be written onto an Arabic word. All functions take folded text (see fold.ts). None
 * decides whether «وزير» is «و» and «زير»: that takes the evidence of a collection (search/indexer/lexemes.ts).
 *
 * A word may have before it, in this order, at most: a conjunction و ف · a preposition ب ك ل or the future's س ·
 * the article ال, which after ل is written لل.
 */

/** Fewest letters that may be left of a word when something is taken off: «الله» and «ألف» stay whole. */
export const SHORTEST_STEM = 3;

const ARTICLE = 'ال';
const ARTICLE_AFTER_LAM = 'لل';
const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكل';
/** The future's س stands before the person of a verb: «سيفتح», but not «سفير». */
const FUTURE = /^س[يتنا]/;

/** Suffixes of the «light10» stemmer, in its order (Larkey, Ballesteros & Connell 2007). */
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

export const isConjunction = (letter: string): boolean => letter !== '' && CONJUNCTIONS.includes(letter);
export const isPreposition = (letter: string): boolean => letter !== '' && PREPOSITIONS.includes(letter);

/**
 * Takes ال off a word; undefined when the word does not begin with it, or too little would be left: «الدم» stays
 * whole.
 */
export function withoutAl(word: string): string | undefined {
  return strippedOf(ARTICLE, word);
}

/** Takes لل, which is ل before ال, off a word: «للقناه» → «قناه»; undefined as in `withoutAl`. */
export function withoutLil(word: string): string | undefined {
  return strippedOf(ARTICLE_AFTER_LAM, word);
}

function strippedOf(article: string, word: string): string | undefined {
  return word.length >= article.length + SHORTEST_STEM && word.startsWith(article)
    ? word.slice(article.length)
    : undefined;
}

/**
 * Takes the article off a word if it has one: «الفضاء» → «فضاء». A word that merely begins with these letters
 * («الماس») loses them too: search for the result beside the word itself, never in its place.
 */
export function withoutArticle(word: string): string {
  return withoutAl(word) ?? word;
}

/** A word with its first letter, a proclitic, taken off. */
export interface Stripped {
  word: string;
  /** True when the letter was a conjunction: a preposition may be next. */
  conjunction: boolean;
}

/**
 * Takes a proclitic of one letter off a word; undefined when the first letter is no proclitic.
 * @param first true when nothing has been taken off before, so that the letter may be a conjunction
 */
export function withoutProclitic(word: string, first: boolean): Stripped | undefined {
  if (word.length <= SHORTEST_STEM) return undefined;
  const letter = word.charAt(0);
  const conjunction = isConjunction(letter);
  const isProclitic = conjunction ? first : isPreposition(letter) || FUTURE.test(word);
  return isProclitic ? { word: word.slice(1), conjunction } : undefined;
}

/**
 * Strips proclitics: returns every word that a form may be with proclitics before it, the form itself first:
 * «وبالقناه» → وبالقناه, بالقناه, قناه. The article always comes off, so «القناه» gives only «قناه», and no result
 * begins with لل.
 */
export function stripProclitics(form: string): string[] {
  const stems: string[] = [];
  let word = form;
  for (let first = true; ; first = false) {
    const underAl = withoutAl(word);
    if (underAl !== undefined) return [...stems, underAl];
    const underLil = withoutLil(word);
    if (underLil !== undefined) return [...stems, underLil, word.slice(1)];
    stems.push(word);
    const stripped = withoutProclitic(word, first);
    if (!stripped) return stems;
    word = stripped.word;
    if (!stripped.conjunction) return [...stems, withoutArticle(word)];
  }
}

/**
 * Strips proclitics before ال and keeps it, for it may belong to the word: «وألعاب» (folded والعاب) → العاب. Undefined for a
 * word without ال.
 */
export function withAlKept(form: string): string | undefined {
  let word = form;
  for (let first = true; withoutAl(word) === undefined; first = false) {
    const stripped = withoutProclitic(word, first);
    if (!stripped) return undefined;
    word = stripped.word;
    if (!stripped.conjunction) return withoutAl(word) === undefined ? undefined : word;
  }
  return word;
}

/**
 * Words that the first word of a compound may be with proclitics before it: those of `stripProclitics`, and a word of
 * two letters under و or ف, «لا» of «ولا سيما».
 */
export function compoundStems(form: string): string[] {
  const stems = stripProclitics(form);
  return form.length === SHORTEST_STEM && isConjunction(form.charAt(0)) ? [...stems, form.slice(1)] : stems;
}

/**
 * Strips suffixes: ها ان ات ون ين يه ه ي, each once, in this order, while three letters are left. Words with the
 * same result need not be related.
 */
export function stripSuffixes(word: string): string {
  let stem = word;
  for (const suffix of SUFFIXES)
    if (stem.length >= suffix.length + SHORTEST_STEM && stem.endsWith(suffix))
      stem = stem.slice(0, -suffix.length);
  return stem;
}
