import { keyOf } from '../format/indexRules.ts';
import type { Alias } from '../format/shard.ts';
import { kinshipOf } from '../../text/inflections.ts';
import { stemOf } from '../../text/stem.ts';
import type { WordFamilies } from '../lexicon/wordFamilies.ts';
import type { Meeting } from './company.ts';
import { Company } from './company.ts';
import type { InvertedIndex } from './invertedIndex.ts';
import { documentFrequency } from './invertedIndex.ts';
import type { Lexemes } from './lexemes.ts';

/** Lexemes of a collection that are forms or spellings of one word. */
export interface Family {
  /** Numbers of its lexemes, the commonest first: that one names the family. */
  members: number[];
  /** True where the lexicon knows the family as a noun or adjective. */
  isNoun: boolean;
  /** Words that lead to it though they are filed under another stem, or stand nowhere. */
  aliases: Alias[];
}

/**
 * Joins lexemes into families: those that the lexicon says are forms or spellings of one word; of the rest those of
 * one stem whose endings tell surely, or whose endings allow it and which keep company. A lexeme may be in two families
 * («تركية» is a spelling of «تركيا» and a form of «تركي»); every lexeme is in one at least.
 */
export function familiesOf(index: InvertedIndex, lexemes: Lexemes, known: WordFamilies): Family[] {
  const { ofForm, texts } = lexemes;
  const forms: number[][] = texts.map(() => []);
  ofForm.forEach((lexeme, form) => forms[lexeme]?.push(form));
  const sizes = forms.map((own) => own.reduce((sum, form) => sum + documentFrequency(index, form), 0));
  const bySize = (a: number, b: number) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b;

  const withTaa = forms.map((own) =>
    own.map((form) => index.withTaa.get(form)).find((is) => is !== undefined),
  );
  const byNumber = new Map<number, number[]>();
  const byStem = new Map<string, number[]>();
  texts.forEach((text, lexeme) => {
    const readings = known.readingsOf(text, withTaa[lexeme]);
    for (const { family } of readings) push(byNumber, family, lexeme);
    if (!readings.some(({ isSpelling }) => !isSpelling)) push(byStem, stemOf(text), lexeme);
  });
  const families = [...byNumber].map(([family, members]): Family => {
    members.sort(bySize);
    return {
      members,
      isNoun: !known.isSpelling(family),
      aliases: aliasesOf(members, texts, known.lemmasOf(family)),
    };
  });
  const company = new Company(index);
  for (const lexemes of byStem.values()) {
    let open = lexemes.sort(bySize);
    while (open.length > 0) {
      const [head = 0, ...others] = open;
      const members = [head];
      if (others.length > 0) company.mark(forms[head] ?? []);
      open = others.filter((lexeme) => {
        const kinship = kinshipOf(texts[head] ?? '', texts[lexeme] ?? '');
        if (kinship === undefined) return true;
        const isForm =
          kinship === 'sure' ||
          areForms(
            company.with(forms[lexeme] ?? []),
            company.marked,
            index.articles,
            texts[head] ?? '',
            texts[lexeme] ?? '',
          );
        if (isForm) members.push(lexeme);
        return !isForm;
      });
      families.push({ members, isNoun: false, aliases: aliasesOf(members, texts, []) });
    }
  }
  return families;
}

/**
 * Aliases that a family needs: for its members of another stem than the first, and for those words of the lexicon
 * that no article prints but a reader may type, unless their endings lead to the first surely.
 */
function aliasesOf(members: readonly number[], texts: readonly string[], lemmas: readonly string[]): Alias[] {
  const head = texts[members[0] ?? 0] ?? '';
  const key = keyOf(head);
  const own = new Set(members.map((lexeme) => texts[lexeme] ?? ''));
  return [...new Set([...own, ...lemmas])]
    .filter((text) => keyOf(text) !== key || (!own.has(text) && kinshipOf(head, text) !== 'sure'))
    .map((text) => ({ text, head }));
}

function push<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Endings that make another word as often as another form: «قاعد» is not «قاعده», «لبن» is not «لبنان». */
const TREACHEROUS = /(?:ه|ان|ي|ا|و)$/;

/** Tells by their company whether two lexemes are forms of one word; `head` is the number of articles of the first. */
function areForms(
  { alone, together }: Meeting,
  head: number,
  articles: number,
  headText: string,
  text: string,
): boolean {
  const chance = (alone * head) / articles;
  const [short, long] = headText.length < text.length ? [headText, text] : [text, headText];
  if (long.startsWith(short) && TREACHEROUS.test(long.slice(short.length)))
    return together >= 3 && together >= 5 * chance;
  return together >= 2 ? together >= 2.5 * chance : together === 1 && alone <= 4 && together >= 3 * chance;
}
