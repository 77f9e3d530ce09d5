import { stripProclitics, withAlKept } from '../../../text/clitics.ts';
import { isInflectionOf, kinshipOf } from '../../../text/inflection/inflections.ts';
import type { Form } from '../../format/shard.ts';
import type { IndexReader } from '../../reader/indexReader.ts';
import { completionsOf } from './completions.ts';
import type { Filed } from './readFiled.ts';
import { readFiled } from './readFiled.ts';
import type { TypedLetters } from './typedLetters.ts';
import { UNKNOWN_LETTERS } from './typedLetters.ts';

/** A form of the index that matches a word of the query. */
export interface TermMatch {
  form: Form;
  /** Weight beside the word itself, 0 to 1. */
  weight: number;
  /**
   * Relation of the form to the word. `same`: the word itself · `lexeme`: with other proclitics · `spelling`: another
   * spelling of it («ترمب») · `ending`: another form of it · `completion`: it begins as typed · `prefix`: the typed prefix, listed for all the forms that begin so.
   */
  by: 'same' | 'lexeme' | 'spelling' | 'ending' | 'completion' | 'prefix';
}

/** A word of the query, with the forms of the index that match it. */
export interface MatchedTerms {
  /** The word, folded. */
  text: string;
  forms: TermMatch[];
}

/** Weights of other forms of the word, and of lexemes of its group, beside the word itself. */
const LEXEME = 0.7;
const ENDING = 0.2;
/**
 * Number of articles below which a form may be a slip: «وقناه» then also matches «قناه», if that is COMMONER times
 * as frequent.
 */
const RARE = 8;
const COMMONER = 10;
const RARE_WEIGHT = 0.7;
/** Weights of a completion: where the typed prefix is no word of the collection, and where it is one. */
const COMPLETION_UNSEEN = 0.6;
const COMPLETION_SEEN = 0.5;

/**
 * Looks a folded word up: finds the forms of the index that are the word, with any proclitics, or another form or
 * spelling of it.
 * @param prefix the word also matches words that begin so; `if-unseen`: only when it is no word of the collection
 * @param letters what the fold leaves out of the word as typed
 * @throws what reading a shard throws
 */
export async function lookUpTerm(
  text: string,
  prefix: 'yes' | 'no' | 'if-unseen',
  index: IndexReader,
  { hasTaa, hasHamza }: TypedLetters = UNKNOWN_LETTERS,
): Promise<MatchedTerms> {
  const kept = withAlKept(text);
  // The ال of «ألعاب», with a hamza, is its own; without one the word is first read without ال.
  const stripped = hasHamza && kept !== undefined ? [kept, ...stripProclitics(text)] : stripProclitics(text);
  const [filed, typed] = await Promise.all([
    readFiled(stripped, index, hasTaa, kept).then((filed) => (hasHamza ? filed : withoutAbsent(filed, kept))),
    prefix === 'yes' ? completionsOf(text, index) : [],
  ]);
  const forms = relativesOf(text, stripped, filed, hasTaa);
  const seen = new Set(forms.map(({ form }) => form.text));
  const completions = prefix === 'if-unseen' && forms.length === 0 ? await completionsOf(text, index) : typed;
  const factor = forms.length === 0 ? COMPLETION_UNSEEN : COMPLETION_SEEN;
  for (const { form, share, by } of completions)
    if (by === 'prefix' || !seen.has(form.text)) forms.push({ form, weight: factor * share, by });
  return { text, forms };
}

/**
 * Looks an exact form up, for the words of phrases.
 * @throws what reading a shard throws
 */
export async function lookUpExactTerm(text: string, index: IndexReader): Promise<MatchedTerms> {
  const { forms } = await readFiled(stripProclitics(text), index, false, withAlKept(text));
  const form = wholeForm(text, forms);
  return { text, forms: form ? [{ form, weight: 1, by: 'same' }] : [] };
}

/** Leaves out aliases of a word with its ال that no article prints: «السنة» is no tongue («ألسنة») where none is printed. */
function withoutAbsent(filed: Filed, kept: string | undefined): Filed {
  const isPrinted = filed.forms.some(({ lexeme }) => lexeme === kept);
  return isPrinted ? filed : { ...filed, aliases: filed.aliases.filter(({ text }) => text !== kept) };
}

function relativesOf(text: string, stripped: string[], filed: Filed, hasTaa: boolean): TermMatch[] {
  const { forms: all, aliases } = filed;
  const same = wholeForm(text, all);
  // A word that an alias leads to is not read with more letters off: «كمال», printed nowhere, is not «مال».
  const led = stripped.findIndex((word) => aliases.some((alias) => alias.text === word));
  const lexeme = same ?? lexemeFor(led < 0 ? stripped : stripped.slice(0, led + 1), all);
  const reading = lexeme?.lexeme;
  const forms = new Map<string, TermMatch>();
  for (const { form, by } of familiesOf(lexeme, reading, stripped, filed, hasTaa)) {
    if (by === 'spelling' && isAdjectiveOf(stripped, form)) continue;
    const isSame = form.text === text;
    if ((forms.get(form.text)?.form.frequency ?? 0) < form.frequency)
      forms.set(form.text, {
        form,
        weight: isSame ? 1 : by === 'ending' ? ENDING : LEXEME,
        by: isSame ? 'same' : by,
      });
  }
  if (!same || same.isKnown || same.frequency >= RARE) return [...forms.values()];
  // The form is rare and no word of the lexicon («كمال»): the word without its first letter matches too, where that is far commoner.
  const under = lexemeFor(stripped.slice(1), all);
  if (!under || under.lexeme === same.lexeme || lexemeFrequency(under, all) < COMMONER * same.frequency)
    return [...forms.values()];
  for (const { form, by } of familyOf(under, all))
    if (by === 'lexeme' && !forms.has(form.text)) forms.set(form.text, { form, weight: RARE_WEIGHT, by });
  return [...forms.values()];
}

/**
 * Tells the adjective of a country, which is known by its article: «السورية» is Syrian, never the country, which «سورية» may
 * be where «سوريا» is asked for.
 */
function isAdjectiveOf(stripped: readonly string[], { text, lexeme }: Form): boolean {
  if (!lexeme.endsWith('يه') || !/ال|لل/.test(text.slice(0, text.length - lexeme.length))) return false;
  return stripped.includes(`${lexeme.slice(0, -1)}ا`);
}

/** Entry of a form that lists all its articles: in a family of which its ه is a pronoun stand only those that print ه. */
function wholeForm(text: string, filed: readonly Form[]): Form | undefined {
  const entries = filed.filter((form) => form.text === text);
  return entries.reduce<Form | undefined>(
    (best, form) => (best && best.frequency >= form.frequency ? best : form),
    undefined,
  );
}

/** A form of the family of a word, and its relation to the word. */
interface Relative {
  form: Form;
  by: 'lexeme' | 'spelling' | 'ending';
}

/**
 * Forms of all families of a word: those in which its lexeme is filed, and those that its aliases lead to. A word that is
 * nowhere belongs to the family of the commonest word that its endings say it is a form of.
 */
function familiesOf(
  lexeme: Form | undefined,
  reading: string | undefined,
  stripped: readonly string[],
  { forms, aliases }: Filed,
  hasTaa: boolean,
): Relative[] {
  const heads = new Set(aliases.map(({ head }) => head));
  // The first form of a family names it.
  const names = new Map<string, string>();
  for (const form of forms) if (!names.has(familyName(form))) names.set(familyName(form), form.lexeme);
  const known = forms.filter(
    (form) => form.lexeme === reading || heads.has(names.get(familyName(form)) ?? ''),
  );
  const members =
    known.length > 0 || lexeme || aliases.length > 0 ? known : nearestKin(stripped, forms, hasTaa, names);
  let families = new Set(members.map(familyName));
  if (hasTaa && reading !== undefined) families = withoutPronoun(families, reading, forms);
  // Families in which the word is a spelling of the first, and not a form of it.
  const spelled = new Set([
    ...known.filter(({ lexeme, isSpelling }) => isSpelling && lexeme === reading).map(familyName),
    ...known
      .filter(({ lexeme }) => aliases.some((alias) => alias.isSpelling && alias.head === lexeme))
      .map(familyName),
  ]);
  const relationOf = (form: Form): Relative['by'] => {
    if (form.lexeme === reading) return 'lexeme';
    return form.isSpelling && spelled.has(familyName(form)) ? 'spelling' : 'ending';
  };
  return forms
    .filter((form) => families.has(familyName(form)))
    .map((form) => ({ form, by: relationOf(form) }));
}

/**
 * Finds the commonest form that a reading is a form of: surely, by the endings, or possibly, where the lexicon knows the
 * printed word: «مشروعا» is of «مشروع», «مدرس» not of «مدرسة».
 * @param names first lexeme of each family
 */
function nearestKin(
  stripped: readonly string[],
  forms: readonly Form[],
  hasTaa: boolean,
  names: ReadonlyMap<string, string>,
): Form[] {
  const isSure = (word: string, { lexeme }: Form) => kinshipOf(word, lexeme) === 'sure';
  const isPossible = (word: string, { lexeme, isKnown }: Form) =>
    isKnown && isInflectionOf(word, lexeme) && !(hasTaa && word === `${lexeme}ه`);
  for (const isKin of [isSure, isPossible])
    for (const word of stripped) {
      const kin = forms.filter((form) => isKin(word, form));
      // «ليبية» is Libyan before it is Libya, where «ليبي» is asked for.
      const own = kin.filter(
        (form) => kinshipOf(word, names.get(familyName(form)) ?? form.lexeme) !== undefined,
      );
      const [first, ...others] = own.length > 0 ? own : kin;
      if (first)
        return [others.reduce((best, form) => (form.frequency > best.frequency ? form : best), first)];
    }
  return [];
}

/**
 * Families of a word typed with ة, less those in which its last letter is a pronoun, since they hold the word without
 * it («عمل»), unless there is no other. After ي it is none: «سورية» is Syria and Syrian.
 */
function withoutPronoun(families: Set<string>, reading: string, forms: readonly Form[]): Set<string> {
  if (families.size < 2 || reading.endsWith('يه')) return families;
  const owners = new Set(forms.filter(({ lexeme }) => lexeme === reading.slice(0, -1)).map(familyName));
  const left = [...families].filter((family) => !owners.has(family));
  return left.length > 0 ? new Set(left) : families;
}

/** Name of the family that a form is filed in. Groups are numbered within a bucket. */
function familyName({ bucket, group }: Form): string {
  return `${bucket} ${group}`;
}

/**
 * Form of the first reading that is a lexeme here; of a reading with more letters off only when it is far
 * commoner.
 */
function lexemeFor(stripped: string[], filed: Form[]): Form | undefined {
  let best: Form | undefined;
  for (const word of stripped) {
    const form = filed.find(({ lexeme }) => lexeme === word);
    if (form && (!best || lexemeFrequency(form, filed) > 2 * COMMONER * lexemeFrequency(best, filed)))
      best = form;
  }
  return best;
}

function lexemeFrequency(of: Form, filed: Form[]): number {
  return filed.reduce((sum, form) => (isLexemeOf(of, form) ? sum + form.frequency : sum), 0);
}

/** Tells whether two forms belong to one lexeme, within one bucket: a lexeme may be in two. */
function isLexemeOf(of: Form, form: Form): boolean {
  return form.lexeme === of.lexeme && form.bucket === of.bucket;
}

function familyOf(of: Form, filed: Form[]): Relative[] {
  return filed
    .filter((form) => familyName(form) === familyName(of))
    .map((form) => ({ form, by: form.lexeme === of.lexeme ? 'lexeme' : 'ending' }));
}
