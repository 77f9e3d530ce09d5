import { keyOf } from '../format/indexRules.ts';
import { SHORTEST_PREFIX, NARROW } from '../format/indexRules.ts';
import { stripProclitics } from '../../text/clitics.ts';
import type { IndexReader } from '../reader/indexReader.ts';
import { shardFor } from '../format/root.ts';
import type { Form } from '../format/shard.ts';

/** A form of the index that matches a word of the query. */
export interface TermMatch {
  form: Form;
  /** Weight beside the word itself, 0 to 1. */
  weight: number;
  /**
   * Relation of the form to the word. `same`: the word itself · `lexeme`: with other proclitics · `ending`: with another
   * ending · `completion`: it begins as typed · `prefix`: the typed prefix, listed for all the forms that begin so.
   */
  by: 'same' | 'lexeme' | 'ending' | 'completion' | 'prefix';
}

/** A word of the query, with the forms of the index that match it. */
export interface MatchedTerms {
  /** The word, folded. */
  text: string;
  forms: TermMatch[];
}

/** Weights of other forms of the word, and of lexemes of its group, beside the word itself. */
const LEXEME = 0.6;
const ENDING = 0.57;
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
/** Number of letters assumed missing where only the prefix is listed, not its words. */
const LISTED_MORE = 2.5;

/**
 * Looks a folded word up: finds the forms of the index that are the word, with any proclitics or another ending.
 * @param prefix the word also matches words that begin so; `if-unseen`: only when it is no word of the collection
 * @throws what reading a shard throws
 */
export async function lookUpTerm(
  text: string,
  prefix: 'yes' | 'no' | 'if-unseen',
  index: IndexReader,
): Promise<MatchedTerms> {
  const stripped = stripProclitics(text);
  const keys = [...new Set(stripped.map(keyOf))];
  const [shards, typed] = await Promise.all([
    Promise.all(keys.map((key) => index.shardOf(key))),
    prefix === 'yes' ? completionsOf(text, index) : [],
  ]);
  const filed = keys.flatMap((key, i) => shards[i]?.get(key) ?? []);
  const forms = relativesOf(text, stripped, filed);
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
  const keys = [...new Set(stripProclitics(text).map(keyOf))];
  const shards = await Promise.all(keys.map((key) => index.shardOf(key)));
  const form = keys.flatMap((key, i) => shards[i]?.get(key) ?? []).find((one) => one.text === text);
  return { text, forms: form ? [{ form, weight: 1, by: 'same' }] : [] };
}

function relativesOf(text: string, stripped: string[], filed: Form[]): TermMatch[] {
  const same = filed.find((form) => form.text === text);
  const lexeme = same ?? lexemeFor(stripped, filed);
  if (!lexeme) return [];
  const forms = familyOf(lexeme, filed).map(({ form, by }): TermMatch => ({
    form,
    weight: form === same ? 1 : by === 'ending' ? ENDING : LEXEME,
    by: form === same ? 'same' : by,
  }));
  if (!same || same.frequency >= RARE) return forms;
  // The form is rare: the word without its first letter matches too, where that is far commoner.
  const under = lexemeFor(stripped.slice(1), filed);
  if (!under || under.lexeme === same.lexeme || lexemeFrequency(under, filed) < COMMONER * same.frequency)
    return forms;
  const known = new Set(forms.map(({ form }) => form));
  for (const { form, by } of familyOf(under, filed))
    if (by === 'lexeme' && !known.has(form)) forms.push({ form, weight: RARE_WEIGHT, by });
  return forms;
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

/**
 * Tells whether two forms belong to one lexeme. Groups are numbered within a bucket, and no lexeme is in two of
 * them.
 */
function isLexemeOf(of: Form, form: Form): boolean {
  return form.lexeme === of.lexeme && form.bucket === of.bucket;
}

function familyOf(of: Form, filed: Form[]): { form: Form; by: 'lexeme' | 'ending' }[] {
  return filed
    .filter((form) => form.bucket === of.bucket && form.group === of.group)
    .map((form) => ({ form, by: form.lexeme === of.lexeme ? 'lexeme' : 'ending' }));
}

/** Prefixes whose first letters may be proclitics: such words are filed under the letters after them. */
const GLUED_MAYBE = /^(?:ال|[وفبكلس])/;

interface Completion {
  form: Form;
  /** Share of the word's letters that are typed, 0 to 1. */
  share: number;
  by: 'completion' | 'prefix';
}

/** Finds the forms of the collection that begin as typed, or the prefix itself where it is listed. */
async function completionsOf(typed: string, index: IndexReader): Promise<Completion[]> {
  if (typed.length < SHORTEST_PREFIX) return [];
  // The prefix is also tried without proclitics: «بأفغ» begins «بأفغانستان», which is filed with «أفغانستان».
  const prefixes = [...new Set([underArticle(typed), ...stripProclitics(typed)])].filter(
    (beginning) => beginning.length >= SHORTEST_PREFIX,
  );
  const ranges = prefixes.map((beginning) => rangeOf(beginning, index.root.words));
  const isFiledAlone = !GLUED_MAYBE.test(typed);
  const listed =
    isFiledAlone && (ranges[0]?.length ?? 0) <= NARROW
      ? undefined
      : (await index.prefixShard(typed)).get(typed)?.[0];
  if (listed) return [{ form: listed, share: typed.length / (typed.length + LISTED_MORE), by: 'prefix' }];

  const numbers = new Set(ranges.filter(({ length }) => length <= 2 * NARROW).flat());
  const shards = await Promise.all([...numbers].map((n) => index.shard(n)));
  const definite = `ال${typed}`;
  return shards
    .flatMap((shard) => [...shard.values()].flat())
    .filter(({ text }) => text.length > typed.length && (text.startsWith(typed) || text.startsWith(definite)))
    .map((form) => ({ form, share: typed.length / form.text.length, by: 'completion' }));
}

function underArticle(typed: string): string {
  return typed.startsWith('ال') || typed.startsWith('لل') ? typed.slice(2) : typed;
}

/** Numbers of the shards that hold all words with a prefix. */
function rangeOf(beginning: string, boundaries: string[]): number[] {
  const first = shardFor(boundaries, beginning);
  const last = shardFor(boundaries, `${beginning}\uffff`);
  const range = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  // «مدرسا» begins «مدرسات», which is filed under «مدرس».
  const shorter = [beginning, ...['ت', 'ن', 'ه'].map((letter) => beginning + letter)].map(keyOf);
  const numbers = shorter
    .filter((key) => key.length < beginning.length)
    .map((key) => shardFor(boundaries, key));
  return [...new Set([...range, ...numbers])];
}
