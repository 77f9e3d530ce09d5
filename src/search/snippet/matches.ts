import { fold } from '../../text/fold.ts';
import { withoutEntities } from '../../text/entities.ts';
import type { Field, Match, SearchText } from '../answer.ts';
import { isBareArticle } from '../../text/segmentations.ts';
import { piecesOf } from './wordScanner.ts';
import { compoundStems } from '../../text/clitics.ts';
import { placedWords, wordsOf } from '../../text/tokenize.ts';

/** Tells which word of a query a form matches. */
export interface WordMatcher {
  /** Number of the word that a folded form matches; undefined for none. */
  wordOf: (form: string) => number | undefined;
  /** Number of the word that two neighbouring folded forms match together; undefined for none. Absent: no two do. */
  wordOfPair?: (first: string, second: string) => number | undefined;
  /** Numbers of the two words that a folded form matches by itself: «عبدالعزيز» both of «عبد العزيز». Absent: none does. */
  compoundOf?: (form: string) => [number, number] | undefined;
}

/**
 * Makes a matcher of the forms that answer a query; two neighbouring words match that are a form if joined.
 * @param compounds forms that match two words of the query
 */
export function matcherOf(
  numbers: ReadonlyMap<string, number>,
  compounds: ReadonlyMap<string, [number, number]> = NO_COMPOUNDS,
): WordMatcher {
  const endings = new Set([...numbers.keys()].filter(({ length }) => length > SHORT).map(endOf));
  return {
    wordOf: (form) => numbers.get(form),
    ...(compounds.size > 0 && { compoundOf: (form) => compounds.get(form) }),
    wordOfPair: (first, second) => {
      // Nearly all pairs are told apart by two letters.
      if (!endings.has(endOf(second))) return undefined;
      for (const part of compoundStems(first)) {
        const number = numbers.get(part + second);
        if (number !== undefined) return number;
      }
      return undefined;
    },
  };
}

const NO_COMPOUNDS: ReadonlyMap<string, [number, number]> = new Map();

/** Letters of the longest form that is no compound of two words. */
const SHORT = 4;
const endOf = (form: string): string => form.slice(-2);

/** A match with its position among the words of the text. */
export interface WordMatch extends Match {
  /** Number of the matched word among the words of the text, 0-based; a compound of two words counts as two. */
  at: number;
  /** Numbers of both words of a compound in one word. It is two matches in one place, one for each. */
  compound?: [number, number];
}

/**
 * Finds the words of a text that match, in order: whole words only, never «ال» alone. Offsets count in the text as
 * given.
 */
export function findMatches(text: string, forms: WordMatcher): WordMatch[] {
  const found: WordMatch[] = [];
  let last = { form: '', from: 0 };
  /** Number of compounds so far. */
  let joined = 0;
  const see = (form: string, from: number, to: number, at: number): void => {
    const before = last;
    last = { form, from };
    const word = forms.wordOf(form);
    const pair = before.form === '' ? undefined : forms.wordOfPair?.(before.form, form);
    if (pair !== undefined && before.from >= (found.at(-1)?.to ?? 0)) {
      found.push({ from: before.from, to, word: pair, at: at + joined - 1 });
      return;
    }
    if (word === undefined || (form === 'ال' && isBareArticle(text.slice(from, to)))) return;
    // «⅛» is printed once but is two words: only the first is a match.
    if (from < (found.at(-1)?.to ?? 0)) return;
    const compound = forms.compoundOf?.(form);
    if (!compound) found.push({ from, to, word, at: at + joined });
    else {
      for (const number of compound)
        found.push({ from, to, word: number, at: at + joined + compound.indexOf(number), compound });
      joined++;
    }
  };
  let at = 0;
  for (const { from, to, isWord } of piecesOf(text)) {
    const piece = text.slice(from, to);
    if (isWord) {
      see(fold(piece), from, to, at++);
      continue;
    }
    const words = wordsOf(piece);
    // Most pieces hold no word of the query, and finding places costs more than finding words.
    if (words.some((form) => forms.wordOf(form) !== undefined))
      placedWords(piece).forEach((word, i) => see(word.text, from + word.from, from + word.to, at + i));
    else last = { form: '', from: 0 };
    at += words.length;
  }
  return found;
}

/** Finds the matches of a text, to be highlighted in it. */
export function matchesIn(text: string, forms: WordMatcher): Match[] {
  return bareMatches(findMatches(text, forms));
}

/** Matches without their positions, one a place. */
export function bareMatches(found: readonly WordMatch[]): Match[] {
  return found
    .filter(({ from }, i) => from !== found[i - 1]?.from)
    .map(({ from, to, word }) => ({ from, to, word }));
}

/** Part of an article as the reader sees it. */
export interface TextPart {
  field: Field;
  text: string;
}

/** A part with its matches. Read once for each query: snippet, highlights and rank all come from it. */
export interface FoundPart extends TextPart {
  found: WordMatch[];
}

/** Reads an article for a query, part by part. */
export function foundParts(text: SearchText, forms: WordMatcher): FoundPart[] {
  return partsOf(text).map((part) => ({ ...part, found: findMatches(part.text, forms) }));
}

/** Parts of an article that are searched, as the reader sees them: title, keywords, authors, source, paragraphs. */
export function partsOf(text: SearchText): TextPart[] {
  const part = (field: Field) => (printed: string) => ({ field, text: withoutEntities(printed) });
  return [
    part('title')(text.title),
    ...text.keywords.map(part('keywords')),
    ...(text.authors ?? []).map(part('author')),
    ...(text.source === undefined ? [] : [part('source')(text.source)]),
    ...text.paragraphs.map(part('body')),
  ];
}
