import { keyOf } from '../format/indexRules.ts';
import { BEGUN_SHORTEST, NARROW } from '../format/indexRules.ts';
import { stripProclitics } from '../../text/clitics.ts';
import type { IndexReader } from '../reader/indexReader.ts';
import { shardFor } from '../format/root.ts';
import type { Form } from '../format/shard.ts';

/** A form of the index that answers a word asked for. */
export interface TermMatch {
  form: Form;
  /** Share of a full answer, 0 to 1. */
  weight: number;
  /**
   * Relation of the form to the word. `same`: the word itself · `lexeme`: with other proclitics · `ending`: with another
   * ending · `begun`: it begins as typed · `beginning`: the typed prefix, listed for all the forms that begin so.
   */
  by: 'same' | 'lexeme' | 'ending' | 'begun' | 'beginning';
}

/** A word asked for, with the forms of the index that answer it. */
export interface MatchedTerms {
  /** The word, folded. */
  text: string;
  forms: TermMatch[];
}

/** Weights of other forms of the word, and of lexemes of its group, beside the word itself. */
const LEXEME = 0.6;
const ENDING = 0.57;
/** A form in fewer articles than RARE may be a slip: «وقناه» is then «قناه» too, if that is COMMONER times as frequent. */
const RARE = 8;
const COMMONER = 10;
const RARE_WEIGHT = 0.7;
/** Weights of a word that begins as typed: where the typed prefix is no word of the collection, and where it is one. */
const BEGUN_UNSEEN = 0.6;
const BEGUN_SEEN = 0.5;
/** Letters taken to be missing where only the prefix is listed, not its words. */
const LISTED_MORE = 2.5;

/**
 * Looks a folded word up: finds the forms of the index that are the word, with any proclitics or another ending.
 * @param prefix the word also stands for words that begin so; `if-unseen`: only when it is no word of the collection
 * @throws what reading a shard throws
 */
export async function lookUpTerm(
  text: string,
  prefix: 'yes' | 'no' | 'if-unseen',
  index: IndexReader,
): Promise<MatchedTerms> {
  const cores = stripProclitics(text);
  const keys = [...new Set(cores.map(keyOf))];
  const [shards, typed] = await Promise.all([
    Promise.all(keys.map((key) => index.shardOf(key))),
    prefix === 'yes' ? completionsOf(text, index) : [],
  ]);
  const filed = keys.flatMap((key, i) => shards[i]?.get(key) ?? []);
  const forms = relativesOf(text, cores, filed);
  const seen = new Set(forms.map(({ form }) => form.text));
  const completions = prefix === 'if-unseen' && forms.length === 0 ? await completionsOf(text, index) : typed;
  const factor = forms.length === 0 ? BEGUN_UNSEEN : BEGUN_SEEN;
  for (const { form, share, by } of completions)
    if (by === 'beginning' || !seen.has(form.text)) forms.push({ form, weight: factor * share, by });
  return { text, forms };
}

/** Looks an exact form up, for the words of phrases. @throws what reading a shard throws */
export async function lookUpExactTerm(text: string, index: IndexReader): Promise<MatchedTerms> {
  const keys = [...new Set(stripProclitics(text).map(keyOf))];
  const shards = await Promise.all(keys.map((key) => index.shardOf(key)));
  const form = keys.flatMap((key, i) => shards[i]?.get(key) ?? []).find((one) => one.text === text);
  return { text, forms: form ? [{ form, weight: 1, by: 'same' }] : [] };
}

function relativesOf(text: string, cores: string[], filed: Form[]): TermMatch[] {
  const same = filed.find((form) => form.text === text);
  const lexeme = same ?? lexemeFor(cores, filed);
  if (!lexeme) return [];
  const forms = familyOf(lexeme, filed).map(({ form, by }): TermMatch => ({
    form,
    weight: form === same ? 1 : by === 'ending' ? ENDING : LEXEME,
    by: form === same ? 'same' : by,
  }));
  if (!same || same.frequency >= RARE) return forms;
  // The form is rare: the word under its first letter answers too, where that is far commoner.
  const under = lexemeFor(cores.slice(1), filed);
  if (!under || under.lexeme === same.lexeme || lexemeFrequency(under, filed) < COMMONER * same.frequency)
    return forms;
  const known = new Set(forms.map(({ form }) => form));
  for (const { form, by } of familyOf(under, filed))
    if (by === 'lexeme' && !known.has(form)) forms.push({ form, weight: RARE_WEIGHT, by });
  return forms;
}

/** The form of the first core that is a lexeme here; a core further in only when it is far commoner. */
function lexemeFor(cores: string[], filed: Form[]): Form | undefined {
  let best: Form | undefined;
  for (const core of cores) {
    const form = filed.find(({ lexeme }) => lexeme === core);
    if (form && (!best || lexemeFrequency(form, filed) > 2 * COMMONER * lexemeFrequency(best, filed)))
      best = form;
  }
  return best;
}

function lexemeFrequency(of: Form, filed: Form[]): number {
  return filed.reduce((sum, form) => (isLexemeOf(of, form) ? sum + form.frequency : sum), 0);
}

/** Are two forms of one lexeme? Groups are numbered within a bucket, and no lexeme is in two of them. */
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
  /** Share of the word's letters that have been typed, 0 to 1. */
  share: number;
  by: 'begun' | 'beginning';
}

/** Forms of the collection that begin as typed, or the prefix itself where it is listed. */
async function completionsOf(typed: string, index: IndexReader): Promise<Completion[]> {
  if (typed.length < BEGUN_SHORTEST) return [];
  // The prefix is also tried without proclitics: «بأفغ» begins «بأفغانستان», which is filed with «أفغانستان».
  const beginnings = [...new Set([underArticle(typed), ...stripProclitics(typed)])].filter(
    (beginning) => beginning.length >= BEGUN_SHORTEST,
  );
  const ranges = beginnings.map((beginning) => rangeOf(beginning, index.root.words));
  const isFiledAlone = !GLUED_MAYBE.test(typed);
  const listed =
    isFiledAlone && (ranges[0]?.length ?? 0) <= NARROW
      ? undefined
      : (await index.beginning(typed)).get(typed)?.[0];
  if (listed) return [{ form: listed, share: typed.length / (typed.length + LISTED_MORE), by: 'beginning' }];

  const numbers = new Set(ranges.filter(({ length }) => length <= 2 * NARROW).flat());
  const shards = await Promise.all([...numbers].map((n) => index.shard(n)));
  const definite = `ال${typed}`;
  return shards
    .flatMap((shard) => [...shard.values()].flat())
    .filter(({ text }) => text.length > typed.length && (text.startsWith(typed) || text.startsWith(definite)))
    .map((form) => ({ form, share: typed.length / form.text.length, by: 'begun' }));
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
