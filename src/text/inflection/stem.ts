import { SHORTEST_STEM } from '../clitics.ts';

/**
 * Endings that inflection writes onto a folded noun or verb, longest first: pronouns, plurals, duals, cases. Taken
 * off one after the other, also those that belong to the word: «قانون» and «قوانين» lose some of their own letters.
 */
const ENDINGS = [
  'هما',
  'كما',
  'ها',
  'هم',
  'هن',
  'نا',
  'كم',
  'ات',
  'ان',
  'ون',
  'ين',
  'وا',
  'ه',
  'ي',
  'ا',
  'و',
  'ت',
];

/**
 * Strips all endings of a folded word while three letters are left, so that the inflected forms of most words have
 * one stem: «مدينه», «مدينتنا», «مدينتين» → «مدين». A stem of three letters ending in ت ends in ه instead, for
 * «لغتنا» comes of «لغه». Words with one stem need not be related: «عرفه» and «عرفات» have one.
 */
export function stemOf(word: string): string {
  let stem = word;
  for (let cut = true; cut;) {
    cut = false;
    for (const ending of ENDINGS)
      if (stem.length >= ending.length + SHORTEST_STEM && stem.endsWith(ending)) {
        stem = stem.slice(0, -ending.length);
        cut = true;
        break;
      }
  }
  return stem.length === SHORTEST_STEM && stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem;
}
