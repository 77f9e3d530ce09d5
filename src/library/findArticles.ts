import { dayOf, NO_DAY } from '../article/days.ts';
import { withoutArticle } from '../article/typedWords.ts';
import { fold } from '../article/fold.ts';
import { shardOf } from '../article/shard.ts';
import type { Count, LibraryPage, Ordinal, RowChunk, RowList, RowShard } from '../article/site.ts';
import type { Choice } from './choice.ts';
import type { Load } from './load.ts';

/** What a choice leaves of the library. */
export interface Found {
  total: number;
  /** In the asked order. */
  ordinals: Ordinal[];
  /** How many of the articles found bear each keyword and source, most first; the chosen ones are among them. */
  keywords: Count[];
  sources: Count[];
  /** False when the search stopped at ENOUGH: `total` and the counts are then lower bounds. */
  complete: boolean;
}

/** Articles after which a search in titles reads no further chunks. */
const ENOUGH = 400;
/** Chunks asked for at once. */
const ABREAST = 6;

/**
 * The articles a choice leaves. Reads the shortest row list among its keywords and source (the whole list only
 * for a choice of words or days), and of that only the chunks whose days overlap the choice.
 * @throws SiteError when a file of the site cannot be had
 */
export async function findArticles(choice: Choice, load: Load): Promise<Found> {
  const library = await load<LibraryPage>('library.json');
  const named = await Promise.all([
    ...choice.keywords.map((keyword) => listOf('keywords', keyword, library.keywordShards, load)),
    ...(choice.source ? [listOf('sources', choice.source, library.sourceShards, load)] : []),
  ]);
  const lists = named.filter((list) => list !== undefined);
  if (lists.length < named.length) return NOTHING;

  const keywords = lists.slice(0, choice.keywords.length).map((list) => list.text);
  const source = choice.source && lists.at(-1)?.text;
  const words = wordsOf(choice.q);
  const shortest = words.length
    ? await load<RowList>('rows/all.json')
    : (lists.toSorted((a, b) => a.count - b.count)[0] ?? (await load<RowList>('rows/all.json')));
  const days = daysOf(choice);
  const chunks = shortest.chunks.filter((chunk) => chunk.newest >= days.from && chunk.oldest <= days.to);
  if (choice.sort === 'oldest') chunks.reverse();

  const found = new Tally();
  const enough = words.length ? ENOUGH : Infinity;
  for (let i = 0; i < chunks.length && found.ordinals.length < enough; i += ABREAST) {
    const read = await Promise.all(
      chunks.slice(i, i + ABREAST).map(async (chunk) => shortest.inside ?? load<RowChunk>(chunk.path)),
    );
    for (const chunk of read) found.add(chunk, { keywords, source, words, ...days });
  }
  const whole = found.chunks === chunks.length;
  return {
    total: found.ordinals.length,
    ordinals: choice.sort === 'oldest' ? oldestFirst(found.ordinals, library.dated) : found.ordinals,
    keywords: countsOf(found.keywords),
    sources: countsOf(found.sources),
    complete: whole,
  };
}

/** Oldest first; the undated come last here too, for they are not old. */
function oldestFirst(ordinals: Ordinal[], dated: number): Ordinal[] {
  const descending = ordinals.toSorted((a, b) => b - a);
  return [...descending.filter((one) => one < dated), ...descending.filter((one) => one >= dated).reverse()];
}

const NOTHING: Found = { total: 0, ordinals: [], keywords: [], sources: [], complete: true };

async function listOf(folder: 'keywords' | 'sources', text: string, shards: number, load: Load) {
  const key = fold(text);
  const shard = await load<RowShard>(`${folder}/${shardOf(key, shards)}.json`);
  return Object.hasOwn(shard, key) ? shard[key] : undefined;
}

interface Wanted {
  keywords: string[];
  source: string | undefined;
  words: string[];
  from: number;
  to: number;
}

/** First and last day of a choice. Undated rows have day -1 and so lie outside every span but their own. */
function daysOf(choice: Choice): { from: number; to: number } {
  if (choice.sort === 'undated') return { from: NO_DAY, to: NO_DAY };
  const from = choice.from ? dayOf(choice.from) : choice.to ? 0 : NO_DAY;
  return { from, to: choice.to ? dayOf(choice.to) : Infinity };
}

class Tally {
  readonly ordinals: Ordinal[] = [];
  readonly keywords = new Map<string, number>();
  readonly sources = new Map<string, number>();
  chunks = 0;

  add(chunk: RowChunk, wanted: Wanted): void {
    this.chunks++;
    const source = wanted.source === undefined ? undefined : chunk.sources.indexOf(wanted.source);
    const keywords = wanted.keywords.map((text) => chunk.keywords.indexOf(text));
    chunk.rows.forEach(([ordinal = 0, day = NO_DAY, from = -1, ...borne], i) => {
      if (day < wanted.from || day > wanted.to) return;
      if (source !== undefined && from !== source) return;
      if (!keywords.every((keyword) => borne.includes(keyword))) return;
      const names = borne.map((keyword) => chunk.keywords[keyword] ?? '');
      if (wanted.words.length && !holdsWords([chunk.titles?.[i] ?? '', ...names], wanted.words)) return;
      this.ordinals.push(ordinal);
      for (const name of names) count(this.keywords, name);
      const name = chunk.sources[from];
      if (name !== undefined) count(this.sources, name);
    });
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function countsOf(counts: Map<string, number>): Count[] {
  return [...counts]
    .map(([text, n]) => ({ text, count: n }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** Folded words of a text: letters and digits, `2.2` kept whole. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [];
}

/** Conjunction, preposition and article written onto a word: «وبالأسد» is found by «اسد». */
const GLUED = /^[وف]?[بكل]?(?:ال|لل)?/u;

function holdsWords(texts: string[], wanted: string[]): boolean {
  const words = texts.flatMap(wordsOf);
  return wanted.every((typed) => {
    const bare = withoutArticle(typed);
    return words.some((word) => word.startsWith(typed) || word.replace(GLUED, '').startsWith(bare));
  });
}
