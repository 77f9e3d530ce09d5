import { dayOf, NO_DAY } from '../../site/days.ts';
import { fold } from '../../text/fold.ts';
import { ROWS_PER_CHUNK } from '../../site/files.ts';
import type { AllRows, AllRowsChunk, LibraryPage, RowChunk } from '../../site/files.ts';
import type { Ordinal } from '../../article/article.ts';
import type { SearchRequest } from '../answer.ts';
import type { SiteFiles, AbortState } from '../../site/siteFiles.ts';
import type { FilterName, NamedList } from './bearerLists.ts';
import { listOf, listOfAny, ordinalsOf } from './bearerLists.ts';

/**
 * Filter of a search besides its words: keywords, a source and authors that an article must all have, days, and
 * articles left out as read.
 */
export type ArticleFilter = Pick<
  SearchRequest,
  'keywords' | 'source' | 'orSources' | 'author' | 'from' | 'to' | 'undated' | 'read'
> & {
  /** Lists found before (see authorLists.ts), each of which must hold an article. */
  lists?: readonly NamedList[];
};

/** Articles that a filter leaves of the collection. */
export type FilteredArticles =
  | { left: 'everything' }
  /**
   * `unknown`: the requested keywords, source and authors that no article has, as typed; empty when each is known but no
   * article has all of them.
   */
  | { left: 'nothing'; unknown: string[] }
  | {
      left: 'some';
      /**
       * Array with 1 at the ordinal of each article that may stay; shorter than the collection where all others
       * may not.
       */
      stays: Uint8Array;
      count: number;
      /** Requested keywords, spelt as the collection prints them. */
      keywords: string[];
      source?: string;
      /** Rows of exactly these articles, from which facets are counted, where they were stored with a list. */
      rows?: RowChunk;
    };

/**
 * Finds the articles that keywords, sources, authors and days leave, without those that were read. Names are
 * found in every spelling that folds to the same. A rare name costs one small file; a common one also a file of
 * ordinals; days cost the header of all rows and at most two of its chunks, because the library's order is by day.
 * @throws what `files` throws when a file cannot be had
 */
export async function filterArticles(
  asked: ArticleFilter,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<FilteredArticles> {
  const left = await borne(asked, files, signal);
  const { read = [] } = asked;
  if (read.length === 0 || left.left === 'nothing') return left;
  if (left.left === 'some') return less(left, read);
  const { articles } = await files.json<LibraryPage>('library.json', signal);
  return less({ left: 'some', stays: new Uint8Array(articles).fill(1), count: articles, keywords: [] }, read);
}

/**
 * Ordinals of the articles that may stay, ascending, which is newest first.
 * @param mayStay 1 for each article that may; all may when absent
 * @param articles number of articles in the collection
 */
export function ordinalsIn(mayStay: Uint8Array | undefined, articles: number): Ordinal[] {
  const ordinals: Ordinal[] = [];
  for (let ordinal = 0; ordinal < articles; ordinal++)
    if (!mayStay || mayStay[ordinal]) ordinals.push(ordinal);
  return ordinals;
}

type Some = Extract<FilteredArticles, { left: 'some' }>;

/** Removes the articles already read. */
function less({ stays, rows, ...left }: Some, read: readonly Ordinal[]): FilteredArticles {
  const rest = stays.slice();
  for (const ordinal of read) rest[ordinal] = 0;
  const count = sumOf(rest);
  if (count === 0) return { left: 'nothing', unknown: [] };
  const staying = rows && { ...rows, rows: rows.rows.filter(([ordinal = 0]) => rest[ordinal]) };
  return { ...left, stays: rest, count, ...(staying && { rows: staying }) };
}

/** Finds the articles that keywords, sources, authors and days leave. */
async function borne(
  asked: ArticleFilter,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<FilteredArticles> {
  const days = daysOf(asked);
  const alternatives = (asked.orSources ?? []).map((text): FilterName => ({ kind: 'source', text }));
  const names = namesOf(asked);
  const { lists: given = [] } = asked;
  if (names.length + given.length === 0) {
    if (!days) return { left: 'everything' };
    const stays = marked(await stretchesOf(days, files, signal));
    const count = sumOf(stays);
    return count === 0 ? { left: 'nothing', unknown: [] } : { left: 'some', stays, count, keywords: [] };
  }

  const library = await files.json<LibraryPage>('library.json', signal);
  const found = await Promise.all(
    names.map((name) =>
      name.kind === 'source'
        ? listOfAny([name, ...alternatives], library, files, signal)
        : listOf(name, library, files, signal),
    ),
  );
  const lists = [...given, ...found.filter((list) => list !== undefined)];
  if (lists.length < given.length + names.length) {
    const unknown = names.flatMap((name, i) =>
      found[i] ? [] : name.kind === 'source' ? [name, ...alternatives] : [name],
    );
    return { left: 'nothing', unknown: unknown.map(({ text }) => text) };
  }
  const keywords = lists.flatMap(({ kind, texts }) => (kind === 'keyword' ? texts : []));
  const source = lists.find(({ kind }) => kind === 'source')?.texts[0];
  const called = { keywords, ...(source === undefined ? {} : { source }) };

  const shortest = lists.toSorted((a, b) => a.count - b.count)[0];
  if (shortest && ('inside' in shortest || 'rows' in shortest)) {
    const all = 'inside' in shortest ? shortest.inside : await files.json<RowChunk>(shortest.rows, signal);
    const rows = rowsThat(all, lists, days);
    const last = rows.rows.at(-1)?.[0];
    if (last === undefined) return { left: 'nothing', unknown: [] };
    const stays = new Uint8Array(last + 1);
    for (const [ordinal = 0] of rows.rows) stays[ordinal] = 1;
    return { left: 'some', stays, count: rows.rows.length, ...called, rows };
  }
  const [stretches, ...borneBy] = await Promise.all([
    days && stretchesOf(days, files, signal),
    ...lists.map((list) => ordinalsOf(list, files, signal)),
  ]);
  const { stays, count } = meeting(borneBy, stretches ?? [{ first: 0, end: library.articles }]);
  return count === 0 ? { left: 'nothing', unknown: [] } : { left: 'some', stays, count, ...called };
}

const namesOf = ({ keywords, source, author }: ArticleFilter): FilterName[] => [
  ...keywords.map((text): FilterName => ({ kind: 'keyword', text })),
  ...(source ? [{ kind: 'source', text: source } as const] : []),
  ...(author ? [{ kind: 'author', text: author } as const] : []),
];

/** Ranges of days, in one of which an article must lie. */
type Days = readonly { from: number; to: number }[];

/** Days of the filter. Undated articles have day -1 and so lie outside every range but their own. */
function daysOf({ from, to, undated }: ArticleFilter): Days | undefined {
  if (!from && !to && !undated) return undefined;
  const range = { from: from ? dayOf(from) : 0, to: to ? dayOf(to) : Infinity };
  return [...(from || to ? [range] : []), ...(undated ? [{ from: NO_DAY, to: NO_DAY }] : [])];
}

/** A run of ordinals, from `first` to before `end`. */
interface Stretch {
  first: Ordinal;
  end: Ordinal;
}

/** Runs of the articles of some days. */
async function stretchesOf(
  days: Days,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<Stretch[]> {
  const header = await files.json<AllRows>('rows/all.json', signal);
  return Promise.all(
    days.map(async ({ from, to }) => {
      const [first, end] = await Promise.all([
        laterThan(to, header, files, signal),
        laterThan(from - 1, header, files, signal),
      ]);
      return { first, end };
    }),
  );
}

/** Array with 1 at each ordinal of some runs. */
function marked(stretches: readonly Stretch[]): Uint8Array {
  const stays = new Uint8Array(Math.max(0, ...stretches.map(({ end }) => end)));
  for (const { first, end } of stretches) stays.fill(1, first, end);
  return stays;
}

const sumOf = (stays: Uint8Array): number => stays.reduce((sum, stay) => sum + stay, 0);

/**
 * Number of articles of a later day, which is the ordinal of the first that is not later. Reads a chunk only when
 * the day lies within it.
 */
async function laterThan(
  day: number,
  header: AllRows,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<Ordinal> {
  if (day === NO_DAY) return header.dated;
  const k = header.chunks.findIndex(({ oldest }) => oldest <= day);
  const chunk = header.chunks[k];
  if (!chunk) return header.count;
  if (chunk.newest <= day) return k * ROWS_PER_CHUNK;
  const { steps } = await files.json<AllRowsChunk>(`rows/all-${k}.json`, signal);
  let own = chunk.newest;
  const later = steps.findIndex((step) => (own -= step) <= day);
  return k * ROWS_PER_CHUNK + (later < 0 ? steps.length : later);
}

/** Rows that have all the names and lie within the days, with the names of their chunk. */
function rowsThat(chunk: RowChunk, lists: readonly NamedList[], days?: Days): RowChunk {
  const tests = lists.map((list) => rowTest(list, chunk));
  const rows = chunk.rows.filter((row) => {
    const [, day = NO_DAY] = row;
    if (days && !days.some(({ from, to }) => from <= day && day <= to)) return false;
    return tests.every((test) => test(row));
  });
  return { ...chunk, rows };
}

/** Makes a test whether a row of a chunk has one of the names of a list. */
function rowTest({ kind, texts }: NamedList, chunk: RowChunk): (row: number[]) => boolean {
  if (kind === 'keyword') {
    const numbers = texts.map((text) => chunk.keywords.indexOf(text));
    return (row) => numbers.some((number) => row.includes(number, KEYWORDS_FROM));
  }
  if (kind === 'source') {
    // Sources are stored as printed: «CNN» and «cnn» are two names of one source.
    const keys = new Set(texts.map(fold));
    const isSource = chunk.sources.map((name) => keys.has(fold(name)));
    return ([, , source = -1]) => isSource[source] === true;
  }
  const own = (chunk.authors ?? []).filter(({ text }) => texts.includes(text));
  const authored = new Set(own.flatMap(({ ordinals }) => ordinals));
  return ([ordinal = 0]) => authored.has(ordinal);
}

/** Place in a row at which its keywords begin. */
const KEYWORDS_FROM = 3;

/** Ordinals of some runs that are in every list. */
function meeting(lists: Ordinal[][], stretches: readonly Stretch[]): { stays: Uint8Array; count: number } {
  let stays = marked(stretches);
  for (const list of lists) {
    const both = new Uint8Array(stays.length);
    for (const ordinal of list) if (stays[ordinal]) both[ordinal] = 1;
    stays = both;
  }
  return { stays, count: sumOf(stays) };
}
