import { keyOf } from '../format/indexRules.ts';
import type { Alias } from '../format/shard.ts';
import type { Family } from './families.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import { documentFrequency } from './invertedIndex.ts';
import type { Lexemes } from './lexemes.ts';
import { pronounArticles } from './vocabulary.ts';

/** A form in a family. */
export interface FiledForm {
  form: number;
  lexeme: number;
  /** Number of the family. */
  group: number;
  isKnown: boolean;
  isSpelling: boolean;
  /** True where only the articles that print its final ه as ه belong to the family. */
  isPronouned: boolean;
}

/** The forms filed under one stem. */
export interface Bucket {
  key: string;
  /** Group by group, lexeme by lexeme, the commonest form first. A form of two families is in both. */
  forms: FiledForm[];
  /** Words of this stem that are filed elsewhere. */
  aliases: Alias[];
}

/** Files all families of a collection under the stems that name them, in the order of the stems' code units. */
export function bucketsOf(index: InvertedIndex, lexemes: Lexemes, families: readonly Family[]): Bucket[] {
  const forms: number[][] = lexemes.texts.map(() => []);
  lexemes.ofForm.forEach((lexeme, form) => forms[lexeme]?.push(form));
  for (const own of forms)
    own.sort((a, b) => documentFrequency(index, b) - documentFrequency(index, a) || a - b);
  const buckets = new Map<string, Bucket>();
  const bucketOf = (key: string): Bucket => {
    const known = buckets.get(key) ?? { key, forms: [], aliases: [] };
    buckets.set(key, known);
    return known;
  };
  families.forEach(({ members, pronouned, spellings, isKnown, aliases }, group) => {
    const [head] = members;
    if (head !== undefined) {
      const bucket = bucketOf(keyOf(lexemes.texts[head] ?? ''));
      for (const lexeme of members)
        for (const form of forms[lexeme] ?? [])
          bucket.forms.push({
            form,
            lexeme,
            group,
            isKnown,
            isSpelling: spellings.has(lexeme),
            isPronouned: false,
          });
      for (const lexeme of pronouned)
        for (const form of forms[lexeme] ?? [])
          if (pronounArticles(index, form).length > 0)
            bucket.forms.push({ form, lexeme, group, isKnown, isSpelling: false, isPronouned: true });
    }
    for (const alias of aliases) bucketOf(keyOf(alias.text)).aliases.push(alias);
  });
  return [...buckets.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
