import type { Ordinal } from '../article/article.ts';
import { dayOf, NO_DAY } from './days.ts';
import { addressQuery } from './queryParameters.ts';

/**
 * Filter of the library: the address `/?q=…&keyword=…&source=…&source=…&author=…&from=…&to=…&undated=1&unread=1&sort=…` as a
 * value. Keywords narrow each other; an article has one of the sources, and one of the days or, with `undated`, none.
 */
export interface Filter {
  /** Words typed into the search box; '' for none. */
  q: string;
  /** Keywords that an article must all have, in the order they were chosen. */
  keywords: string[];
  source?: string;
  /** Further sources, of which an article may have one instead. */
  orSources?: readonly string[];
  /** One author that an article must have. */
  author?: string;
  /** First and last day, `YYYY-MM-DD`, never the later one first. Undated articles match neither. */
  from?: string;
  to?: string;
  /** Adds the undated articles to those of the days; without days it leaves the undated alone. */
  undated?: true;
  /** Leaves only articles that the reader has not read to their end. */
  unread?: true;
  /** Articles that `unread` leaves out, ascending; absent until they are known. They are no part of the address. */
  read?: readonly Ordinal[];
  sort: Order;
}

/** Order of a list of articles. `nearest` is by relevance and needs words to be near to; by day the undated come last. */
export type Order = 'nearest' | 'newest' | 'oldest';

export const NO_FILTER: Filter = { q: '', keywords: [], sort: 'newest' };

/** Default order, which no address names. */
export const usualSort = (q: string): Order => (q ? 'nearest' : 'newest');

/**
 * Replaces the words of a filter. An order chosen among words stays; the first words bring their own default
 * order, and without words there is no `nearest`.
 */
export function withWords(filter: Filter, q: string): Filter {
  const isUsual = filter.sort === usualSort(filter.q) || filter.sort === 'nearest';
  return { ...filter, q, sort: isUsual ? usualSort(q) : filter.sort };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the query part of an address. Values that are not understood are left out, days the wrong way round are put
 * right; never throws. `sort=undated` is the address of the undated articles in older links.
 */
export function readFilter(search: string): Filter {
  const asked = addressQuery(search);
  const q = (asked.get('q') ?? '').trim();
  const filter: Filter = {
    q,
    keywords: [...new Set(asked.getAll('keyword').filter(Boolean))],
    sort: sortOf(asked.get('sort'), q),
  };
  const [source, ...orSources] = [...new Set(asked.getAll('source').filter(Boolean))];
  const author = asked.get('author');
  if (source) filter.source = source;
  if (orSources.length > 0) filter.orSources = orSources;
  if (author) filter.author = author;
  const days = daysInOrder(dayIn(asked.get('from')), dayIn(asked.get('to')));
  const isUndated = asked.get('undated') === '1' || asked.get('sort') === 'undated';
  Object.assign(filter, days, isUndated && { undated: true });
  if (asked.get('unread') === '1') filter.unread = true;
  return filter;
}

function sortOf(asked: string | null, q: string): Order {
  return asked === 'newest' || asked === 'oldest' ? asked : usualSort(q);
}

const dayIn = (asked: string | null): string | undefined =>
  asked !== null && DAY.test(asked) && dayOf(asked) !== NO_DAY ? asked : undefined;

/** Days of a filter, the earlier one first; absent where not given. */
export function daysInOrder(from: string | undefined, to: string | undefined): Pick<Filter, 'from' | 'to'> {
  if (from && to && from > to) return { from: to, to: from };
  return { ...(from && { from }), ...(to && { to }) };
}

/**
 * Writes the query part for a filter, `''` or beginning with `?`, always in the same order, so that equal filters
 * have equal addresses.
 */
export function writeFilter(filter: Filter): string {
  const asked = addressQuery();
  if (filter.q) asked.append('q', filter.q);
  for (const keyword of filter.keywords) asked.append('keyword', keyword);
  for (const source of sourcesOf(filter)) asked.append('source', source);
  if (filter.author) asked.append('author', filter.author);
  if (filter.from) asked.append('from', filter.from);
  if (filter.to) asked.append('to', filter.to);
  if (filter.undated) asked.append('undated', '1');
  if (filter.unread) asked.append('unread', '1');
  if (filter.sort !== 'nearest' && filter.sort !== usualSort(filter.q)) asked.append('sort', filter.sort);
  const text = asked.toString();
  return text && `?${text}`;
}

/** Sources of a filter, of which an article must have one if there are any. */
export const sourcesOf = ({ source, orSources = [] }: Pick<Filter, 'source' | 'orSources'>): string[] =>
  source === undefined ? [] : [source, ...orSources];

/** Key of the articles that a filter leaves: its address, and the articles already read when `unread` is on. */
export const keyOf = (filter: Filter): string => [writeFilter(filter), ...(filter.read ?? [])].join(' ');

/** Tells whether a filter can be applied: `unread` needs the articles already read. */
export const isKnown = ({ unread, read }: Filter): boolean => !unread || read !== undefined;

/** Tells whether anything but the order is filtered. */
export function isFiltered(filter: Filter): boolean {
  return Boolean(
    filter.q ||
    filter.keywords.length ||
    filter.source ||
    filter.author ||
    filter.from ||
    filter.to ||
    filter.undated ||
    filter.unread,
  );
}
