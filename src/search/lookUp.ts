import type { Stop } from './answer.ts';
import { keyOf } from './buckets.ts';
import { coresOf, SHORTEST, withoutAl } from './cores.ts';
import { isWide } from './encodeIndex.ts';
import type { IndexFiles } from './indexFiles.ts';
import { shardFor } from './root.ts';
import type { Form, Shard } from './shard.ts';

/** A form of the collection that answers a word asked for. */
export interface AnsweringForm {
  form: Form;
  /** How well, 0 to 1. */
  weight: number;
  /** `same`: the form itself · `lexeme`: with something else glued on · `ending`: another ending · `begun`: it begins as typed. */
  by: 'same' | 'lexeme' | 'ending' | 'begun';
}

/** A word asked for, looked up. */
export interface SoughtWord {
  /** Folded. */
  text: string;
  forms: AnsweringForm[];
}

/** What lexemes of one group are worth beside the word itself. */
const ENDING = 0.57;
/** A form in fewer articles than this may be a slip of what it seems to be made of: «وقناه» is then «قناه» too. */
const RARE = 8;
const COMMONER = 10;
const RARE_WEIGHT = 0.7;
/** What a word that begins as typed is worth, by whether what is typed is itself a word. */
const BEGUN_UNSEEN = 1;
const BEGUN_SEEN = 0.5;
const BEGUN_SHORTEST = 2;

/**
 * Looks a folded word up: the forms of the collection that are it, with whatever glued on or another ending.
 * @param begun it may be the beginning of a word
 * @throws what reading a shard throws
 */
export async function lookUp(
  text: string,
  begun: boolean,
  index: IndexFiles,
  stop?: Stop,
): Promise<SoughtWord> {
  const cores = coresOf(text);
  const keys = [...new Set(cores.map(keyOf))];
  const [shards, completions] = await Promise.all([
    Promise.all(keys.map((key) => index.shardOf(key, stop))),
    begun ? completionsOf(text, index, stop) : [],
  ]);
  const filed = keys.flatMap((key, i) => shards[i]?.buckets.get(key) ?? []);
  const forms = relativesOf(text, cores, filed);
  const seen = new Set(forms.map(({ form }) => form.text));
  const factor = forms.length === 0 ? BEGUN_UNSEEN : BEGUN_SEEN;
  for (const { form, share } of completions)
    if (!seen.has(form.text)) forms.push({ form, weight: Math.min(1, factor * share), by: 'begun' });
  return { text, forms };
}

/** The forms of an exact word only: for phrases, and for words that must not be there. */
export async function lookUpExactly(text: string, index: IndexFiles, stop?: Stop): Promise<SoughtWord> {
  const keys = [...new Set(coresOf(text).map(keyOf))];
  const shards = await Promise.all(keys.map((key) => index.shardOf(key, stop)));
  const form = keys.flatMap((key, i) => shards[i]?.buckets.get(key) ?? []).find((one) => one.text === text);
  return { text, forms: form ? [{ form, weight: 1, by: 'same' }] : [] };
}

function relativesOf(text: string, cores: string[], filed: Form[]): AnsweringForm[] {
  const same = filed.find((form) => form.text === text);
  const lexeme = same ?? lexemeFor(cores, filed);
  if (!lexeme) return [];
  const forms = familyOf(lexeme, filed).map(({ form, by }): AnsweringForm => ({
    form,
    weight: by === 'ending' ? ENDING : 1,
    by: form === same ? 'same' : by,
  }));
  if (!same || same.frequency >= RARE) return forms;
  // The form itself is rare: what it may be made of answers too, where that is far commoner.
  const under = lexemeFor(cores.slice(1), filed);
  if (!under || under.lexeme === same.lexeme || lexemeFrequency(under, filed) < COMMONER * same.frequency)
    return forms;
  const known = new Set(forms.map(({ form }) => form));
  for (const { form, by } of familyOf(under, filed))
    if (by === 'lexeme' && !known.has(form)) forms.push({ form, weight: RARE_WEIGHT, by });
  return forms;
}

/** The commonest form of the first core that is a lexeme here; a core further in only when far commoner. */
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

/** Numbers of lexemes and groups count within a bucket; two buckets share none of their lexemes' texts. */
function isLexemeOf(of: Form, form: Form): boolean {
  return form.lexeme === of.lexeme && form.bucket === of.bucket;
}

function familyOf(of: Form, filed: Form[]): { form: Form; by: 'lexeme' | 'ending' }[] {
  return filed
    .filter((form) => form.bucket === of.bucket && form.group === of.group)
    .map((form) => ({ form, by: form.lexeme === of.lexeme ? 'lexeme' : 'ending' }));
}

interface Completion {
  form: Form;
  /** How much of the word has been typed, 0 to 1. */
  share: number;
}

/** The words that begin as typed, with the forms of each. */
async function completionsOf(typed: string, index: IndexFiles, stop?: Stop): Promise<Completion[]> {
  const beginnings = [...new Set([typed, ...coresOf(typed)].map(underArticle))].filter(
    (beginning, i) => beginning.length >= (i === 0 ? BEGUN_SHORTEST : SHORTEST),
  );
  const words = await Promise.all(beginnings.map((beginning) => wordsBegun(beginning, index, stop)));
  return beginnings.flatMap((beginning, i) =>
    (words[i] ?? [])
      // What is typed with something glued on must be printed so somewhere: «بأفغ» begins «بأفغانستان».
      .filter(({ forms }) => i === 0 || forms.some(({ text }) => text.startsWith(typed)))
      .flatMap(({ bare, forms }) => forms.map((form) => ({ form, share: beginning.length / bare.length }))),
  );
}

function underArticle(typed: string): string {
  return typed.startsWith('ال') || typed.startsWith('لل') ? typed.slice(2) : typed;
}

interface BegunWord {
  /** Its lexeme without an ال, even one that is none: who types «المان» may mean «ألمانيا». */
  bare: string;
  forms: Form[];
}

async function wordsBegun(beginning: string, index: IndexFiles, stop?: Stop): Promise<BegunWord[]> {
  return isWide(beginning, index.root.boundaries)
    ? listedWords(beginning, index, stop)
    : filedWords(beginning, index, stop);
}

/** So many words begin so that the commonest are listed in the shard where the beginning itself would be filed. */
async function listedWords(beginning: string, index: IndexFiles, stop?: Stop): Promise<BegunWord[]> {
  const shard = await index.shardOf(beginning, stop);
  const words = shard.begun.get(beginning) ?? [];
  return Promise.all(
    words.map(async (word) => {
      const key = keyOf(word);
      const filed = (await index.shardOf(key, stop)).buckets.get(key) ?? [];
      return begunWord(word, filed);
    }),
  );
}

/** Few enough begin so to read them all. */
async function filedWords(beginning: string, index: IndexFiles, stop?: Stop): Promise<BegunWord[]> {
  const first = shardFor(index.root, beginning);
  const last = shardFor(index.root, `${beginning}\uffff`);
  const numbers = new Set(Array.from({ length: last - first + 1 }, (_, i) => first + i));
  // «مدرسا» begins «مدرسات», which is filed under «مدرس».
  const shorter = [keyOf(beginning), ...['ت', 'ن', 'ه'].map((letter) => keyOf(beginning + letter))];
  for (const key of shorter) if (key.length < beginning.length) numbers.add(shardFor(index.root, key));
  const shards: Shard[] = await Promise.all([...numbers].map((n) => index.shard(n, stop)));
  const words = new Map<string, BegunWord>();
  for (const { buckets } of shards)
    for (const forms of buckets.values())
      for (const form of forms) {
        const bare = withoutAl(form.lexeme) ?? form.lexeme;
        if (bare.length <= beginning.length || !bare.startsWith(beginning)) continue;
        const word = words.get(bare);
        if (word) word.forms.push(form);
        else words.set(bare, { bare, forms: [form] });
      }
  return [...words.values()];
}

function begunWord(bare: string, filed: Form[]): BegunWord {
  return { bare, forms: filed.filter(({ lexeme }) => (withoutAl(lexeme) ?? lexeme) === bare) };
}
