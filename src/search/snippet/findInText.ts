import type { Match } from '../answer.ts';
import type { Segmentation } from '../../text/segmentations.ts';
import { segmentations } from '../../text/segmentations.ts';
import type { PlacedWord } from '../../text/tokenize.ts';
import { placedWords } from '../../text/tokenize.ts';

/**
 * Finds typed words in a text without any index: places where the typed words stand one after another, each hit
 * from the first word to the last (`word` is 0). A word answers when it folds to the same, or when it does without the
 * article and what is glued on: «الصبر» finds «بالصبر», «دمج» finds «بدمج», «مصر» never «مضر». The last word also
 * answers by its beginning, from two letters on. In quotes nothing answers but the words themselves.
 * Whole words only; hits do not overlap.
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
  /** The word may still be in the making: words that begin so answer too. */
  open: boolean;
  /** The word itself, and without the article (and what is glued before that). */
  bare: string[];
  /** Those, and the word without a letter that may or may not be glued on. */
  all: string[];
  /** The shortest of `all`: a word that does not hold it cannot answer. */
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

/** Is the word a form of the one asked for? A single letter is taken off one of the two only: «وعيد» is not «بعيد». */
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

/** Is it sure that what is off is no part of the word? The article seldom is. */
function isSure({ proclitics, article }: Segmentation): boolean {
  return article || proclitics === '';
}

/** Is the segmentation likely? Nouns begin with ف and ك more often than these are glued onto one: «كمال» is not «مال», nor «فكرة» «كرة». */
function isLikely({ proclitics, article, stem }: Segmentation): boolean {
  return article || !/[فك]$/.test(proclitics) || stem.length > 3;
}
