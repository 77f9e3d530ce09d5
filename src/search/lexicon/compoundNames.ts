import { wordsOf } from '../../text/tokenize.ts';
import { firstParts, joinedForms, splitForms } from './compounds.ts';
import { FOREIGN_NAMES } from './foreignNames.ts';
import { SPELLINGS } from './spellings.ts';

/*
 * Joined spellings of two neighbouring words, by the rules of Arabic compounds (compounds.ts) and by the groups that
 * spell a name in one word and in two («فيسبوك», «فيس بوك»). Words are folded and without proclitics.
 */

/** First word → second word → spellings in one word, of the groups that have both. */
const WRITTEN_APART = writtenApart();

function writtenApart(): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const apart = new Map<string, Map<string, string[]>>();
  for (const group of [...SPELLINGS, ...FOREIGN_NAMES]) {
    const spellings = group.map(wordsOf);
    const whole = spellings.filter(({ length }) => length === 1).flat();
    if (whole.length === 0) continue;
    for (const [first = '', second = '', ...others] of spellings) {
      if (second === '' || others.length > 0) continue;
      const seconds = apart.get(first) ?? new Map<string, string[]>();
      apart.set(first, seconds.set(second, [...(seconds.get(second) ?? []), ...whole, first + second]));
    }
  }
  return apart;
}

const FIRST_PARTS: ReadonlySet<string> = new Set([...firstParts(), ...WRITTEN_APART.keys()]);

/** Tells whether a word may begin a compound: few do. */
export function opensCompound(word: string): boolean {
  return FIRST_PARTS.has(word);
}

/** Spellings in one word of two neighbouring words; none where nothing joins them. */
export function joinedSpellings(first: string, second: string): readonly string[] {
  const ruled = joinedForms([first, second]).filter((joined) => !joined.includes(' '));
  return [...new Set([...ruled, ...(WRITTEN_APART.get(first)?.get(second) ?? [])])];
}

/** First parts of a word that is a compound in one word: «عبدالعزيز» → «عبد»; none for other words. */
export function firstPartsOf(word: string): readonly string[] {
  return [...splitForms(word).map(([first = '']) => first), ...(FIRST_OF_WHOLE.get(word) ?? [])];
}

/** Spelling in one word → first words of its spellings in two. */
const FIRST_OF_WHOLE: ReadonlyMap<string, ReadonlySet<string>> = firstsOfWhole();

function firstsOfWhole(): Map<string, Set<string>> {
  const firsts = new Map<string, Set<string>>();
  for (const [first, seconds] of WRITTEN_APART)
    for (const whole of [...seconds.values()].flat())
      firsts.set(whole, (firsts.get(whole) ?? new Set<string>()).add(first));
  return firsts;
}
