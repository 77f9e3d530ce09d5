import { isAsking } from '../../text/questionWords.ts';
import { stripProclitics, SHORTEST_STEM, stripSuffixes } from '../../text/clitics.ts';
import type { WordMatcher } from './matches.ts';

/**
 * What a word nearly shares with its conjugations: «تشتهر», «اشتهرت» and «سيشتهرون» are «شتهر» with something before
 * and after. All that may be glued on and every ending comes off, then the future's س, the person ي ت ن ا before and
 * وا نا هم ت after a verb, each once, while three letters are left. Unlike a lexeme it has no evidence of the
 * collection, so «تحرير» is kin of «حرير» too: it only tells which of the articles found is nearer, never finds one.
 *
 * @returns a run of the form's own letters
 */
export function conjugationStem(form: string): string {
  let kin = stripSuffixes(stripProclitics(form).at(-1) ?? form);
  for (const conjugated of [/^س(?=[يتنا])/, /^[يتنا]/, /(?:وا|نا|هم|ت)$/]) {
    const bare = kin.replace(conjugated, '');
    if (bare.length >= SHORTEST_STEM) kin = bare;
  }
  return kin;
}

/**
 * The forms that answer, and beside them the kin of the words asked for; words that ask have none.
 * @param asked the words asked for, folded, by their numbers
 */
export function withConjugations(forms: WordMatcher, asked: readonly string[]): WordMatcher {
  const kin = asked.flatMap((text, word) => {
    const letters = isAsking(text) ? '' : conjugationStem(text);
    return letters.length < SHORTEST_STEM ? [] : [{ letters, word }];
  });
  // Nearly no word holds the letters at all, and to look for them costs far less than to take a word apart.
  const kinWord = (form: string) =>
    kin.find(({ letters }) => form.includes(letters) && conjugationStem(form) === letters)?.word;
  return { wordOf: (form) => forms.wordOf(form) ?? kinWord(form) };
}
