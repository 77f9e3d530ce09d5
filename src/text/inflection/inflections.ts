import { SHORTEST_STEM } from '../clitics.ts';
import { stemOf } from './stem.ts';

/**
 * Certainty that two words of one stem are forms of one word, by their endings alone. `sure`: hardly any other word
 * looks so («مدينة», «مدينتها») · `open`: other words look so too («عرفة», «عرفات»; «قاعد», «قاعدة»), and the
 * collection or the lexicon must tell.
 */
export type Kinship = 'sure' | 'open';

const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'كم'];
const DUALS = ['ان', 'ين'];
/** Pronouns that few words end in by themselves. */
const LONG_PRONOUNS = ['ها', 'هما', 'هم'];

const joinedTo = (stem: string, endings: readonly string[]) => endings.map((ending) => stem + ending);

/**
 * Endings that a word takes, by the ending of its dictionary form: '' («كتاب»), ه («مدينه», printed ة), ي
 * («دولي»), ت of a short word («بيت»), ا and اء («هدايا», «لقاء»), ان («ميزان»). Folded, without the stem.
 */
const PARADIGMS: readonly { lemma: string; sure: string[]; open: string[] }[] = [
  {
    lemma: '',
    sure: ['', ...LONG_PRONOUNS, ...joinedTo('ات', PRONOUNS)],
    open: [
      'ا',
      'ات',
      'ون',
      'و',
      ...DUALS,
      ...PRONOUNS,
      ...joinedTo('ي', PRONOUNS),
      ...joinedTo('و', PRONOUNS),
    ],
  },
  {
    lemma: 'ه',
    sure: ['ه', 'تان', 'تين', ...joinedTo('ت', PRONOUNS), ...joinedTo('ات', PRONOUNS)],
    open: ['ات', 'تا', 'تي', 'تاه', 'تاها', ...joinedTo('تي', PRONOUNS)],
  },
  {
    lemma: 'ي',
    sure: [
      'ي',
      'يه',
      'يون',
      'يين',
      'يات',
      'يتين',
      'يتان',
      ...joinedTo('يت', PRONOUNS),
      ...joinedTo('يات', PRONOUNS),
    ],
    // Words in ى, which is folded to ي: «مستوى», «مستواه».
    open: ['يان', ...joinedTo('ي', PRONOUNS), ...joinedTo('ا', PRONOUNS)],
  },
  {
    lemma: 'ت',
    sure: ['ت', ...joinedTo('ت', LONG_PRONOUNS)],
    open: ['تا', 'تات', ...joinedTo('ت', DUALS), ...joinedTo('ت', PRONOUNS)],
  },
  { lemma: 'ا', sure: ['ا'], open: ['ات', ...joinedTo('ا', PRONOUNS)] },
  {
    lemma: 'اء',
    sure: ['اء', 'اءات', 'اءين', ...joinedTo('اء', PRONOUNS), ...joinedTo('اءات', PRONOUNS)],
    open: ['اءان', 'اوات', 'اءا'],
  },
  { lemma: 'ان', sure: ['ان', 'انها', 'انهم'], open: ['انا', 'انه', 'انات', 'انين', 'انان', 'انون'] },
];

/** Paradigms in which an ending stands, by the ending: how surely, by the paradigm's number. */
const PLACES = placesOf();

function placesOf(): ReadonlyMap<string, ReadonlyMap<number, Kinship>> {
  const places = new Map<string, Map<number, Kinship>>();
  PARADIGMS.forEach(({ sure, open }, paradigm) => {
    for (const [endings, kinship] of [
      [open, 'open'],
      [sure, 'sure'],
    ] as const)
      for (const ending of endings) {
        const known = places.get(ending) ?? new Map<number, Kinship>();
        places.set(ending, known.set(paradigm, kinship));
      }
  });
  return places;
}

/** All endings of the paradigms, in a fixed order: the index writes an ending as its number here. */
export const WORD_ENDINGS: readonly string[] = [...PLACES.keys()];

/** Letters of a stem from which long pronouns tell surely: «مساهم» is not «مسا» with هم. */
const LONG_STEM = 4;

/**
 * Tells how surely two folded words, without proclitics, are forms of one word: undefined where nothing in their
 * endings allows it. They need one stem (stemOf), which may be cut shorter than the word's own letters: «فلسطيني» and
 * «فلسطينيون» are compared by all that they share. Broken plurals are beyond this. Nisba stays apart: «مال» and
 * «مالي» are two words; so do names in يا, which are no accusatives: «سوري», «سوريا».
 */
export function kinshipOf(one: string, other: string): Kinship | undefined {
  if (one === other) return 'sure';
  const stem = stemOf(one);
  if (stem !== stemOf(other)) return undefined;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  let found: Kinship | undefined;
  for (let length = shared; length >= shortestOf(stem) && found !== 'sure'; length--) {
    const [first, second] = [one.slice(length), other.slice(length)];
    // «سوريا» is no accusative of «سوري».
    if (one[length - 1] === 'ي' && (first === 'ا' || second === 'ا')) continue;
    found = kinshipOfEndings(first, second, length) ?? found;
  }
  return found;
}

/**
 * Tells whether a folded word may be an inflected form of a dictionary form: «مشروعا», «يومين» of «مشروع», «يوم»; not
 * «شركا» of «شركه», nor the dictionary form of an inflected one.
 */
export function isInflectionOf(word: string, lemma: string): boolean {
  const shortest = shortestOf(stemOf(lemma));
  return PARADIGMS.some((paradigm) => {
    if (!lemma.endsWith(paradigm.lemma)) return false;
    const stem = lemma.slice(0, lemma.length - paradigm.lemma.length);
    if (stem.length < shortest || !word.startsWith(stem)) return false;
    const ending = word.slice(stem.length);
    return paradigm.sure.includes(ending) || paradigm.open.includes(ending);
  });
}

/** Fewest letters that are compared as a stem: two where ه stands for ت («لغه», «لغتنا»). */
function shortestOf(stem: string): number {
  return stem.length === SHORTEST_STEM && stem.endsWith('ه') ? SHORTEST_STEM - 1 : SHORTEST_STEM;
}

function kinshipOfEndings(one: string, other: string, length: number): Kinship | undefined {
  const others = PLACES.get(other);
  let found: Kinship | undefined;
  for (const [paradigm, kinship] of PLACES.get(one) ?? []) {
    const theirs = others?.get(paradigm);
    if (theirs === undefined) continue;
    const isTelling = length >= LONG_STEM || PARADIGMS[paradigm]?.lemma !== '';
    if (kinship === 'sure' && theirs === 'sure' && isTelling) return 'sure';
    found = 'open';
  }
  return found;
}
