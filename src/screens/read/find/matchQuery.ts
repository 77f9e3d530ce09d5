import type { Forms } from '../../../client/search/messages.ts';
import type { Match } from '../../../search/answer.ts';
import { fold } from '../../../text/fold.ts';
import type { KnownForms } from '../../../search/snippet/findInText.ts';
import { findInText } from '../../../search/snippet/findInText.ts';
import { matcherOf, matchesIn } from '../../../search/snippet/matches.ts';
import { clausesOf } from '../../../search/query/parse/clause.ts';
import { parseQuery } from '../../../search/query/parse/parseQuery.ts';

/** Finds matches in a text, in order and without overlaps. */
export type FindMatches = (text: string) => Match[];

/**
 * Makes a finder of a search's words, in all forms the collection has of them, and of its phrases, each as one
 * match and only where it stands as a phrase. Excluded words are not found.
 * @param known forms of the words; if absent, the words are found as typed, which is fewer matches but some
 */
export function matchQuery(q: string, known: Forms | undefined): FindMatches {
  const clauses = clausesOf(parseQuery(q));
  const words = clauses.flatMap((clause) => [
    ...clause.words,
    ...clause.titles.flatMap((title) => (title.quoted ? [] : title.words)),
  ]);
  const phrases = clauses.flatMap((clause) => [
    ...clause.phrases,
    ...clause.titles.flatMap((title) => (title.quoted ? [title.words] : [])),
  ]);
  const free = new Set(words.map(({ number }) => number));
  const forms = new Map(known?.forms.filter(([, word]) => free.has(word)));
  const asTyped = [...phrases, ...(known ? [] : words.map((word) => [word]))].map(
    (phrase) => `"${phrase.map(({ typed }) => typed).join(' ')}"`,
  );
  return (text) =>
    inOrder([...matchesIn(text, matcherOf(forms)), ...asTyped.flatMap((one) => findInText(text, one))]);
}

/** Forms of words by the folded word, to find typed words by. */
export function formsByWord({ words, forms }: Forms): KnownForms {
  const byNumber = words.map((): string[] => []);
  for (const [form, word] of forms) byNumber[word]?.push(form);
  return new Map(words.map((word, number) => [fold(word), byNumber[number] ?? []]));
}

/** Sorts matches; of overlapping ones the one that begins first is kept, and of those the longest. */
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
