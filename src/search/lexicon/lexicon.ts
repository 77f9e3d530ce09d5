/**
 * Lexicon of Arabic nouns and adjectives with their plurals, read at build time only.
 *
 * Entries stand on lines, « · » between them. An entry is a singular without ال, then, parted by spaces:
 * - broken plurals in full: `طالب طلاب طلبة`
 * - `+ون` for a sound masculine plural (مواطنون, مواطنين), `+ات` for a sound feminine one (عملية → عمليات,
 *   مباراة → مباريات, لقاء → لقاءات)
 * - `-` for a word without plural in use, or with none that is listed: `قمح -`
 * - `ف:` and a feminine that adding ة does not give: `أحمر حمر ف:حمراء`
 *
 * `~` before the singular marks an adjective. Words are spelled as in careful print, unvowelled. A singular that loses
 * a final ي without ال keeps it here (`قاضي قضاة`); such plurals stand in both forms where both are printed
 * (`أرض أراضي أراض`). A noun of one piece has the noun of the kind as a plural: `تفاحة تفاح +ات`. Where one spelling is
 * two nouns, their plurals stand together: `دين أديان ديون`.
 *
 * A plural that is spelled as another, far more frequent word is left out («أسود» of «أسد», «دخول» of «دخل»): joined to
 * it, a search for the one would find mostly the other.
 */

/** A noun or adjective with its plurals. */
export interface NounEntry {
  /** Dictionary form without ال: «مدينة». */
  singular: string;
  /** Broken plurals as printed: «مدن». */
  plurals: readonly string[];
  /** True where ون/ين makes a plural; such a word has a feminine in ة and its plural in ات too. */
  soundMasculine: boolean;
  /** True where ات makes a plural. */
  soundFeminine: boolean;
  isAdjective: boolean;
  /** Feminine that is not the singular and ة: «حمراء» of «أحمر». */
  feminine?: string;
}

/** Letters of a word of the lexicon: those of careful print, no vowel marks, no ٱ or Persian letters. */
const WORD = /^[ء-غف-ي]{2,}$/u;
const FEMININE = 'ف:';

/**
 * Reads entries in the format above, in the order they stand in. Throws an error with the entry's text where the
 * entry is malformed: a word with another letter, a word twice, no plural and no `-`, or a plural beside `-`.
 */
export function readNouns(text: string): NounEntry[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => line.split(' · '))
    .map(readEntry);
}

function readEntry(text: string): NounEntry {
  const isAdjective = text.startsWith('~');
  const [singular = '', ...marks] = text.slice(isAdjective ? 1 : 0).split(' ');
  const plurals = marks.filter((mark) => !/^[-+]/u.test(mark) && !mark.startsWith(FEMININE));
  const [feminine, ...others] = marks
    .filter((mark) => mark.startsWith(FEMININE))
    .map((mark) => mark.slice(FEMININE.length));
  const words = [singular, ...plurals, ...(feminine === undefined ? [] : [feminine])];
  const soundMasculine = marks.includes('+ون');
  const soundFeminine = marks.includes('+ات');
  const hasPlural = plurals.length > 0 || soundMasculine || soundFeminine;
  const isWellFormed =
    words.every((word) => WORD.test(word)) &&
    others.length === 0 &&
    new Set([singular, ...marks]).size === marks.length + 1 &&
    marks.every((mark) => !/^[-+]/u.test(mark) || ['+ون', '+ات', '-'].includes(mark)) &&
    hasPlural !== marks.includes('-');
  if (!isWellFormed) throw new Error(`malformed entry of the lexicon: «${text}»`);
  return {
    singular,
    plurals,
    soundMasculine,
    soundFeminine,
    isAdjective,
    ...(feminine !== undefined && { feminine }),
  };
}
