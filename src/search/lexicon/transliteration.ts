/*
 * Key of a foreign name written in Arabic letters: spellings of one name have one key, for it keeps only what
 * transliterators agree on. Many native words share keys too («كتاب», «كاتب»), so equal keys alone join nothing:
 * the two must keep company in the collection, or stand in the list (foreignNames.ts). All words are folded.
 */

/** Letters that stand for one foreign sound, by their common letter. */
const SOUNDS: Readonly<Record<string, string>> = {
  ...classOf('ك', 'غجقخ'), // g and kh: غوغل جوجل قوقل, خروتشوف كروتشوف
  ...classOf('ف', 'و'), // v, where و is no vowel: فلاديمير ولاديمير
  ...classOf('ت', 'ط'),
  ...classOf('س', 'صثز'), // s, th, z
  ...classOf('د', 'ذ'),
};

function classOf(letter: string, others: string): Record<string, string> {
  return Object.fromEntries([letter, ...others].map((one) => [one, letter]));
}

/** Letters of no foreign name: a word with one is native. */
const NATIVE = /[حعضظ]/;
/** Consonants a key has at least: with fewer, unrelated words meet («بون», «بان»). */
const SHORTEST_KEY = 3;

/**
 * Key of a word under which all transliterations of one name meet; undefined for a word that is surely native or too
 * short. Drops long vowels and hamza inside the word and at its end, final ه, and doubling; an initial vowel is «ا»,
 * whichever it is; تش is ش, دج is ج.
 */
export function transliterationKey(word: string): string | undefined {
  if (NATIVE.test(word) || !/^[ء-ي]+$/.test(word)) return undefined;
  const sounds = word.replaceAll('تش', 'ش').replaceAll('دج', 'ج').replace(/ه$/, '');
  let key = '';
  for (let i = 0; i < sounds.length; i++) {
    const letter = sounds.charAt(i);
    const isVowel = 'اويء'.includes(letter);
    if (isVowel && i > 0) continue;
    const sound = letter === 'ا' || letter === 'ء' ? 'ا' : (SOUNDS[letter] ?? letter);
    if (!key.endsWith(sound)) key += sound;
  }
  return key.replace(/^ا/, '').length >= SHORTEST_KEY ? key : undefined;
}

/**
 * Difference of two spellings with one key: `consonants` where they write a consonant differently («غوغل»,
 * «جوجل»), `vowels` where one writes a vowel the other leaves out («ترامب», «ترمب»), as two native words of one root
 * do («درهم», «دراهم»); the latter asks for stronger evidence.
 */
export type NameDifference = 'consonants' | 'vowels';

/**
 * Tells whether two folded words may be spellings of one foreign name, and by what they differ; undefined where
 * they are not, or differ as native words of one root do: by three consonants of a root in two native patterns
 * («كاتب», «كتاب»), or by an ending that inflects («روسي», «روسيا»).
 */
export function nameDifference(one: string, other: string): NameDifference | undefined {
  const key = transliterationKey(one);
  if (one === other || key === undefined || key !== transliterationKey(other)) return undefined;
  if (endsOtherwise(one, other)) return undefined;
  if (consonantsOf(one) !== consonantsOf(other)) return 'consonants';
  return isNativePattern(one) && isNativePattern(other) ? undefined : 'vowels';
}

/** True where the words differ by a last vowel, a nisba or feminine ending as often as a spelling: «روسي», «روسيا». */
function endsOtherwise(one: string, other: string): boolean {
  const endings = [one, other].map((word) => /(?:يه|يا|[اهيوء])?$/.exec(word)?.[0] ?? '');
  const [first = '', second = ''] = endings.map((ending) => ending.replace('ه', 'ا'));
  return first !== second;
}

const consonantsOf = (word: string): string => word.replace(/(?!^)[اويء]/g, '');

/** Patterns of native words by their long vowels, C for a consonant: فاعل فعال فعيل فعول, مفعول, فعالل, فعاليل … */
const NATIVE_PATTERN =
  /^(?:[متي]|ا|ان|است|ت)?(?:CاCC|CCاC|CCيC|CCوC|CاCوC|CيCاC|CوCCC?|CCC|CCCC|CCاCC|CCاCيC|CCCوC|CCCيC|CCCاC|CاCيC|CواCيC|CواCC)(?:ه|ات|ون|ين|ان|ي)?$/;

function isNativePattern(word: string): boolean {
  const shape = word.replace(/[^اويء]/g, 'C').replace(/ء/g, 'C');
  return NATIVE_PATTERN.test(shape) || NATIVE_PATTERN.test(word.charAt(0) + shape.slice(1));
}
