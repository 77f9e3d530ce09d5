import { keyOf } from '../format/indexRules.ts';
import type { Lexemes } from './lexemes.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import { documentFrequency } from './invertedIndex.ts';

/** The forms filed under one stem. */
export interface Bucket {
  key: string;
  /** Group by group, lexeme by lexeme, the commonest form first. */
  forms: { form: number; lexeme: number; group: number }[];
}

/** Files all forms of a collection under their stems, in the order of the stems' code units. */
export function bucketsOf(index: InvertedIndex, lexemes: Lexemes): Bucket[] {
  const buckets = new Map<string, Bucket>();
  index.forms.forEach((_, form) => {
    const lexeme = lexemes.ofForm[form] ?? 0;
    const key = keyOf(lexemes.texts[lexeme] ?? '');
    let bucket = buckets.get(key);
    if (!bucket) buckets.set(key, (bucket = { key, forms: [] }));
    bucket.forms.push({ form, lexeme, group: lexemes.groups[lexeme] ?? lexeme });
  });
  for (const { forms } of buckets.values())
    forms.sort(
      (a, b) =>
        a.group - b.group ||
        a.lexeme - b.lexeme ||
        documentFrequency(index, b.form) - documentFrequency(index, a.form) ||
        a.form - b.form,
    );
  return [...buckets.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
