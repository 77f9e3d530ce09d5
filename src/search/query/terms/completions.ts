import { SHORTEST_STEM, stripProclitics } from '../../../text/clitics.ts';
import { WORD_ENDINGS } from '../../../text/inflection/inflections.ts';
import { keyOf, NARROW, SHORTEST_PREFIX } from '../../format/indexRules.ts';
import { shardFor } from '../../format/root.ts';
import type { Form, Shard } from '../../format/shard.ts';
import type { IndexReader } from '../../reader/indexReader.ts';

/** Number of letters assumed missing where only the prefix is listed, not its words. */
const LISTED_MORE = 2.5;

/** Prefixes whose first letters may be proclitics: such words are filed under the letters after them. */
const GLUED_MAYBE = /^(?:ال|[وفبكلس])/;

export interface Completion {
  form: Form;
  /** Share of the word's letters that are typed, 0 to 1. */
  share: number;
  by: 'completion' | 'prefix';
}

/** Finds the forms of the collection that begin as typed, or the prefix itself where it is listed. */
export async function completionsOf(typed: string, index: IndexReader): Promise<Completion[]> {
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
      : (await index.prefixShard(typed)).buckets.get(typed)?.[0];
  if (listed) return [{ form: listed, share: typed.length / (typed.length + LISTED_MORE), by: 'prefix' }];

  const numbers = new Set(ranges.filter(({ length }) => length <= 2 * NARROW).flat());
  const shards = await Promise.all([...numbers].map((n) => index.shard(n)));
  const begins = beginningWith(typed);
  const near = shards.flatMap(({ buckets }) => [...buckets.values()].flat());
  const all = [...near, ...(await filedElsewhere(shards, prefixes, index))];
  const found = new Map(all.filter(begins).map((form) => [form.text, form]));
  return [...found.values()].map((form) => ({
    form,
    share: typed.length / form.text.length,
    by: 'completion',
  }));
}

function beginningWith(typed: string): (form: Form) => boolean {
  const definite = `ال${typed}`;
  return ({ text }) => text.length > typed.length && (text.startsWith(typed) || text.startsWith(definite));
}

/** Most shards read for words that begin as typed but are filed with another word of their family. */
const ELSEWHERE = 2;

/** Reads forms that stand in the given shards by alias only: «مدارس» where «مدار» is typed. */
async function filedElsewhere(
  shards: readonly Shard[],
  prefixes: readonly string[],
  index: IndexReader,
): Promise<Form[]> {
  const heads = shards
    .flatMap(({ aliases }) => [...aliases.values()].flat())
    .filter(({ text }) => prefixes.some((beginning) => text.startsWith(beginning)))
    .map(({ head }) => keyOf(head));
  const numbers = [...new Set(heads.map((key) => shardFor(index.root.words, key)))].slice(0, ELSEWHERE);
  const read = await Promise.all(numbers.map((n) => index.shard(n)));
  return heads.flatMap((key) => read.flatMap(({ buckets }) => buckets.get(key) ?? []));
}

function underArticle(typed: string): string {
  return typed.startsWith('ال') || typed.startsWith('لل') ? typed.slice(2) : typed;
}

/** Numbers of the shards that hold all words with a prefix. */
function rangeOf(beginning: string, boundaries: string[]): number[] {
  const first = shardFor(boundaries, beginning);
  const last = shardFor(boundaries, `${beginning}\uffff`);
  const range = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const numbers = stemsWithin(beginning).map((key) => shardFor(boundaries, key));
  return [...new Set([...range, ...numbers])];
}

/** Stems shorter than the typed beginning of a word: «مدرسا» begins «مدرسات», which is filed under «مدرس». */
function stemsWithin(beginning: string): string[] {
  const stems: string[] = [];
  for (let length = beginning.length - 1; length >= SHORTEST_STEM; length--) {
    const rest = beginning.slice(length);
    if (!WORD_ENDINGS.some((ending) => ending.startsWith(rest))) break;
    stems.push(keyOf(beginning.slice(0, length)));
  }
  return stems;
}
