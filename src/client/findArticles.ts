import type { Count, LibraryPage } from '../site/files.ts';
import type { Ordinal } from '../article/article.ts';
import { countsOf, countsOfAll, countsOfRows } from '../search/facets/countFacets.ts';
import { narrowed } from '../search/facets/filterArticles.ts';
import type { Choice } from '../site/filter.ts';
import type { Load } from './loadFile.ts';

/** What a choice leaves of the library. */
export interface Found {
  total: number;
  /** In the asked order. */
  ordinals: Ordinal[];
  /** How many of the articles found bear each keyword and source, most first; the chosen ones are among them. */
  keywords: Count[];
  sources: Count[];
  /** `total` is exact: always so of a choice, a search may know a lower bound only. */
  complete: boolean;
  /** There are too many articles to count their names in full: these counts are lower bounds. */
  countsAtLeast?: true;
}

/**
 * The articles that a choice of keywords, source and days leaves; what is typed is the search's to answer.
 * @throws SiteError when a file of the site cannot be had
 */
export async function findArticles(choice: Choice, load: Load): Promise<Found> {
  const files = { json: load };
  const library = await load<LibraryPage>('library.json');
  const inOrder = (ordinals: Ordinal[]): Ordinal[] =>
    choice.sort === 'oldest' ? oldestFirst(ordinals, library.dated) : ordinals;
  const { sort: order, ...asked } = choice;
  const found = await narrowed({ ...asked, order }, files);
  if (found.left === 'nothing') return NOTHING;
  if (found.left === 'everything') {
    const { keywords, sources } = await countsOfAll(files);
    const ordinals = inOrder(Array.from({ length: library.articles }, (_, ordinal) => ordinal));
    return { total: library.articles, ordinals, keywords, sources, complete: true };
  }
  const ordinals: Ordinal[] = [];
  found.stays.forEach((stays, ordinal) => stays && ordinals.push(ordinal));
  const { keywords, sources, complete } = found.rows
    ? { ...countsOfRows(found.rows), complete: true }
    : await countsOf(ordinals, files);
  return {
    total: found.count,
    ordinals: inOrder(ordinals),
    keywords,
    sources,
    complete: true,
    ...(complete ? {} : { countsAtLeast: true }),
  };
}

/** Oldest first; the undated come last here too, for they are not old. */
function oldestFirst(ordinals: Ordinal[], dated: number): Ordinal[] {
  const descending = ordinals.toSorted((a, b) => b - a);
  return [...descending.filter((one) => one < dated), ...descending.filter((one) => one >= dated).reverse()];
}

const NOTHING: Found = { total: 0, ordinals: [], keywords: [], sources: [], complete: true };
