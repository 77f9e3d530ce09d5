import { monthOf, monthText, NO_DAY } from '../../site/days.ts';
import { NAMES_PER_FILE, ROWS_PER_CHUNK } from '../../site/files.ts';
import type { AllRows, AllRowsChunk, Count, RowChunk } from '../../site/files.ts';
import type { Ordinal } from '../../article/article.ts';
import type { FacetCounts } from '../answer.ts';
import type { SiteFiles, AbortState } from '../../site/siteFiles.ts';
import { allNames } from './allNames.ts';
import type { FilteredArticles } from './filterArticles.ts';

/** Most chunks of a thousand articles read for one count, 5 kB each: all of a collection of 40,000. */
const CHUNKS_READ = 40;
/** Most files of names read for one count, 3 to 4 kB each. */
const NAME_FILES_READ = 8;
/** Number of files read at once. */
const ABREAST = 6;
/** Most keywords named, those of most articles first. Sources and authors are fewer. */
const KEYWORDS_NAMED = 60;
const SOURCES_NAMED = 200;
const AUTHORS_NAMED = 200;
/** Most keywords named, and files of names read, when all are asked for. */
const ALL_KEYWORDS_NAMED = 3000;
const ALL_NAME_FILES_READ = 60;

/**
 * Counts how many of some articles have each keyword, source and author and are of each month and year. At most 60
 * keywords are named, most first; months and years are newest first. Reads the chunks of all rows that hold one of the articles; when
 * these are more than 40, only those of the articles that come first in `ordinals`, and the counts are not exact.
 * A rare keyword stays unnamed when its name would need a ninth file of names.
 * @param ordinals best first
 * @throws what `files` throws when a file cannot be had
 */
export async function countFacets(
  ordinals: Ordinal[],
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<FacetCounts> {
  if (ordinals.length === 0) return NO_COUNTS;
  const { tally, isExact } = await tallyOf(ordinals, files, signal);
  const [keywords, sources, authors] = await Promise.all([
    named('keywords', most(tally.keywords, (a, b) => a - b).slice(0, KEYWORDS_NAMED), files, signal),
    named('sources', most(tally.sources, (a, b) => a - b).slice(0, SOURCES_NAMED), files, signal),
    named('authors', most(tally.authors, (a, b) => a - b).slice(0, AUTHORS_NAMED), files, signal),
  ]);
  return {
    keywords,
    sources,
    authors,
    ...tally.times(),
    ...tally.sizes(),
    undated: tally.undated,
    isExact,
  };
}

/**
 * Counts all keywords of some articles, most first: those that `countFacets` leaves unnamed too, 3,000 at most.
 * @param ordinals best first
 * @throws what `files` throws when a file cannot be had
 */
export async function countKeywords(
  ordinals: readonly Ordinal[],
  files: Pick<SiteFiles, 'json'>,
): Promise<Count[]> {
  const { tally } = await tallyOf(ordinals, files);
  const counted = most(tally.keywords, (a, b) => a - b).slice(0, ALL_KEYWORDS_NAMED);
  return named('keywords', counted, files, undefined, ALL_NAME_FILES_READ);
}

/** Reads the rows of some articles and counts their facets by the numbers of names. */
async function tallyOf(
  ordinals: readonly Ordinal[],
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<{ tally: Tally<number>; isExact: boolean }> {
  const inChunk = new Map<number, Ordinal[]>();
  for (const ordinal of ordinals) {
    const k = Math.floor(ordinal / ROWS_PER_CHUNK);
    const known = inChunk.get(k);
    if (known) known.push(ordinal % ROWS_PER_CHUNK);
    else inChunk.set(k, [ordinal % ROWS_PER_CHUNK]);
  }
  const header = await files.json<AllRows>('rows/all.json', signal);
  const chunks = [...inChunk].slice(0, CHUNKS_READ);
  const tally = new Tally<number>();
  let counted = 0;
  for (let i = 0; i < chunks.length; i += ABREAST) {
    if (signal?.aborted) break;
    const part = chunks.slice(i, i + ABREAST);
    counted += part.length;
    const read = await Promise.all(part.map(([k]) => files.json<AllRowsChunk>(`rows/all-${k}.json`, signal)));
    part.forEach(([k, places], n) => {
      const chunk = read[n];
      if (chunk) addPlaces(tally, chunk, { places, newest: header.chunks[k]?.newest ?? NO_DAY });
    });
  }
  return { tally, isExact: counted === inChunk.size };
}

/**
 * Counts the facets of all articles that a filter leaves, from the cheapest source: for the whole collection the
 * files of names, for a rare keyword or source the rows stored with its list.
 * @param ordinals of those articles
 * @throws what `files` throws when a file cannot be had
 */
export async function facetsOfFiltered(
  filtered: FilteredArticles,
  ordinals: Ordinal[],
  files: Pick<SiteFiles, 'json'>,
): Promise<FacetCounts> {
  if (filtered.left === 'everything') return facetsOfAll(files);
  if (filtered.left === 'some' && filtered.rows) return facetsOfRows(filtered.rows);
  return countFacets(ordinals, files);
}

/**
 * Facets of the whole collection, with all of its sources and authors: no rows are read.
 * @throws what `files` throws when a file cannot be had
 */
export async function facetsOfAll(files: Pick<SiteFiles, 'json'>): Promise<FacetCounts> {
  const header = await files.json<AllRows>('rows/all.json');
  const [keywords, sources, authors] = await Promise.all([
    header.keywords === 0 ? [] : files.json<Count[]>('names/keywords-0.json'),
    allNames('sources', header, files),
    allNames('authors', header, files),
  ]);
  return {
    keywords: keywords.slice(0, KEYWORDS_NAMED),
    sources,
    authors,
    ...timesOfAll(header),
    keywordCount: header.keywords,
    sourceCount: header.sources,
    authorCount: header.authors,
    undated: header.count - header.dated,
    isExact: true,
  };
}

/** Facets of rows whose chunk holds the names, with all of their keywords. */
export function facetsOfRows(chunk: RowChunk): FacetCounts {
  const tally = new Tally<string>();
  for (const [, day = NO_DAY, source = -1, ...keywords] of chunk.rows) {
    tally.add(
      day,
      chunk.sources[source],
      keywords.map((keyword) => chunk.keywords[keyword] ?? ''),
    );
  }
  const here = new Set(chunk.rows.map(([ordinal]) => ordinal));
  for (const { text, ordinals } of chunk.authors ?? [])
    for (const ordinal of ordinals) if (here.has(ordinal)) addOne(tally.authors, text);
  const byText = (a: string, b: string): number => (a < b ? -1 : 1);
  const asCount = ([text, count]: [string, number]): Count => ({ text, count });
  return {
    keywords: most(tally.keywords, byText).map(asCount),
    sources: most(tally.sources, byText).map(asCount),
    authors: most(tally.authors, byText).map(asCount),
    ...tally.times(),
    ...tally.sizes(),
    undated: tally.undated,
    isExact: true,
  };
}

export const NO_COUNTS: FacetCounts = {
  keywords: [],
  sources: [],
  authors: [],
  months: [],
  years: [],
  keywordCount: 0,
  sourceCount: 0,
  authorCount: 0,
  undated: 0,
  isExact: true,
};

/**
 * Counts some rows of a chunk.
 * @param places of the articles within the chunk, in any order
 */
function addPlaces(
  tally: Tally<number>,
  chunk: AllRowsChunk,
  { places, newest }: { places: number[]; newest: number },
): void {
  let day = newest;
  const days = chunk.steps.map((step) => (day -= step));
  for (const place of places) {
    const source = chunk.sources[place] ?? -1;
    tally.add(days[place] ?? NO_DAY, source < 0 ? undefined : source, chunk.keywords[place] ?? []);
    for (const author of chunk.authors?.[place] ?? []) addOne(tally.authors, author);
  }
}

/** Turns numbers of names into names; those of the most common are looked up first. */
async function named(
  kind: 'keywords' | 'sources' | 'authors',
  counted: [number: number, count: number][],
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
  filesRead = NAME_FILES_READ,
): Promise<Count[]> {
  const wanted = new Set(counted.map(([number]) => Math.floor(number / NAMES_PER_FILE)));
  const lists = new Map(
    await Promise.all(
      [...wanted].slice(0, filesRead).map(async (n): Promise<[number, Count[]]> => {
        return [n, await files.json<Count[]>(`names/${kind}-${n}.json`, signal)];
      }),
    ),
  );
  return counted.flatMap(([number, count]) => {
    const name = lists.get(Math.floor(number / NAMES_PER_FILE))?.[number % NAMES_PER_FILE];
    return name ? { text: name.text, count } : [];
  });
}

/** Counts by name, or by the number of a name. */
class Tally<Name> {
  readonly keywords = new Map<Name, number>();
  readonly sources = new Map<Name, number>();
  readonly authors = new Map<Name, number>();
  undated = 0;
  readonly #months = new Map<number, number>();

  add(day: number, source: Name | undefined, keywords: Name[]): void {
    for (const keyword of new Set(keywords)) addOne(this.keywords, keyword);
    if (source !== undefined) addOne(this.sources, source);
    if (day === NO_DAY) this.undated++;
    else addOne(this.#months, monthOf(day));
  }

  sizes(): Pick<FacetCounts, 'keywordCount' | 'sourceCount' | 'authorCount'> {
    return {
      keywordCount: this.keywords.size,
      sourceCount: this.sources.size,
      authorCount: this.authors.size,
    };
  }

  times(): Pick<FacetCounts, 'months' | 'years'> {
    return timesOf([...this.#months].sort(([a], [b]) => b - a));
  }
}

/** Counts of the months and years of the whole collection. */
export function timesOfAll({ months }: Pick<AllRows, 'months'>): Pick<FacetCounts, 'months' | 'years'> {
  let own = 0;
  return timesOf(months.map(([step, count], i) => [(own = i === 0 ? step : own - step), count]));
}

/** Counts of months and of their years. @param months newest first */
function timesOf(months: readonly [month: number, count: number][]): Pick<FacetCounts, 'months' | 'years'> {
  const years = new Map<number, number>();
  for (const [month, count] of months) {
    const year = Math.floor(month / 12);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return {
    months: months.map(([month, count]) => ({ text: monthText(month), count })),
    years: [...years].map(([year, count]) => ({ text: String(year), count })),
  };
}

function addOne<Name>(counts: Map<Name, number>, name: Name): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function most<Name>(counts: Map<Name, number>, order: (a: Name, b: Name) => number): [Name, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || order(a, b));
}
