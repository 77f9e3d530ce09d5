import type { Ordinal } from '../article/article.ts';
import { addressQuery } from './queryParameters.ts';

/** What the reader asked of the library: the address `/?q=…&keyword=…&source=…&from=…&to=…&unread=1&sort=…` as a value. */
export interface Choice {
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

export const NO_CHOICE: Choice = { q: '', keywords: [], sort: 'newest' };

/** The order nobody needs to ask for, so that no address names it. */
export const usualSort = (q: string): Order => (q ? 'nearest' : 'newest');

/**
 * The choice with other words. An order chosen among words stays; the first words bring their own order along, and
 * without words nothing is nearest.
 */
export function withWords(choice: Choice, q: string): Choice {
  const isUsual = choice.sort === usualSort(choice.q) || choice.sort === 'nearest';
  return { ...choice, q, sort: isUsual ? usualSort(q) : choice.sort };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the query part of an address. Whatever is not understood is left out; never throws. */
export function readChoice(search: string): Choice {
  const asked = addressQuery(search);
  const q = (asked.get('q') ?? '').trim();
  const choice: Choice = {
    q,
    keywords: [...new Set(asked.getAll('keyword').filter(Boolean))],
    sort: sortOf(asked.get('sort'), q),
  };
  const source = asked.get('source');
  const [from, to] = [asked.get('from'), asked.get('to')];
  if (source) choice.source = source;
  if (from && DAY.test(from)) choice.from = from;
  if (to && DAY.test(to)) choice.to = to;
  if (asked.get('unread') === '1') choice.unread = true;
  return choice;
}

function sortOf(asked: string | null, q: string): Order {
  return asked === 'newest' || asked === 'oldest' || asked === 'undated' ? asked : usualSort(q);
}

/** The query part for a choice, `''` or beginning with `?`, always in the same order, so that equal choices have equal addresses. */
export function writeChoice(choice: Choice): string {
  const asked = addressQuery();
  if (choice.q) asked.append('q', choice.q);
  for (const keyword of choice.keywords) asked.append('keyword', keyword);
  if (choice.source) asked.append('source', choice.source);
  if (choice.from) asked.append('from', choice.from);
  if (choice.to) asked.append('to', choice.to);
  if (choice.unread) asked.append('unread', '1');
  if (choice.sort !== 'nearest' && choice.sort !== usualSort(choice.q)) asked.append('sort', choice.sort);
  const text = asked.toString();
  return text && `?${text}`;
}

/** Tells choices apart by what they leave: their addresses, and what was read when it counts. */
export const keyOf = (choice: Choice): string => [writeChoice(choice), ...(choice.read ?? [])].join(' ');

/** Is it known what the choice leaves out? Nothing is looked for before. */
export const isKnown = ({ unread, read }: Choice): boolean => !unread || read !== undefined;

/** Is anything narrowed (the order of the list aside)? */
export function isNarrowed(choice: Choice): boolean {
  return Boolean(
    choice.q ||
    choice.keywords.length ||
    choice.source ||
    choice.from ||
    choice.to ||
    choice.unread ||
    choice.sort === 'undated',
  );
}
