import type { Match } from '../answer.ts';
import type { Segmentation } from '../../text/segmentations.ts';
import { segmentations } from '../../text/segmentations.ts';
import { stripProclitics } from '../../text/clitics.ts';
import type { WordMatcher } from './matches.ts';
import { matcherOf } from './matches.ts';
import type { PlacedWord } from '../../text/tokenize.ts';
import { placedWords } from '../../text/tokenize.ts';

/** Forms of words, by the folded word: those of the collection that are one word with it. */
export type KnownForms = ReadonlyMap<string, Iterable<string>>;

/**
 * Finds typed words in a text: places where the words stand one after another, each match from the first word to the last
 * (`word` is 0). Two words match when they fold to the same, or do so without article and proclitics: «الصبر» finds
 * «بالصبر», «دمج» finds «بدمج», «مصر» never «مضر». The last word also matches words that begin so, from two letters on.
 * Where forms are known these match too, and so do compounds joined and apart. In quotes only the words themselves
 * match. Whole words only; matches do not overlap.
 */
export function findInText(text: string, typed: string, known: KnownForms = NO_FORMS): Match[] {
  const exact = QUOTED.test(typed);
  const asked = placedWords(typed).map(({ text, from, to }, i, { length }) =>
    askedOf(text, typed.slice(from, to), !exact && i === length - 1, exact ? [] : (known.get(text) ?? [])),
  );
  if (asked.length === 0) return [];
  const words = placedWords(text);
  const answers = (word: PlacedWord, one: Asked): boolean =>
    word.text === one.text || (!exact && (isForm(word, text, one) || one.forms.wordOf(word.text) === 0));
  /** Number of the text's word behind those that match the asked ones from `k` on; undefined where they do not. */
  const endOf = (i: number, k: number): number | undefined => {
    const [one, next] = [asked[k], asked[k + 1]];
    if (!one) return i;
    const [word, second] = [words[i], words[i + 1]];
    if (!word) return undefined;
    const single = answers(word, one) ? endOf(i + 1, k + 1) : undefined;
    if (single !== undefined) return single;
    if (second && one.forms.wordOfPair?.(word.text, second.text) === 0) return endOf(i + 2, k + 1);
    return next && isCompound(word.text, one, next) ? endOf(i + 1, k + 2) : undefined;
  };
  const hits: Match[] = [];
  for (let i = 0; i < words.length;) {
    const end = endOf(i, 0);
    if (end !== undefined)
      hits.push({ from: words[i]?.from ?? 0, to: words[end - 1]?.to ?? text.length, word: 0 });
    i = end ?? i + 1;
  }
  return hits;
}

const NO_FORMS: KnownForms = new Map();

/** Tells whether a word is two typed ones joined, as the collection knows them: «وعبدالعزيز» for «عبد العزيز». */
function isCompound(word: string, first: Asked, second: Asked): boolean {
  if (first.forms.wordOf(word) !== 0) return false;
  const parts = stripProclitics(word);
  return stripProclitics(first.text).some((part) => parts.includes(part + second.text));
}

const QUOTED = /^\s*["\u201c-\u201f«»‹›].*["\u201c-\u201f«»‹›]\s*$/su;

interface Asked {
  text: string;
  /** True for a word that may be unfinished: words that begin so match too. */
  open: boolean;
  /** The word itself, and without the article (and the proclitics before that). */
  bare: string[];
  /** All of `bare`, and the word without a letter that may be a proclitic. */
  all: string[];
  /** Matches the word's forms in the collection. */
  forms: WordMatcher;
  /** Shortest of `all`: a word that does not contain it cannot match. */
  shortest: string;
}

function askedOf(text: string, printed: string, last: boolean, forms: Iterable<string>): Asked {
  const splits = segmentations(printed).filter(isLikely);
  const all = [text, ...splits.map(({ stem }) => stem)];
  return {
    text,
    open: last && text.length >= 2,
    bare: [text, ...splits.filter(isSure).map(({ stem }) => stem)],
    all,
    forms: matcherOf(new Map([...forms].map((form) => [form, 0]))),
    shortest: all.reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest)),
  };
}

/**
 * Tells whether a word is a form of the typed one. A single letter is taken off one of the two only: «وعيد» is not
 * «بعيد».
 */
function isForm(word: PlacedWord, text: string, asked: Asked): boolean {
  if (!word.text.includes(asked.shortest)) return false;
  if (asked.open && word.text.startsWith(asked.text)) return true;
  return segmentations(text.slice(word.from, word.to)).some(
    (split) =>
      isLikely(split) &&
      ((isSure(split) ? asked.all : asked.bare).includes(split.stem) ||
        (asked.open && asked.bare.some((stem) => stem.length >= 3 && split.stem.startsWith(stem)))),
  );
}

/** Tells whether the letters taken off are certainly no part of the word; the article seldom is. */
function isSure({ proclitics, article }: Segmentation): boolean {
  return article || proclitics === '';
}

/**
 * Tells whether a segmentation is likely. Many nouns begin with ف or ك themselves: «كمال» is not «مال», nor «فكرة»
 * «كرة».
 */
function isLikely({ proclitics, article, stem }: Segmentation): boolean {
  return article || !/[فك]$/.test(proclitics) || stem.length > 3;
}
