import type { Forms } from '../../../client/search/messages.ts';
import type { Match } from '../../../search/answer.ts';
import { findInText } from '../../../search/snippet/findInText.ts';
import { matchesIn } from '../../../search/snippet/matches.ts';
import { parseQuery } from '../../../search/query/parseQuery.ts';

/** Finds in a text; the places come in order and without overlaps. */
export type FindMatches = (text: string) => Match[];

/**
 * Finds a search's words in a text, in all forms the collection has of them, and its phrases, each as one place and only
 * where it stands as a phrase. Excluded words are not marked.
 * @param known forms of the words; without them the words are found as typed, which is less but not nothing
 */
export function matchQuery(q: string, known: Forms | undefined): FindMatches {
  const { words, phrases } = parseQuery(q);
  const free = new Set(words.map(({ number }) => number));
  const forms = new Map(known?.forms.filter(([, word]) => free.has(word)));
  const asTyped = [...phrases, ...(known ? [] : words.map((word) => [word]))].map(
    (phrase) => `"${phrase.map(({ typed }) => typed).join(' ')}"`,
  );
  return (text) =>
    inOrder([
      ...matchesIn(text, { wordOf: (form) => forms.get(form) }),
      ...asTyped.flatMap((one) => findInText(text, one)),
    ]);
}

/** Marks in order; of overlapping ones the one that begins first, and of those the longest. */
function inOrder(marks: Match[]): Match[] {
  let end = 0;
  return marks
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const apart = from >= end;
      if (apart) end = to;
      return apart;
    });
}
