import type { Article, Ordinal } from '../../article/article.ts';
import { dayOf, monthOf, NO_DAY } from '../../site/days.ts';
import { fold } from '../../text/fold.ts';
import { shardOf } from '../../text/hash.ts';
import { NAMES_PER_FILE, ROWS_INSIDE, ROWS_PER_CHUNK } from '../../site/files.ts';
import type { AllRows, AllRowsChunk, BearerList, Count, RowChunk } from '../../site/files.ts';
import type { Bearers } from './bearers.ts';
import type { SiteFile } from './siteFile.ts';

/** Bytes of a shard before compression: the size aimed at. */
const SHARD_BYTES = 8_000;
/** Bytes of a row in a shard, measured roughly. */
const ROW_BYTES = 30;

/** Number of files that the bearers of all names are spread over. */
export function shardCount(bearers: Bearers): number {
  let rows = 0;
  for (const { length } of bearers.values()) rows += Math.min(length, ROWS_INSIDE);
  return Math.max(1, Math.ceil((rows * ROW_BYTES) / SHARD_BYTES));
}

/** Articles in the library's order, and the authors of each as they are shown. */
export interface Listed {
  articles: readonly Article[];
  authorsOf: (article: Article) => readonly string[];
}

/** Further keys of a name's list, folded: those of its other spellings. */
export type OtherKeys = (name: string) => Iterable<string>;

/**
 * Writes the articles of every keyword (or source, or author): a file for each long list, then shards that hold the
 * short lists and name those files.
 */
export function* shardedLists(
  folder: 'keywords' | 'sources' | 'authors',
  listed: Listed,
  bearers: Bearers,
  otherKeys: OtherKeys = () => [],
): Generator<SiteFile> {
  const shards = shardCount(bearers);
  const names = Array.from({ length: shards }, (): NameBearers[] => []);
  let n = 0;
  for (const [key, { text, ordinals }] of byKey(bearers)) {
    const path = `rows/${folder}-${n++}.json`;
    for (const each of new Set([key, ...otherKeys(text)]))
      names[shardOf(each, shards)]?.push({ key: each, text, ordinals, path });
    if (ordinals.length > ROWS_PER_CHUNK)
      yield { path, content: ordinals.map((ordinal, i) => ordinal - (ordinals[i - 1] ?? 0)) };
    else if (ordinals.length > ROWS_INSIDE) yield { path, content: rowChunk(listed, ordinals) };
  }
  for (const [i, lists] of names.entries()) {
    const content = Object.fromEntries(lists.map((list) => [list.key, bearerList(listed, list)]));
    yield { path: `${folder}/${i}.json`, content };
  }
}

interface NameBearers {
  key: string;
  text: string;
  ordinals: Ordinal[];
  /** Path of the file that a long list has to itself. */
  path: string;
}

function bearerList(listed: Listed, { text, ordinals, path }: NameBearers): BearerList {
  const count = ordinals.length;
  if (count <= ROWS_INSIDE) return { text, count, inside: rowChunk(listed, ordinals) };
  return count <= ROWS_PER_CHUNK ? { text, count, rows: path } : { text, count, ordinals: path };
}

/** Merges names that fold to one key: «CNN» and «cnn» are one source, under the spelling that more articles print. */
function byKey(bearers: Bearers): Map<string, { text: string; ordinals: Ordinal[] }> {
  const lists = new Map<string, { text: string; ordinals: Ordinal[]; printed: number }>();
  for (const [text, ordinals] of bearers) {
    const key = fold(text);
    const known = lists.get(key);
    if (!known) {
      lists.set(key, { text, ordinals, printed: ordinals.length });
      continue;
    }
    known.ordinals = [...new Set([...known.ordinals, ...ordinals])].sort((a, b) => a - b);
    if (ordinals.length <= known.printed) continue;
    known.text = text;
    known.printed = ordinals.length;
  }
  return lists;
}

/**
 * Writes day, source, keywords and authors of every article: `rows/all.json`, its chunks with the articles' ids, and
 * the names that the numbers in them stand for.
 * @param names all keywords of the collection, most borne first; sources and authors alike
 */
export function* allRows(
  { articles, authorsOf }: Listed,
  names: Record<'keywords' | 'sources' | 'authors', Count[]>,
): Generator<SiteFile> {
  const keywordNumbers = numbersOf(names.keywords);
  const sourceNumbers = numbersOf(names.sources);
  const authorNumbers = numbersOf(names.authors);
  const months = new Map<number, number>();
  const header: AllRows = {
    count: articles.length,
    dated: 0,
    chunks: [],
    keywords: names.keywords.length,
    sources: names.sources.length,
    authors: names.authors.length,
    months: [],
  };
  for (let at = 0; at < articles.length; at += ROWS_PER_CHUNK) {
    const part = articles.slice(at, at + ROWS_PER_CHUNK);
    const newest = dayOf(part[0]?.date);
    const chunk: AllRowsChunk = { steps: [], sources: [], keywords: [] };
    const authors: number[][] = [];
    let before = newest;
    for (const article of part) {
      const day = dayOf(article.date);
      chunk.steps.push(before - day);
      before = day;
      if (day !== NO_DAY) {
        header.dated++;
        months.set(monthOf(day), (months.get(monthOf(day)) ?? 0) + 1);
      }
      chunk.sources.push(article.source === undefined ? -1 : (sourceNumbers.get(article.source) ?? -1));
      const numbers = new Set(article.keywords.flatMap(({ text }) => keywordNumbers.get(text) ?? []));
      chunk.keywords.push([...numbers]);
      authors.push(authorsOf(article).flatMap((text) => authorNumbers.get(text) ?? []));
    }
    if (authors.some(({ length }) => length > 0)) chunk.authors = authors;
    header.chunks.push({ newest, oldest: before });
    yield { path: `rows/all-${at / ROWS_PER_CHUNK}.json`, content: chunk };
    yield { path: `rows/ids-${at / ROWS_PER_CHUNK}.json`, content: part.map(({ id }) => id) };
  }
  header.months = [...months]
    .sort(([a], [b]) => b - a)
    .map(([month, count], i, all) => [i === 0 ? month : (all[i - 1]?.[0] ?? 0) - month, count]);
  yield { path: 'rows/all.json', content: header };
  yield* nameFiles('keywords', names.keywords);
  yield* nameFiles('sources', names.sources);
  yield* nameFiles('authors', names.authors);
}

const numbersOf = (names: Count[]): Map<string, number> =>
  new Map(names.map(({ text }, number) => [text, number]));

function* nameFiles(kind: 'keywords' | 'sources' | 'authors', names: Count[]): Generator<SiteFile> {
  for (let at = 0; at < names.length; at += NAMES_PER_FILE) {
    const content = names.slice(at, at + NAMES_PER_FILE);
    yield { path: `names/${kind}-${at / NAMES_PER_FILE}.json`, content };
  }
}

function rowChunk({ articles, authorsOf }: Listed, ordinals: Ordinal[]): RowChunk {
  const sources = new Names();
  const keywords = new Names();
  const authors = new Map<string, Ordinal[]>();
  const chunk: RowChunk = { sources: sources.texts, keywords: keywords.texts, rows: [] };
  for (const ordinal of ordinals) {
    const article = articles[ordinal];
    if (!article) continue;
    const source = article.source === undefined ? -1 : sources.numberOf(article.source);
    chunk.rows.push([
      ordinal,
      dayOf(article.date),
      source,
      ...article.keywords.map(({ text }) => keywords.numberOf(text)),
    ]);
    for (const text of authorsOf(article)) {
      const known = authors.get(text);
      if (known) known.push(ordinal);
      else authors.set(text, [ordinal]);
    }
  }
  if (authors.size > 0) chunk.authors = [...authors].map(([text, own]) => ({ text, ordinals: own }));
  return chunk;
}

/** Numbers names in the order of their first appearance. */
class Names {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
