import type { Article } from '../article/article.ts';
import { dayOf, NO_DAY } from '../article/days.ts';
import { fold } from '../article/fold.ts';
import { shardOf } from '../article/shard.ts';
import { ROWS_PER_CHUNK } from '../article/site.ts';
import type { Ordinal, RowChunk, RowList, RowShard } from '../article/site.ts';
import type { SiteFile } from './siteFiles.ts';

/** Lists up to this long lie inside their shard; longer ones have files of their own. */
const ROWS_INSIDE = 64;
/** What a shard should weigh before compression, and what a row weighs in it: measured, rough. */
const SHARD_BYTES = 8_000;
const ROW_BYTES = 30;

/** The row lists of every keyword (or source): shards that name them, and chunk files for the long ones. */
export function shardedLists(
  folder: 'keywords' | 'sources',
  articles: Article[],
  bearers: Map<string, Ordinal[]>,
): { shards: number; files: SiteFile[] } {
  const inside = [...bearers.values()].reduce((rows, { length }) => rows + Math.min(length, ROWS_INSIDE), 0);
  const shards = Math.max(1, Math.ceil((inside * ROW_BYTES) / SHARD_BYTES));
  const shard = Array.from({ length: shards }, (): [string, RowShard[string]][] => []);
  const files: SiteFile[] = [];
  let n = 0;
  for (const [text, ordinals] of bearers) {
    const key = fold(text);
    const list = rowList(`rows/${folder}-${n++}`, articles, ordinals, ROWS_INSIDE);
    files.push(...list.files);
    shard[shardOf(key, shards)]?.push([key, { text, ...list.header }]);
  }
  shard.forEach((lists, i) =>
    files.push({ path: `${folder}/${i}.json`, content: Object.fromEntries(lists) }),
  );
  return { shards, files };
}

/** The list of all articles, with their titles: `rows/all.json` and its chunks. */
export function wholeList(articles: Article[]): SiteFile[] {
  const { header, files } = rowList('rows/all', articles, [...articles.keys()], 0, true);
  return [...files, { path: 'rows/all.json', content: header }];
}

/** Cuts a list (in the library's order) into chunks. A list of at most `inside` rows is its own only chunk. */
function rowList(
  name: string,
  articles: Article[],
  ordinals: Ordinal[],
  inside: number,
  titles = false,
): { header: RowList; files: SiteFile[] } {
  const header: RowList = { count: ordinals.length, chunks: [] };
  const files: SiteFile[] = [];
  for (let at = 0; at < ordinals.length; at += ROWS_PER_CHUNK) {
    const part = ordinals.slice(at, at + ROWS_PER_CHUNK);
    const path = `${name}-${at / ROWS_PER_CHUNK}.json`;
    const days = part.map((ordinal) => dayOf(articles[ordinal]?.date));
    header.chunks.push({
      path,
      count: part.length,
      newest: days[0] ?? NO_DAY,
      oldest: days.at(-1) ?? NO_DAY,
    });
    const chunk = rowChunk(articles, part, titles);
    if (ordinals.length <= inside) header.inside = chunk;
    else files.push({ path, content: chunk });
  }
  return { header, files };
}

function rowChunk(articles: Article[], ordinals: Ordinal[], titles: boolean): RowChunk {
  const sources = new Names();
  const keywords = new Names();
  const chunk: RowChunk = { sources: sources.texts, keywords: keywords.texts, rows: [] };
  if (titles) chunk.titles = [];
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
    chunk.titles?.push(article.title);
  }
  return chunk;
}

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
