/**
 * Commonest words of Arabic, Persian and Urdu news, yeh and kaf in their Arabic form. Function words tell a right
 * decoding from a wrong one: «في» read in a neighbouring encoding is no word.
 */
const COMMON = new Set(
  (
    'في من على إلى الى أن ان إن التي الذي الذين عن مع هذا هذه ما لا كان كانت قد بعد قبل بين كما أو او ثم لم لن ذلك تلك وقال قال وقد وفي ومن حول خلال عند غير كل أي اي وأن هو هي أنه أنها وهو وهي عام منذ حتى ضد لكن تم يوم اليوم عبر نحو بن ' +
    'از در به با را كه این اين است براي برای هم نيز هاي های شد شود مي می كرد يك آن وي خود تا بر دارد اند ها ' +
    'كے کے كي کی ميں میں ہے ہيں ہیں سے كو کو كا کا اور نے پر كيا يہ یہ بھي بھی كہ کہ نہيں تھا تھے گيا'
  )
    .split(' ')
    .map(standardLetters),
);

/** Part of the article «ال» and the proclitics before it; counts for less than a common word. */
const DEFINITE = /^(?:[وفبك]?ال|لل).{2}/;
const WORD = /[\u0621-\u065f\u0670-\u06d3]+/g;
const ARABIC_LETTER = /[\u0620-\u063a\u0641-\u064a\u0671-\u06d3]/g;
const NON_ASCII = /[^\0-\x7f]/g;

/** A decoding as text of news in Arabic letters: above .9 it is hardly ever wrong. */
export interface LanguageScore {
  /** Words in Arabic letters. */
  words: number;
  /** Share of common words, 0 to 1; words with the article count .7. */
  common: number;
  /** 0 to about 5: 4 × share of common words + share of Arabic letters − 4 × share of oddities. */
  value: number;
}

/** Number of characters of a text that are scored. */
const SAMPLE = 8000;

/**
 * Scores a decoding by the words it gives and by sequences that no prose has. Weights were set on 24,000 cases of
 * real articles: see corpora.test.ts.
 */
export function scoreLanguage(whole: string): LanguageScore {
  const text = whole.slice(0, SAMPLE);
  const words = text.match(WORD) ?? [];
  let common = 0;
  for (const word of words) {
    if (COMMON.has(standardLetters(word))) common++;
    else if (DEFINITE.test(word)) common += 0.7;
  }
  const letters = text.match(ARABIC_LETTER)?.length ?? 0;
  const signs = text.match(NON_ASCII)?.length ?? 0;
  if (!signs) return { words: 0, common: 0, value: 0 };
  const share = words.length ? common / words.length : 0;
  return {
    words: words.length,
    common: share,
    value: 4 * share + (letters - 4 * countOddities(text)) / signs,
  };
}

function standardLetters(word: string): string {
  return word.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
}

const TEH_MARBUTA = 0x629;
const ALEF_MAKSURA = 0x649;
const YEH_HAMZA = 0x626;

/**
 * Weight of sequences that prose in Arabic letters does not have: ة or ى before a letter, a vowel sign after none,
 * letters of both scripts side by side, Latin letters with signs, C1 controls, brackets and digits between letters, U+FFFD.
 */
function countOddities(text: string): number {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLatinLetter(code)) {
      if (isArabicLetter(text.charCodeAt(i + 1)) || isArabicLetter(text.charCodeAt(i - 1))) odd += 1;
      continue;
    }
    if (code === 0xfffd || (code < 32 && !isBlank(code)) || (code >= 0x7f && code < 0xa0)) odd += 3;
    else if (code === TEH_MARBUTA || code === ALEF_MAKSURA) {
      const next = text.charCodeAt(i + 1);
      if (isArabicLetter(next) && next !== YEH_HAMZA) odd += 1;
    } else if (code >= 0x64b && code <= 0x652) {
      const before = text.charCodeAt(i - 1);
      if (!isArabicLetter(before) && !(before >= 0x64b && before <= 0x652)) odd += 2;
      else if (code <= 0x64d && isArabicLetter(text.charCodeAt(i + 1)) && !isAlef(text.charCodeAt(i + 1)))
        odd += 1;
    } else if (code === 0x640 && i && text.charCodeAt(i - 1) < 0x620) odd += 0.5;
    else if (isLatinWithSign(code) || isBox(code)) odd += 1.5;
    else if (code >= 0x660 && code <= 0x669 && isArabicLetter(text.charCodeAt(i + 1))) odd += 0.5;
    else if (isBracket(code)) odd += bracketOddity(code, text.charCodeAt(i - 1), text.charCodeAt(i + 1));
  }
  return odd;
}

function isLatinLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isBlank(code: number): boolean {
  return code === 9 || code === 10 || code === 12 || code === 13;
}

function isArabicLetter(code: number): boolean {
  return (code >= 0x620 && code <= 0x64a) || (code >= 0x671 && code <= 0x6d3);
}

function isLatinWithSign(code: number): boolean {
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0xa2 && code <= 0xaf && code !== 0xab && code !== 0xad);
}

function isBox(code: number): boolean {
  return code >= 0x2500 && code <= 0x259f;
}

/** Brackets and the signs between them in ASCII. Mac OS Arabic has them twice: the second bytes are letters elsewhere. */
function isBracket(code: number): boolean {
  return (code >= 0x5b && code <= 0x5f) || (code >= 0x7b && code <= 0x7d);
}

/** A bracket between two letters is odd, two brackets after a letter too; one at a word's end is common. */
function bracketOddity(code: number, before: number, after: number): number {
  if (isArabicLetter(before) && (isArabicLetter(after) || isBracket(after) || isBracketOfNoProse(code)))
    return 1;
  return (isBracket(before) || isBracketOfNoProse(code)) && isArabicLetter(after) ? 1 : 0;
}

/** «\\» and «^», which no prose has beside a letter. */
function isBracketOfNoProse(code: number): boolean {
  return code === 0x5c || code === 0x5e;
}

function isAlef(code: number): boolean {
  return code === 0x627 || code === ALEF_MAKSURA;
}
