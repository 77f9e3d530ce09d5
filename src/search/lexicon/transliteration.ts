/*
 * Rule for foreign names in Arabic letters that the list (foreignNames.ts) does not hold: two words may be one name
 * where they differ only as transliterators do. All words are folded, without proclitics and article.
 */

/** Letters that stand for one foreign sound, by their common letter. */
const SOUNDS: Readonly<Record<string, string>> = {
  // g. Not ق, for «البرتقال» (oranges) is not «البرتغال», nor خ: names with them are listed.
  ...classOf('ك', 'غج'),
  ...classOf('ت', 'ط'),
  ...classOf('س', 'صثز'),
  ...classOf('د', 'ذ'),
};

function classOf(letter: string, others: string): Record<string, string> {
  return Object.fromEntries([letter, ...others].map((one) => [one, letter]));
}

/** Letters of no foreign name: a word with one is native. */
const NATIVE = /[حعضظ]/;
/** Consonants a key has at least: with fewer, unrelated words meet («بون», «بان»). */
const SHORTEST_KEY = 3;

/** A consonant, by the common letter of its sound, and the long vowels written after it. */
interface Syllable {
  sound: string;
  vowels: string;
}

/**
 * Cuts a word into consonants with their vowels. The first letter is a consonant, whichever it is; an initial و
 * is v («ولاديمير»); تش is ش. Equal letters side by side are one, but not at the beginning: «ببروكسل» has a
 * preposition.
 */
function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  for (const letter of word.replaceAll('تش', 'ش').replace(/^و/, 'ف').replace(/ه$/, 'ا')) {
    const last = syllables.at(-1);
    if (last && 'اويء'.includes(letter)) last.vowels += letter;
    else {
      const sound = SOUNDS[letter] ?? letter;
      if (!(last && last.vowels === '' && last.sound === sound && syllables.length > 1))
        syllables.push({ sound, vowels: '' });
    }
  }
  return syllables;
}

/**
 * Key of a word under which transliterations of one name meet: its consonants, by sound. Undefined for a word that
 * is surely native or too short. Many native words share keys («كتاب», «كاتب»): equal keys alone join nothing.
 */
export function transliterationKey(word: string): string | undefined {
  if (NATIVE.test(word) || !/^[ء-ي]+$/.test(word)) return undefined;
  const key = syllablesOf(word)
    .map(({ sound }) => sound)
    .join('');
  return key.replace(/^[اء]/, '').length >= SHORTEST_KEY ? key : undefined;
}

/** Prefixes of nouns and verbs, and proclitics the collection has not taken off. */
const PREFIXES = /^[وف]?(?:لل|[بكلس]?(?:ال)?)(?:[ايتنم]ست|[متينا]ت|[ماي]ن|[متينا])?/;
const SUFFIXES =
  /(?:ا?تها|ا?ته|ا?تهم|ا?تنا|يون|يين|ا?تين|تان|يات|هما|و?ني|ناه|ون|ين|ان|ات|ها|هم|نا|وا|يه|يا|[اهيتنكو])?$/;
/** Words of the eighth form add ت, ط or د after the first letter of the root: «اختبار», «مزدهر». */
const EIGHTH_FORM = /^[وفبل]?(?:ال|لل)?[امينت].[تطد]/;
/** Consonants of the longest native roots, which a foreign name has at least. */
const LONGEST_ROOT = 4;

/**
 * Tells whether a word has as many consonants as the longest native roots, whatever prefixes and suffixes it may have:
 * «زيلنسكي», «لوكاشنكو», but not «ترامب» or «غوغل», which might be of roots «رمب», «غغل».
 */
function isLikelyForeign(word: string): boolean {
  const stem = word.replace(PREFIXES, '').replace(SUFFIXES, '');
  const consonants = stem.replace(/[اويء]/g, '').length - (EIGHTH_FORM.test(word) ? 1 : 0);
  return consonants >= LONGEST_ROOT;
}

/** Most long vowels that one spelling of a name has and another leaves out. */
const MOST_VOWELS = 2;

/**
 * Tells whether two words may be spellings of one foreign name that is not listed: consonants of one sound, at most
 * two long vowels more in one of them («مارتن» and «مورتن» are two), one ending («روسي» is not «روسيا»), and no broken
 * plural of the other («صناديق»).
 */
export function mayBeOneName(one: string, other: string): boolean {
  const key = transliterationKey(one);
  if (one === other || key === undefined || key !== transliterationKey(other)) return false;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return (
    longer.length - shorter.length <= MOST_VOWELS &&
    isLikelyForeign(one) &&
    isLikelyForeign(other) &&
    endingOf(one) === endingOf(other) &&
    hasVowelsOf(shorter, longer) &&
    BROKEN_PLURAL.test(one) === BROKEN_PLURAL.test(other)
  );
}

/** Tells whether each consonant of the longer word has the vowels it has in the shorter one, or those and more. */
function hasVowelsOf(shorter: string, longer: string): boolean {
  const fuller = syllablesOf(longer);
  return syllablesOf(shorter).every(({ vowels }, i) => {
    const wanted = fuller[i]?.vowels ?? '';
    return wanted === vowels || vowels === '' || wanted.startsWith(vowels) || wanted.endsWith(vowels);
  });
}

/** Last letters that inflect: nisba, feminine, accusative, plural. */
function endingOf(word: string): string {
  return /(?:ات|ون|ين|ان|يه|يا|[اهيوءت])?$/.exec(word)?.[0] ?? '';
}

/** Plural of a word of four consonants: «صناديق», «براميل», «قراصنة». */
const BROKEN_PLURAL = /^(?:[وفبل]?(?:ال|لل)?|)[^اويء]{2}ا[^اويء]ي?[^اويء]ه?$/;
