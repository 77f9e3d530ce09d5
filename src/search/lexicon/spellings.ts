import { LOANWORDS } from './spellings/loanwords.ts';
import { NATIVE_WORDS } from './spellings/nativeWords.ts';
import { PLACES } from './spellings/places.ts';
import { groupsByFoldedSpelling, readGroups, spellingsIn } from './spellingGroups.ts';

/*
 * Spellings of one word that folding leaves apart: by rule («ثلاثمائة», «يقرأون», «داوود») and by list («هيأة»,
 * «ديموقراطية», «سورية»). All words are folded (text/fold.ts) and without proclitics; ال may stand.
 */

/** Groups of spellings as printed, the most careful one first. */
export const SPELLINGS = readGroups(NATIVE_WORDS, LOANWORDS, PLACES);

const GROUPS = groupsByFoldedSpelling(SPELLINGS);

/** Finds the other spellings of a folded word; they need not stand in the collection. */
export function spellingsOf(word: string): readonly string[] {
  const listed = spellingsIn(GROUPS, word);
  const ruled = RULES.map((rule) => rule(word) ?? word).filter((other) => other !== word);
  return [...new Set([...listed, ...ruled])];
}

type Rule = (word: string) => string | undefined;

/** مئة and مائة, alone, in the dual, the nisba and after a unit: «ثلاثمئة». «مائي» and «ماؤها» are of water. */
const HUNDRED = /^(ال|)(ثلاث|اربع|خمس|ست|سبع|ثماني?|تسع|)م(ا?)ء(ه|تان|تين|تا|تي|وي|ويه|ويتين)$/;

/** ثمانمئة and ثمانيمئة are one number, as ثمان and ثماني are. */
const hundreds: Rule = (word) =>
  word.replace(HUNDRED, (_, article: string, unit: string, alef: string, end: string) =>
    [article, unit, alef ? 'مء' : 'ماء', end].join(''),
  );

/**
 * Verbs and nouns in final أ, whose hamza keeps its seat before an ending or takes that of the vowel: «يقرأون» and
 * «يقرؤون», «مبدأه» and «مبدئه». Only these stems: «جزاه» (repaid him) is not «جزؤه» (its part), «شياه» (sheep)
 * not «شيئه».
 */
const FINAL_HAMZA =
  'قر بد لج نش طر هد مل جر عب خب كاف فاج هن هي نب تنب امتل ابتد التج انطف اختب اهتر تلك توض تهي تباط تواط ناو ' +
  'انش اطف اخط ارج الج ابط مبد ملج منش مرف خط مخب متك';
const ENDED_HAMZA = new RegExp(
  `^(ال|)([يتنا]|)(${FINAL_HAMZA.replaceAll(' ', '|')})([اء])(ون|وا|وه|وها|ه|ها|هم|هما|نا|ي|ين)$`,
);

const finalHamza: Rule = (word) =>
  word.replace(ENDED_HAMZA, (_, article: string, person: string, stem: string, seat: string, end: string) =>
    [article, person, stem, seat === 'ا' ? 'ء' : 'ا', end].join(''),
  );

/** Two waws after alef, of which one may be left out: داوود, طاووس. */
const doubleWaw: Rule = (word) =>
  /^.{1,3}اوو.$/.test(word) && !VERBAL.test(word) ? word.replace('اوو', 'او') : undefined;
/** Plurals of verbs and participles, which have both waws: «يساوون», «غاوون». */
const VERBAL = /ون$/;

/** ءا at the beginning, which is آ in the spelling of the Quran: «ءامنوا», «الءاخرة». */
const leadingMadda: Rule = (word) => word.replace(/^(ال|)ءا(?=..)/, '$1ا');

/**
 * ئ at the end, often printed يء: «طواريء», «مباديء», and «هاديء» as all participles of its pattern. Other words of four
 * letters keep both: «شيء», «بريء», «مجيء», «يضيء».
 */
const finalSeat: Rule = (word) =>
  /^(?:ال)?.{3,}يء$/.test(word)
    ? `${word.slice(0, -2)}ء`
    : /^(?:ال)?(?:.{3,}[^اويء]|[^اويء]ا[^اويء])ء$/.test(word)
      ? `${word.slice(0, -1)}يء`
      : undefined;

const RULES: readonly Rule[] = [hundreds, finalHamza, doubleWaw, leadingMadda, finalSeat];
