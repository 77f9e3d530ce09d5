import { fold } from '../../src/text/fold.ts';
import type { Dice } from './dice.ts';

/** Facts besides the words on which a variant may depend. */
export interface Circumstances {
  dice: Dice;
  /** Number of texts of the collection that hold a folded word. */
  holders: (folded: string) => number;
}

/** Types the words of a query (as printed) in another way; undefined where nothing would change. */
export type Variant = (words: readonly string[], circumstances: Circumstances) => string[] | undefined;

const AL = '\u0627\u0644';
const LAM = '\u0644';
const TATWEEL = '\u0640';
const HARAKAT = ['\u064e', '\u064f', '\u0650', '\u0652', '\u064e\u0651'];
/** Letters that join on both sides: a tatweel can stand only after them. */
const JOINS_BOTH = /[بتثجحخسشصضطظعغفقكلمنهيئ](?=\p{L})/gu;
const ARABIC_WORD = /^[\u0621-\u064a]+$/u;
/** A word with ال, with or without a proclitic. */
const HAS_ARTICLE = /^[وفبك]?(?:ال|لل)/u;
const GLUED = ['و', 'ف', 'ب', 'ك', 'ل'] as const;

/** Drops the hamza of أإآ; writes ؤ ئ ء as another of their class. */
export const withoutHamza = everyWord((word) =>
  word.replaceAll(/[أإآ]/g, 'ا').replaceAll(/[ؤئ]/g, (seat) => (seat === 'ؤ' ? 'ئ' : 'ء')),
);

export const hehForTeh = everyWord((word) => word.replace(/ة$/u, 'ه'));

export const otherYeh = everyWord((word) => word.replace(/[ىي]$/u, (letter) => (letter === 'ى' ? 'ي' : 'ى')));

export const persianLetters = everyWord((word) =>
  word.replaceAll(/[ىي]/g, '\u06cc').replaceAll('\u0643', '\u06a9'),
);

export const tatweel: Variant = changed((words, { dice }) =>
  words.map((word) => {
    const places = [...word.matchAll(JOINS_BOTH)].map(({ index }) => index + 1);
    if (places.length === 0) return word;
    const at = dice.pick(places);
    return word.slice(0, at) + TATWEEL.repeat(1 + dice.roll(3)) + word.slice(at);
  }),
);

export const harakat: Variant = changed((words, { dice }) =>
  words.map((word) =>
    word.replaceAll(/[\u0628-\u064a](?=\p{L})/gu, (letter) =>
      dice.roll(2) ? letter + dice.pick(HARAKAT) : letter,
    ),
  ),
);

export const arabicIndicDigits = everyWord((word) =>
  word.replaceAll(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
);

/** Puts ال before every word that has neither it nor a proclitic. */
export const withArticle: Variant = changed((words, circumstances) =>
  words.map((word) => (isBare(word, circumstances) ? AL + word : word)),
);

export const withoutArticle = everyWord((word) => (/^ال\p{L}{3}/u.test(word) ? word.slice(2) : word));

/** Puts a proclitic before one word, bare or with ال: «وكتاب», «بالكتاب», «للكتاب». */
export function glued(letter: (typeof GLUED)[number]): Variant {
  return (words, circumstances) => {
    const fit = words.flatMap((word, at) =>
      isBare(word, circumstances) || /^ال\p{L}{3}/u.test(word) ? [at] : [],
    );
    if (fit.length === 0) return undefined;
    const chosen = circumstances.dice.pick(fit);
    return words.map((word, at) => {
      if (at !== chosen) return word;
      return letter === LAM && word.startsWith(AL) ? LAM + LAM + word.slice(2) : letter + word;
    });
  };
}

/** The last word cut to about 60 % of its letters, three at least. */
export const halfTyped: Variant = changed((words) => {
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), last.slice(0, Math.max(3, Math.round(last.length * 0.6)))];
});

/** One letter left out, doubled, changed or swapped with its neighbour in the longest word, not its first. */
export const typo: Variant = (words, { dice }) => {
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (longest.length < 5 || !ARABIC_WORD.test(longest)) return undefined;
  const at = 1 + dice.roll(longest.length - 2);
  const [before, letter, after] = [longest.slice(0, at), longest.slice(at, at + 1), longest.slice(at + 1)];
  const wrong = dice.pick([
    before + after,
    before + letter + letter + after,
    before + dice.pick([...'بتسنيلمرعقد']) + after,
    before + after.slice(0, 1) + letter + after.slice(1),
  ]);
  return fold(wrong) === fold(longest) ? undefined : words.map((word) => (word === longest ? wrong : word));
};

/** Tells whether an Arabic word has no ال, and no first letter that the collection shows to be a proclitic. */
function isBare(word: string, { holders }: Circumstances): boolean {
  if (!ARABIC_WORD.test(word) || word.length < 3 || HAS_ARTICLE.test(word)) return false;
  if (!GLUED.some((letter) => word.startsWith(letter))) return true;
  return holders(fold(word.slice(1))) < holders(fold(word));
}

function everyWord(change: (word: string) => string): Variant {
  return changed((words) => words.map(change));
}

function changed(change: (words: readonly string[], circumstances: Circumstances) => string[]): Variant {
  return (words, circumstances) => {
    const others = change(words, circumstances);
    return others.some((word, i) => word !== words[i]) ? others : undefined;
  };
}
