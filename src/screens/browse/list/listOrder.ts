import type { LibraryPage } from '../../../site/files.ts';
import type { Ordinal } from '../../../article/article.ts';
import type { Filter } from '../../../site/filter.ts';
import { isFiltered } from '../../../site/filter.ts';
import { oldestFirst } from '../../../site/order.ts';
import type { Found } from '../../../client/findArticles.ts';

/** Order of the articles to show: their number, and the article at each place. */
export interface Order {
  total: number;
  /** Ordinal of the article at a place, 0-based; -1 past the end. */
  at: (place: number) => Ordinal;
}

/**
 * Order of the whole library, for which nothing is fetched: its articles are the ordinals themselves. Oldest
 * first, the undated still come last, for they are not old.
 */
export function wholeOrder({ articles, dated }: LibraryPage, sort: Filter['sort']): Order {
  return {
    total: articles,
    at: (place) => {
      if (place < 0 || place >= articles) return -1;
      return sort === 'oldest' ? oldestFirst(place, dated) : place;
    },
  };
}

/** Order of the articles that a filter leaves. */
export function foundOrder({ ordinals }: Pick<Found, 'ordinals'>): Order {
  return { total: ordinals.length, at: (place) => ordinals[place] ?? -1 };
}

/** Number of articles on the front of the page; the others follow as a list. */
export function frontLength(filter: Filter, total: number, kept: number): number {
  if (total <= kept) return total;
  // One lead, four seconds, then thirds that fill rows of two and of four.
  return isFiltered(filter) ? 13 : 21;
}
