import { fold } from '../../text/fold.ts';
import {
  AFTER_ABD,
  AFTER_ABU,
  AFTER_BU,
  AFTER_DHU,
  AFTER_IBN,
  AFTER_UMM,
  APART,
  BEFORE_ALLAH,
  BEFORE_ARTICLE,
  BEFORE_DIN,
} from './compoundParts.ts';

/*
 * Compound names are one name with or without a space between their parts: «عبد العزيز» and «عبدالعزيز», «أبو ظبي»
 * and «أبوظبي», «لا سيما» and «لاسيما», «ثلاث مئة» and «ثلاثمئة». Words are folded and without proclitics. آل joins
 * nothing, since folding makes it ال: «آل ثاني» joined would be «الثاني».
 */

const wordsIn = (list: string): string[] =>
  fold(list)
    .split(/[ \n]+/)
    .filter(Boolean);

const BEFORE_AL = new Set(wordsIn(BEFORE_ARTICLE));
const DIN = 'الدين';
const ALLAH = 'الله';

/** Folded first part → second parts it joins, beside those of the rules. */
const LISTED = listedParts();

function listedParts(): ReadonlyMap<string, ReadonlySet<string>> {
  const parts = new Map<string, Set<string>>();
  const add = (first: string, second: string): void => {
    const known = parts.get(first);
    if (known) known.add(second);
    else parts.set(first, new Set([second]));
  };
  const lists: readonly [firsts: string, seconds: string][] = [
    ['عبد', AFTER_ABD],
    ['أبو أبا أبي', AFTER_ABU],
    ['بو', AFTER_BU],
    ['أم', AFTER_UMM],
    ['بن ابن', AFTER_IBN],
    ['ذو ذي', AFTER_DHU],
    [BEFORE_DIN, DIN],
    [BEFORE_ALLAH, ALLAH],
    ['ثلاث أربع خمس ست سبع ثماني ثمان تسع', 'مئة مائة'],
  ];
  for (const [firsts, seconds] of lists)
    for (const first of wordsIn(firsts)) for (const second of wordsIn(seconds)) add(first, second);
  for (const compound of fold(APART)
    .trim()
    .split(/ · |\n/)) {
    const [first = '', second = ''] = compound.split(' ');
    add(first, second);
  }
  return parts;
}

/** All words that may be the first part of a compound. */
export function firstParts(): readonly string[] {
  return [...LISTED.keys(), ...BEFORE_AL];
}

/** Letters after ال that a joined compound has at least: «امالها» (their hopes) is not «أم الها». */
const SHORTEST_AFTER_AL = 3;
/** The same after عبد: «عبدالحي», «عبدالرب». */
const SHORTEST_AFTER_ABD = 2;
/** Last letters that the joined spelling may leave out: «علاء الدين» and «علاالدين», «عطاء الله» and «عطاالله». */
const FINAL_HAMZA = /ء$/;

function joins(first: string, second: string): boolean {
  if (LISTED.get(first)?.has(second)) return true;
  return (
    BEFORE_AL.has(first) &&
    second.startsWith('ال') &&
    second.length >= 2 + (first === 'عبد' ? SHORTEST_AFTER_ABD : SHORTEST_AFTER_AL) &&
    // «ذي» and «أبي» before ال are mostly words of their own: «أبي الذي».
    !RELATIVES.has(second)
  );
}

const RELATIVES = new Set([
  'الذي',
  'التي',
  'الذين',
  'اللذان',
  'اللذين',
  'اللتان',
  'اللاتي',
  'اللواتي',
  'الان',
  'اليوم',
]);

/**
 * Finds the joined spellings of neighbouring words: of two («عبد», «الله») one or two, of three («عبد», «رب»,
 * «النبي») also those that join only two of them. Each is given with single spaces between the words left apart;
 * empty where no rule joins the words.
 * @param words folded words in the order they stand, the first without proclitics
 */
export function joinedForms(words: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) {
    const first = words[i] ?? '';
    const second = words[i + 1] ?? '';
    if (!joins(first, second)) continue;
    for (const joined of [
      first + second,
      ...(FINAL_HAMZA.test(first) ? [first.slice(0, -1) + second] : []),
    ]) {
      const all = [...words.slice(0, i), joined, ...words.slice(i + 2)];
      found.add(all.join(' '));
      for (const further of joinedForms(all)) found.add(further);
    }
  }
  return [...found];
}

/**
 * Finds the parts of a joined compound, one list for each way a rule vouches for: «عبدالعزيز» → [[«عبد»,
 * «العزيز»]], «ابوظبي» → [[«ابو», «ظبي»]]. Empty for other words: «ابواب», «بولندا», «امريكا», «بنود».
 */
export function splitForms(word: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_SECOND; at++) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    const isCompound =
      (LISTED.get(first)?.has(second) ?? false) || (JOINED_BEFORE_AL.has(first) && joins(first, second));
    if (isCompound) found.push([first, second]);
    else if (LISTED.get(`${first}ء`)?.has(second)) found.push([`${first}ء`, second]);
  }
  return found;
}

const SHORTEST_FIRST = 2;
const SHORTEST_SECOND = 2;

/**
 * First parts that a joined word in ال shows by themselves. The others of BEFORE_AL begin too many words: «امالنا»
 * (our hopes), «ابالسة», «تلالنا», «جبالهم», «خانالوا».
 */
const JOINED_BEFORE_AL = new Set(['عبد', 'عبيد', 'ذو', 'ابو', 'دير', 'بيت', 'كفر', 'شرم', 'راس']);

/** First parts that are one word: the cases of أبو and ذو, and ابن, which loses its alef between two names. */
const FIRST_PARTS: readonly (readonly string[])[] = [
  ['ابو', 'ابا', 'ابي'],
  ['ذو', 'ذا', 'ذي'],
  ['ابن', 'بن'],
];

/**
 * Finds the other forms of a compound's first part: «أبا بكر» and «أبي بكر» for «أبو بكر», «بن سينا» for «ابن
 * سينا» (all folded, the parts with a space between). Empty where no rule makes the words one name: «أبي الذي»,
 * «أبو صديقي».
 */
export function caseForms(first: string, second: string): readonly string[] {
  const group = FIRST_PARTS.find((parts) => parts.includes(first));
  if (!group?.some((part) => joins(part, second))) return [];
  return group.filter((part) => part !== first).map((part) => `${part} ${second}`);
}
