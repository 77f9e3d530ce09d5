import type { Field, Explanation } from '../answer.ts';
import { WORD_DIFFERENCES } from '../differences.ts';
import { fold } from '../../text/fold.ts';
import type { FoundPart } from './matches.ts';
import type { FormRelation } from './wordDifference.ts';
import { differenceOf } from './wordDifference.ts';

/** The words of a query, for explaining what was found by them. */
export interface ExplainedWords {
  /** Words as typed, by their numbers. */
  typed: readonly string[];
  /** Relation of a folded form to the word that it matches; a form of which nothing is known is another form of it. */
  relationOf: (form: string) => FormRelation;
}

/**
 * Explains why an article was found: for each word asked for that stands in it, in order of the words' numbers, the printed
 * form nearest to the word typed (the title's first, then keywords, authors, source and body), where it stands in any form,
 * and how often it is printed in title and body. A word that stands nowhere has no row.
 *
 * @param parts the article as foundParts reads it
 */
export function explain(parts: readonly FoundPart[], { typed, relationOf }: ExplainedWords): Explanation[] {
  const explanations = new Map<number, Explanation & { seen: Set<string> }>();
  for (const { field, text, found } of parts)
    for (const { from, to, word, compound } of found) {
      const printed = text.slice(from, to);
      let known = explanations.get(word);
      if (!known) {
        known = { word, printed, difference: 'completion', in: [], times: 0, seen: new Set() };
        explanations.set(word, known);
      }
      if (known.in.at(-1) !== field) known.in.push(field);
      if (COUNTED.has(field)) known.times++;
      if (known.seen.has(printed)) continue;
      known.seen.add(printed);
      const asked = compound
        ? compound.map((number) => typed[number] ?? '').join(' ')
        : (typed[word] ?? printed);
      const difference = differenceOf(asked, printed, relationOf(fold(printed)));
      const isNearer = WORD_DIFFERENCES.indexOf(difference) < WORD_DIFFERENCES.indexOf(known.difference);
      if (known.seen.size === 1 || isNearer) Object.assign(known, { printed, difference });
    }
  return [...explanations.values()]
    .sort((a, b) => a.word - b.word)
    .map(({ word, printed, difference, in: fields, times }) => ({
      word,
      printed,
      difference,
      in: fields,
      times,
    }));
}

/** Fields whose occurrences are counted: those the reader sees as the article. */
const COUNTED = new Set<Field>(['title', 'body']);
