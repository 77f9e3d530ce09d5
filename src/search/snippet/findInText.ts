import type { Match } from '../answer.ts';
import type { Segmentation } from '../../text/segmentations.ts';
import { segmentations } from '../../text/segmentations.ts';
import type { PlacedWord } from '../../text/tokenize.ts';
import { placedWords } from '../../text/tokenize.ts';

/**
 * Finds typed words in a text without an index: places where the words stand one after another, each match from
 * the first word to the last (`word` is 0). Two words match when they fold to the same, or do so without article
 * and proclitics: «الصبر» finds «بالصبر», «دمج» finds «بدمج», «مصر» never «مضر». The last word also matches words
 * that begin so, from two letters on. In quotes only the words themselves match. Whole words only; matches do not
 * overlap.
 */
export function findInText(text: string, typed: string): Match[] {
  const exact = QUOTED.test(typed);
  const asked = placedWords(typed).map(({ text, from, to }, i, { length }) =>
    askedOf(text, typed.slice(from, to), !exact && i === length - 1),
  );
  if (asked.length === 0) return [];
  const words = placedWords(text);
  const answers = (word: PlacedWord | undefined, one: Asked): boolean =>
    word !== undefined && (word.text === one.text || (!exact && isForm(word, text, one)));
  const hits: Match[] = [];
  for (let i = 0; i + asked.length <= words.length; i++) {
    if (!asked.every((one, k) => answers(words[i + k], one))) continue;
    hits.push({ from: words[i]?.from ?? 0, to: words[i + asked.length - 1]?.to ?? text.length, word: 0 });
    i += asked.length - 1;
  }
  return hits;
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
  /** Shortest of `all`: a word that does not contain it cannot match. */
  shortest: string;
}

function askedOf(text: string, printed: string, last: boolean): Asked {
  const splits = segmentations(printed).filter(isLikely);
  const all = [text, ...splits.map(({ stem }) => stem)];
  return {
    text,
    open: last && text.length >= 2,
    bare: [text, ...splits.filter(isSure).map(({ stem }) => stem)],
    all,
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
