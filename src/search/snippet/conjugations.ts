import { isAsking } from '../../text/vocabulary/questionWords.ts';
import { stripProclitics, SHORTEST_STEM, stripSuffixes } from '../../text/clitics.ts';
import type { WordMatcher } from './matches.ts';

/**
 * Reduces a word to the letters that it nearly shares with its conjugations: «تشتهر», «اشتهرت» and «سيشتهرون» are «شتهر»
 * with something before and after. All proclitics and every ending come off, then the future's س, the person ي ت ن ا
 * before and وا نا هم ت after a verb, each once, while three letters are left. Unlike a lexeme it has no evidence of the
 * collection, so «تحرير» meets «حرير» too: it only tells which of the articles found is nearer, never finds one.
 *
 * @param form folded @returns a run of the form's own letters
 */
export function conjugationStem(form: string): string {
  let stem = stripSuffixes(stripProclitics(form).at(-1) ?? form);
  for (const conjugated of [/^س(?=[يتنا])/, /^[يتنا]/, /(?:وا|نا|هم|ت)$/]) {
    const bare = stem.replace(conjugated, '');
    if (bare.length >= SHORTEST_STEM) stem = bare;
  }
  return stem;
}

/**
 * Matches the given forms, and beside them the conjugations of the query's words; question words have none.
 * @param asked the words of the query, folded, by their numbers
 */
export function withConjugations(forms: WordMatcher, asked: readonly string[]): WordMatcher {
  const stems = asked.flatMap((text, word) => {
    const letters = isAsking(text) ? '' : conjugationStem(text);
    return letters.length < SHORTEST_STEM ? [] : [{ letters, word }];
  });
  // Few words contain the letters at all, and searching for them costs far less than taking a word apart.
  const conjugatedWord = (form: string) =>
    stems.find(({ letters }) => form.includes(letters) && conjugationStem(form) === letters)?.word;
  return { ...forms, wordOf: (form) => forms.wordOf(form) ?? conjugatedWord(form) };
}
