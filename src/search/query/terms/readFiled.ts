import { isInflectionOf, kinshipOf } from '../../../text/inflection/inflections.ts';
import { keyOf } from '../../format/indexRules.ts';
import type { Alias, Form } from '../../format/shard.ts';
import type { IndexReader } from '../../reader/indexReader.ts';

/** Forms filed under the stems of a word, and under those of the families that its readings lead to. */
export interface Filed {
  forms: Form[];
  /** Families that a reading leads to though it is filed elsewhere or stands nowhere. */
  aliases: Alias[];
}

/**
 * Reads what is filed under the stems of a word's readings, then the families that these lead to.
 * @param stripped the word with fewer and fewer proclitics
 * @param hasTaa true where the word's final ه was typed ة
 * @param kept the word with its ال, which may be its own («ألعاب»): its aliases are read beside those of the readings
 * @throws what reading a shard throws
 */
export async function readFiled(
  stripped: readonly string[],
  index: IndexReader,
  hasTaa = false,
  kept?: string,
): Promise<Filed> {
  const keys = [...new Set(stripped.map(keyOf))];
  const shards = await Promise.all(keys.map((key) => index.shardOf(key)));
  const forms = keys.flatMap((key, i) => shards[i]?.buckets.get(key) ?? []);
  const all = keys.flatMap((key, i) => shards[i]?.aliases.get(key) ?? []);
  const chosen = aliasesFor(stripped, all, forms, hasTaa);
  const aliases = [...new Set([...chosen, ...all.filter(({ text }) => text === kept)])];
  const heads = [...new Set(aliases.map(({ head }) => keyOf(head)))].filter((key) => !keys.includes(key));
  const theirs = await Promise.all(heads.map((key) => index.shardOf(key)));
  return { forms: [...forms, ...heads.flatMap((key, i) => theirs[i]?.buckets.get(key) ?? [])], aliases };
}

/**
 * Chooses the aliases that a word's readings lead to: those of exactly the first reading that is filed at all, or,
 * where none is, those whose endings say that a reading is a form of them («مدارسنا» of «مدارس»).
 */
function aliasesFor(
  stripped: readonly string[],
  all: readonly Alias[],
  forms: readonly Form[],
  hasTaa: boolean,
): Alias[] {
  const aliases = all.filter((alias) => !isAbsent(alias) || hasTaa || !alias.text.endsWith('ه'));
  const reading = stripped.find(
    (word) => forms.some(({ lexeme }) => lexeme === word) || aliases.some(({ text }) => text === word),
  );
  if (reading !== undefined) return aliases.filter(({ text }) => text === reading);
  const others = aliases.filter((alias) => !isAbsent(alias));
  for (const word of stripped) {
    if (forms.some(({ lexeme }) => kinshipOf(word, lexeme) === 'sure')) return [];
    const sure = others.filter(({ text }) => kinshipOf(word, text) === 'sure');
    if (sure.length > 0) return sure;
  }
  return others.filter(({ text }) => stripped.some((word) => isInflectionOf(word, text)));
}

/**
 * Tells an alias of a word of the lexicon that stands nowhere, which leads to nothing. In ه it is a word in ة: typed with
 * ه it may be another with a pronoun, «شعبه» of «شعب».
 */
function isAbsent({ text, head }: Alias): boolean {
  return text === head;
}
