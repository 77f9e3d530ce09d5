import { fold } from '../../text/fold.ts';
import { withoutEntities } from '../../text/entities.ts';
import type { Field, Match, SearchText } from '../answer.ts';
import { isBareArticle } from '../../text/segmentations.ts';
import { piecesOf } from './wordScanner.ts';
import { placedWords, wordsOf } from '../../text/tokenize.ts';

/** Tells which word of a query a form matches. */
export interface WordMatcher {
  /** Number of the word that a folded form matches; undefined for none. */
  wordOf: (form: string) => number | undefined;
}

/** A match with its position among the words of the text. */
export interface WordMatch extends Match {
  /** Number of the matched word among the words of the text, 0-based. */
  at: number;
}

/**
 * Finds the words of a text that match, in order: whole words only, never «ال» alone. Offsets count in the text as
 * given.
 */
export function findMatches(text: string, forms: WordMatcher): WordMatch[] {
  const found: WordMatch[] = [];
  const see = (form: string, from: number, to: number, at: number): void => {
    const word = forms.wordOf(form);
    if (word === undefined || (form === 'ال' && isBareArticle(text.slice(from, to)))) return;
    // «⅛» is printed once but is two words: only the first is a match.
    if (from >= (found.at(-1)?.to ?? 0)) found.push({ from, to, word, at });
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
    at += words.length;
  }
  return found;
}

/** Finds the matches of a text, to be highlighted in it. */
export function matchesIn(text: string, forms: WordMatcher): Match[] {
  return bareMatches(findMatches(text, forms));
}

/** Matches without their positions. */
export function bareMatches(found: readonly WordMatch[]): Match[] {
  return found.map(({ from, to, word }) => ({ from, to, word }));
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
