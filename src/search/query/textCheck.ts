import type { SearchText } from '../answer.ts';
import { isEverywhere } from '../format/indexRules.ts';
import { holdsPhrase, holdsWord } from '../snippet/phrases.ts';
import type { ResolvedQuery } from './resolveQuery.ts';
import { ownForms } from './resolveQuery.ts';

/** Tells whether an article that the index found really holds the query. */
export type TextCheck = (text: SearchText) => boolean;

/**
 * Makes the check that a query's articles must pass on their texts; undefined when the index alone decides.
 * Phrases need one, for the index holds no positions, and so do excluded words that are too common for the index
 * to list all their articles.
 * @param articles number of articles in the collection
 */
export function textCheckOf({ parsed, excluded }: ResolvedQuery, articles: number): TextCheck | undefined {
  const { phrases, withoutPhrases } = parsed;
  const isNeeded =
    phrases.some(({ length }) => length > 1) ||
    withoutPhrases.length > 0 ||
    excluded.some(({ forms }) => forms.some(({ form }) => isEverywhere(form.frequency, articles)));
  if (!isNeeded) return undefined;
  const unwanted = new Set(excluded.flatMap(({ forms }) => ownForms(forms).map(({ form }) => form.text)));
  return (text) =>
    phrases.every((phrase) =>
      holdsPhrase(
        text,
        phrase.map((word) => word.text),
      ),
    ) &&
    !withoutPhrases.some((phrase) => holdsPhrase(text, phrase)) &&
    (unwanted.size === 0 || !holdsWord(text, (form) => unwanted.has(form)));
}
