import { withoutAl } from '../../text/clitics.ts';
import type { WordFamilies } from '../../search/lexicon/wordFamilies.ts';

/*
 * Keywords that are one tag in two forms: number, case, a pronoun or a letter written onto a word. Folded throughout.
 *
 * Only inflection of one written stem counts, by the lexicon. A broken plural is a word that a reader looks for under its own
 * letter, and often a subject of its own: «كتاب» and «كتب», «علم» and «علوم». So is the feminine: «سوري» is not «سورية», and
 * the article stays too, for it makes names: «قاعدة» and «القاعدة».
 */

/** A keyword of a collection, folded. */
export interface CountedKey {
  key: string;
  /** Number of pages that print it. */
  count: number;
}

/**
 * Groups the keywords that are one tag. First stands the one that most pages print, of those without a letter written onto
 * a word. Keywords that are alone are left out.
 */
export function keywordGroups(keys: readonly CountedKey[], known: WordFamilies): string[][] {
  const counts = new Map(keys.map(({ key, count }) => [key, count]));
  const wordBase = wordBases(known);
  const baseOf = (key: string) => key.split(' ').map(wordBase).join(' ');
  const groups = new Map<string, string[]>();
  for (const { key } of keys) {
    const base = baseOf(key);
    const group = groups.get(base);
    if (group) group.push(key);
    else groups.set(base, [key]);
  }
  // A letter before a word comes off only where the collection has the keyword without it.
  const glued = new Set<string>();
  for (const { key } of keys) {
    const bare = withoutLetter(key, known);
    const group = bare === undefined ? undefined : groups.get(baseOf(bare));
    const own = baseOf(key);
    if (!group || groups.get(own)?.length !== 1) continue;
    group.push(key);
    glued.add(key);
    groups.delete(own);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) =>
      group.sort(
        (a, b) =>
          Number(glued.has(a)) - Number(glued.has(b)) ||
          (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
          a.length - b.length ||
          (a < b ? -1 : 1),
      ),
    );
}

/** Plurals in ات that are words of their own beside the singular: «الإمارات» is no emirate. */
const OWN_PLURALS = new Set(
  'قوات سلطات اتصالات مخابرات استخبارات معلومات امارات مواصلات خدمات رياضات حسابات بيانات تصفيات ذكريات'.split(
    ' ',
  ),
);
const PRONOUNS = ['هما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه'];

/** Makes the function that gives the dictionary form of an inflected word, itself for any other. */
function wordBases(known: WordFamilies): (word: string) => string {
  const bases = new Map<string, string>();
  return (word) => {
    const cached = bases.get(word);
    if (cached !== undefined) return cached;
    const bare = withoutAl(word);
    const base = bare === undefined ? baseIn(word, known) : `ال${baseIn(bare, known)}`;
    bases.set(word, base);
    return base;
  };
}

function baseIn(word: string, known: WordFamilies): string {
  const families = nounsOf(word, known);
  // A word of two nouns is neither's form for sure.
  if (families.length !== 1 || OWN_PLURALS.has(word)) return word;
  const [family = -1] = families;
  const isOfIt = (other: string, hasTaa?: boolean) =>
    other.length > 2 && nounsOf(other, known, hasTaa).includes(family);
  const cut = (ending: string) => (word.endsWith(ending) ? word.slice(0, -ending.length) : '');
  const masculine = cut('ون') || cut('ين');
  // ين is the dual, another thing, of a word that has no plural in ون.
  if (isOfIt(masculine) && isOfIt(`${masculine}ون`)) return masculine;
  const feminine = cut('ات');
  if (isOfIt(`${feminine}ه`, true)) return `${feminine}ه`;
  // «معلمات» are women, not the plural of «معلم».
  if (isOfIt(feminine) && !isOfIt(`${feminine}ون`)) return feminine;
  if (known.lemmasOf(family).includes(cut('ا'))) return cut('ا');
  for (const pronoun of PRONOUNS) {
    const stem = cut(pronoun);
    const withTaa = stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : '';
    // ه may be the ة of the feminine: no pronoun for sure.
    if (pronoun !== 'ه' && isOfIt(stem)) return stem;
    if (isOfIt(withTaa, true)) return withTaa;
  }
  return word;
}

/** @param hasTaa true for a word whose final ه is ة */
function nounsOf(word: string, known: WordFamilies, hasTaa?: boolean): number[] {
  return known
    .readingsOf(word, hasTaa)
    .filter(({ isSpelling }) => !isSpelling)
    .map(({ family }) => family);
}

/** Letter that may be written onto a word of four letters or more: «وجدة» is a city, not «جدة». */
const GLUED = /^[وبل].{4}/;

/** Takes و ب ل off the words of a keyword that the lexicon does not know whole, but without the letter: «وروسيا», «لدمشق». */
function withoutLetter(key: string, known: WordFamilies): string | undefined {
  const has = (word: string) => known.has(withoutAl(word) ?? word);
  let isChanged = false;
  const words = key.split(' ').map((word) => {
    if (!GLUED.test(word) || has(word)) return word;
    const bare = word.startsWith('لل') ? `ال${word.slice(2)}` : word.slice(1);
    if (!has(bare)) return word;
    isChanged = true;
    return bare;
  });
  return isChanged ? words.join(' ') : undefined;
}
