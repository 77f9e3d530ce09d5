import { fold, foldWithMap } from '../../text/fold.ts';
import { SHORTEST_STEM } from '../../text/clitics.ts';
import type { Segmentation } from '../../text/segmentations.ts';
import { segmentations } from '../../text/segmentations.ts';
import type { WordDifference } from '../differences.ts';
import { wordsOf } from '../../text/tokenize.ts';

/**
 * Names the differences of a printed word from the typed one, always in the same order: first the spelling of the
 * letters both have (`marks tatweel hamza teh yeh letters digits`), then `article` and `glued`, then one of
 * `ending`, `begun`, `near`. «والمدرسه» for «مدرسة» is teh, article, glued. Empty: printed just as typed. The two
 * words are taken to be related; only their differences are named. Takes any two strings, never fails.
 */
export function differencesOf(typed: string, printed: string): WordDifference[] {
  return differencesOfComposed(typed.normalize('NFC'), printed.normalize('NFC'));
}

/** Differences of composed words (NFC): «ؤ» and «و» with a hamza above are one in print. */
function differencesOfComposed(typed: string, printed: string): WordDifference[] {
  if (typed === printed) return [];
  if (fold(typed) === fold(printed) || wordsOf(typed).join(' ') === wordsOf(printed).join(' '))
    return spellingOf(typed, printed);
  const pairs = pairsOf(typed, printed);
  const same = pairs.find(([asked, given]) => asked.stem === given.stem);
  if (same) return compared(typed, printed, same, []);
  const ending = pairs.find(([asked, given]) => haveOneStem(asked.stem, given.stem));
  if (ending) return compared(typed, printed, ending, ['ending']);
  const begun = pairs.find(([asked, given]) => given.stem.startsWith(asked.stem));
  return begun && fold(typed) !== '' ? compared(typed, printed, begun, ['begun']) : ['near'];
}

type Pair = [typed: Segmentation, printed: Segmentation];

/** Pairs every segmentation of one word with every one of the other; those that take least off come first. */
function pairsOf(typed: string, printed: string): Pair[] {
  const off = ({ proclitics, article }: Segmentation): number => proclitics.length + (article ? 2 : 0);
  return segmentations(typed)
    .flatMap((asked) => segmentations(printed).map((given): Pair => [asked, given]))
    .sort(([a, b], [c, d]) => off(a) + off(b) - off(c) - off(d));
}

function compared(
  typed: string,
  printed: string,
  [asked, given]: Pair,
  end: WordDifference[],
): WordDifference[] {
  const length = commonStart(asked.stem, given.stem);
  const differences = spellingOf(spelt(typed, asked.stem, length), spelt(printed, given.stem, length));
  if (asked.article !== given.article) differences.push('article');
  if (asked.proclitics !== given.proclitics) differences.push('glued');
  return [...differences, ...end];
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Printed spelling of the first letters of a word's stem. */
function spelt(word: string, core: string, length: number): string {
  const { folded, starts, ends } = foldWithMap(word);
  const from = folded.length - core.length;
  return length === 0 ? '' : word.slice(starts[from] ?? 0, ends[from + length - 1] ?? word.length);
}

/**
 * Undoes each difference of spelling, in the order in which fold.ts does. Persian ی may stand for ي and for ى,
 * so that «علی» for «على» is named as both.
 */
const UNDO: [WordDifference, (word: string) => string][] = [
  [
    'letters',
    (word) => word.normalize('NFKC').toLowerCase().replaceAll('\u06a9', 'ك').replaceAll('\u06cc', 'ي'),
  ],
  [
    'marks',
    (word) =>
      word
        .normalize('NFD')
        .replace(/(?![\u0653-\u0655])\p{M}/gu, '')
        .normalize('NFC'),
  ],
  ['tatweel', (word) => word.replace(/[\u0640\p{Cf}]/gu, '')],
  [
    'hamza',
    (word) =>
      word
        .normalize('NFC')
        .replace(/[\u0624\u0626]/g, 'ء')
        .replace(/[أإآ\u0671]/g, 'ا')
        .replace(/[\u0653-\u0655]/g, ''),
  ],
  ['teh', (word) => word.replaceAll('ة', 'ه')],
  ['yeh', (word) => word.replaceAll('ى', 'ي')],
  ['digits', (word) => (/\d/u.test(fold(word)) ? wordsOf(word).join(' ') : word)],
];

const SPELLINGS: WordDifference[] = ['marks', 'tatweel', 'hamza', 'teh', 'yeh', 'letters', 'digits'];

/**
 * Differences of spelling between words that fold to one: each counts when the words stay different with all
 * others undone.
 */
function spellingOf(typed: string, printed: string): WordDifference[] {
  if (typed === printed) return [];
  const differences = SPELLINGS.filter((kept) => undone(typed, kept) !== undone(printed, kept));
  return differences.length === 0 ? ['letters'] : differences;
}

function undone(word: string, kept: WordDifference): string {
  return UNDO.reduce((rest, [difference, undo]) => (difference === kept ? rest : undo(rest)), word);
}

/** Endings of words, and endings that may stand before those: ة is written ت there, ون loses its ن. */
const ENDINGS = 'هما كما ها هم هن كم نا وا ات ان ون ين تم يه ه ي ت ك ا'.split(' ');
const BEFORE_ENDINGS = 'ات ان نا ين ي و ت'.split(' ');

/**
 * Tells whether two words have one stem when endings are off. Three letters must be left: «معلماتهم» and «معلمين»
 * are forms of «معلم».
 */
function haveOneStem(a: string, b: string): boolean {
  const stems = stemsOf(a);
  return [...stemsOf(b)].some((stem) => stems.has(stem));
}

function stemsOf(core: string): Set<string> {
  const once = withoutOneOf(ENDINGS, core);
  return new Set([core, ...once, ...once.flatMap((word) => withoutOneOf(BEFORE_ENDINGS, word))]);
}

function withoutOneOf(endings: string[], word: string): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length >= ending.length + SHORTEST_STEM)
    .map((ending) => word.slice(0, -ending.length));
}
