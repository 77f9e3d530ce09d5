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

const RULES: readonly Rule[] = [hundreds, finalHamza, doubleWaw, leadingMadda];

/**
 * Folded words with و or ي whose twin in ؤ or ئ is another word: «فايز» the man is no «فائز», «بايع» (paid homage) no
 * «بائع» (seller), «لوم» (blame) no «لؤم», «سيل» (torrent) no «سئل».
 */
const OWN_WORDS = new Set(
  (
    'فايز زايد عايد رايد بايع شايع قايد كايد صايم سايح طايع عايض غايب ساير ضايق عاين مايل نايف لولو ذيب بير ' +
    'روس روي سول سيل سيم لوم مون يوم فيه جيت بوس'
  ).split(' '),
);

/**
 * Restores a hamza that was typed as و or ي or left out: «مسوول» → مسؤول, «شوون» → شؤون, «هيية» → هيئة, «مسايل» →
 * مسائل, «شي» → شيء, «وزرا» → وزراء (all folded). Nothing is restored to a word that stands in the collection, to
 * one of OWN_WORDS, or before a final ه after ا («ولاية» is not «ولاؤه»); after final ا only where the word is not
 * the accusative of another («خبرا» is of «خبر», not of «خبراء»).
 * @param isPrinted true for a folded word that stands in the collection
 */
export function hamzaRestorations(typed: string, isPrinted: (word: string) => boolean): readonly string[] {
  const article = /^ال(?=..)/.exec(typed)?.[0] ?? '';
  const bare = typed.slice(article.length);
  if (bare.length < 2 || OWN_WORDS.has(bare) || isPrinted(typed)) return [];
  const candidates = new Set<string>();
  for (let i = 1; i < bare.length; i++) {
    const letter = bare.charAt(i);
    const isSeat = letter === 'و' || letter === 'ي';
    const underFinalHeh = bare.charAt(i - 1) === 'ا' && i === bare.length - 2 && bare.endsWith('ه');
    if (isSeat && !underFinalHeh && i < bare.length - 1)
      candidates.add(`${bare.slice(0, i)}ء${bare.slice(i + 1)}`);
  }
  if (bare.endsWith('ا') && bare.length > 3 && !isPrinted(bare.slice(0, -1))) candidates.add(`${bare}ء`);
  if (/[يو]$/.test(bare)) candidates.add(`${bare}ء`);
  if (/^.{3,}ي$/.test(bare)) candidates.add(`${bare.slice(0, -1)}ء`);
  return [...candidates].map((word) => article + word).filter(isPrinted);
}

/**
 * Spellings of a word in which a hamza inside it is typed as و or ي: «مسؤول» → مسوول, «رئيس» → رييس (all folded). Those that
 * are words of their own are left out; the others are the word only where the collection prints them seldom.
 */
export function hamzaOmissions(word: string): readonly string[] {
  const found: string[] = [];
  for (let i = 1; i < word.length - 1; i++)
    if (word.charAt(i) === 'ء')
      for (const seat of 'وي') found.push(word.slice(0, i) + seat + word.slice(i + 1));
  return found.filter((other) => !OWN_WORDS.has(other.replace(/^ال(?=..)/, '')));
}
