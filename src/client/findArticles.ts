import type { ArticleList, FacetCounts } from '../search/answer.ts';
import { facetsOfFiltered, NO_COUNTS } from '../search/facets/countFacets.ts';
import { filterArticles, ordinalsIn } from '../search/facets/filterArticles.ts';
import type { LibraryPage } from '../site/files.ts';
import type { Filter } from '../site/filter.ts';
import { byDay } from '../site/order.ts';
import type { Load } from './loadFile.ts';

/** Articles that a filter without words leaves. */
export interface Found extends ArticleList {
  /** Numbers of those articles by keyword, source, author, month and year, the chosen ones included. */
  counts: FacetCounts;
}

/**
 * Lists the articles that keywords, source, author and days leave, by day: the counterpart of a search for a filter
 * without words. Filter, order and facets are those of the search.
 * @throws SiteError when a file of the site cannot be had
 */
export async function findArticles(filter: Filter, load: Load): Promise<Found> {
  const files = { json: load };
  const { articles, dated } = await load<LibraryPage>('library.json');
  const filtered = await filterArticles(filter, files);
  if (filtered.left === 'nothing') return NOTHING;
  const ordinals = ordinalsIn(filtered.left === 'some' ? filtered.stays : undefined, articles);
  if (filter.sort === 'oldest') ordinals.sort(byDay('oldest', dated));
  const counts = await facetsOfFiltered(filtered, ordinals, files);
  return { total: ordinals.length, isExact: true, ordinals, counts };
}

const NOTHING: Found = { total: 0, isExact: true, ordinals: [], counts: NO_COUNTS };
