import type { Ordinal } from '../article/article.ts';
import { addressQuery } from './queryParameters.ts';

/** Filter of the library: the address `/?q=…&keyword=…&source=…&from=…&to=…&unread=1&sort=…` as a value. */
export interface Filter {
  /** Words typed into the search box; '' for none. */
  q: string;
  /** Keywords that must all be on the article, in the order they were chosen. */
  keywords: string[];
  source?: string;
  /** First and last day, `YYYY-MM-DD`. Undated articles match neither. */
  from?: string;
  to?: string;
  /** Only what the reader has not read to its end. */
  unread?: true;
  /** The articles that `unread` leaves out, ascending; absent until they are known. The address does not name them. */
  read?: readonly Ordinal[];
  sort: Order;
}

/**
 * Order of a list of articles. `nearest` is by relevance and needs words to be near to; `undated` shows the undated
 * articles alone: they have no other place among days.
 */
export type Order = 'nearest' | 'newest' | 'oldest' | 'undated';

export const NO_FILTER: Filter = { q: '', keywords: [], sort: 'newest' };

/** The order nobody needs to ask for, so that no address names it. */
export const usualSort = (q: string): Order => (q ? 'nearest' : 'newest');

/**
 * The filter with other words. An order chosen among words stays; the first words bring their own order along, and
 * without words nothing is nearest.
 */
export function withWords(filter: Filter, q: string): Filter {
  const isUsual = filter.sort === usualSort(filter.q) || filter.sort === 'nearest';
  return { ...filter, q, sort: isUsual ? usualSort(q) : filter.sort };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the query part of an address. Whatever is not understood is left out; never throws. */
export function readFilter(search: string): Filter {
  const asked = addressQuery(search);
  const q = (asked.get('q') ?? '').trim();
  const filter: Filter = {
    q,
    keywords: [...new Set(asked.getAll('keyword').filter(Boolean))],
    sort: sortOf(asked.get('sort'), q),
  };
  const source = asked.get('source');
  const [from, to] = [asked.get('from'), asked.get('to')];
  if (source) filter.source = source;
  if (from && DAY.test(from)) filter.from = from;
  if (to && DAY.test(to)) filter.to = to;
  if (asked.get('unread') === '1') filter.unread = true;
  return filter;
}

function sortOf(asked: string | null, q: string): Order {
  return asked === 'newest' || asked === 'oldest' || asked === 'undated' ? asked : usualSort(q);
}

/** The query part for a filter, `''` or beginning with `?`, always in the same order, so that equal filters have equal addresses. */
export function writeFilter(filter: Filter): string {
  const asked = addressQuery();
  if (filter.q) asked.append('q', filter.q);
  for (const keyword of filter.keywords) asked.append('keyword', keyword);
  if (filter.source) asked.append('source', filter.source);
  if (filter.from) asked.append('from', filter.from);
  if (filter.to) asked.append('to', filter.to);
  if (filter.unread) asked.append('unread', '1');
  if (filter.sort !== 'nearest' && filter.sort !== usualSort(filter.q)) asked.append('sort', filter.sort);
  const text = asked.toString();
  return text && `?${text}`;
}

/** Tells filters apart by what they leave: their addresses, and what was read when it counts. */
export const keyOf = (filter: Filter): string => [writeFilter(filter), ...(filter.read ?? [])].join(' ');

/** Is it known what the filter leaves out? Nothing is looked for before. */
export const isKnown = ({ unread, read }: Filter): boolean => !unread || read !== undefined;

/** Is anything narrowed (the order of the list aside)? */
export function isNarrowed(filter: Filter): boolean {
  return Boolean(
    filter.q ||
    filter.keywords.length ||
    filter.source ||
    filter.from ||
    filter.to ||
    filter.unread ||
    filter.sort === 'undated',
  );
}
