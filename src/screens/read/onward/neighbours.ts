import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { Article, Ordinal } from '../../../article/article.ts';
import { ordinalsOf } from '../../../client/articleOrdinals.ts';
import { foundQuery } from '../../../client/filterQueries.ts';
import { entriesQuery, libraryQuery, loadThrough } from '../../../client/queries.ts';
import { readOrdinals } from '../../../client/readOrdinals.ts';
import { searchQuery } from '../../../client/search/searchQueries.ts';
import { filterArticles, ordinalsIn } from '../../../search/facets/filterArticles.ts';
import type { Entry } from '../../../site/files.ts';
import { ENTRIES_PER_FILE } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';
import { isFiltered, readFilter } from '../../../site/filter.ts';
import { oldestFirst } from '../../../site/order.ts';
import type { Order } from '../../browse/list/listOrder.ts';
import { foundOrder, wholeOrder } from '../../browse/list/listOrder.ts';

/** Articles before and after one in a list. */
export interface Neighbours {
  previous?: Entry;
  next?: Entry;
}

/** Place of an article in the list from which it was opened. */
export interface ListPlace extends Neighbours {
  /** 1-based. */
  place: number;
  total: number;
  /** False when `total` is a lower bound. */
  isExact: boolean;
}

type Dated = Pick<Article, 'id' | 'date'>;

/**
 * Query for an article's place in a list and its neighbours there; null where the article is not in it.
 * @param list query of the list's address, `?q=…`
 * @param typing true for a search whose last word was unfinished
 */
export const listPlaceQuery = (list: string, typing: boolean, article: Dated) =>
  queryOptions({
    queryKey: ['onward', 'list', list, typing, article.id],
    queryFn: async ({ client }): Promise<ListPlace | null> => {
      const ordinal = await ordinalOf(client, article);
      if (ordinal === undefined) return null;
      const { order, isExact, placeOf } = await listOf(client, readFilter(list), typing, ordinal);
      const place = placeOf(ordinal);
      if (place < 0) return null;
      return { ...(await around(client, order, place)), place: place + 1, total: order.total, isExact };
    },
  });

/** Query for the articles before and after one among those of its day, in the library's order. */
export const dayNeighboursQuery = (article: Dated) =>
  queryOptions({
    queryKey: ['onward', 'day', article.id],
    queryFn: async ({ client }): Promise<Neighbours> => {
      const ordinal = await ordinalOf(client, article);
      if (ordinal === undefined || article.date === undefined) return {};
      const { previous, next } = await around(client, wholeOrder(await libraryOf(client), 'newest'), ordinal);
      return {
        ...(previous?.date === article.date && { previous }),
        ...(next?.date === article.date && { next }),
      };
    },
  });

/** Query for the articles before and after one among those of its source, newest first. */
export const sourceNeighboursQuery = (article: Dated & Pick<Article, 'source'>) =>
  queryOptions({
    queryKey: ['onward', 'source', article.id],
    queryFn: async ({ client }): Promise<Neighbours> => {
      const { source } = article;
      const ordinal = await ordinalOf(client, article);
      if (ordinal === undefined || source === undefined) return {};
      // The filter alone: its facets would take many files.
      const filtered = await filterArticles({ keywords: [], source }, { json: loadThrough(client) });
      const { articles } = await libraryOf(client);
      const ordinals = ordinalsIn(filtered.left === 'some' ? filtered.stays : undefined, articles);
      const place = filtered.left === 'nothing' ? -1 : ordinals.indexOf(ordinal);
      return place < 0 ? {} : around(client, foundOrder({ ordinals }), place);
    },
  });

const libraryOf = (client: QueryClient) => client.ensureQueryData(libraryQuery());

async function ordinalOf(client: QueryClient, article: Dated): Promise<Ordinal | undefined> {
  const [ordinal] = await ordinalsOf([article], loadThrough(client));
  return ordinal;
}

/** A list as it was shown: its order, and the place of an article in it, 0-based; -1 for none. */
interface List {
  order: Order;
  isExact: boolean;
  placeOf: (ordinal: Ordinal) => number;
}

async function listOf(client: QueryClient, asked: Filter, typing: boolean, opened: Ordinal): Promise<List> {
  const filter = asked.unread ? await withRead(client, asked, opened) : asked;
  if (filter.q) {
    const answer = await client.fetchQuery(searchQuery(filter, typing));
    const { ordinals, isExact } = answer;
    return { order: foundOrder(answer), isExact, placeOf: (ordinal) => ordinals.indexOf(ordinal) };
  }
  if (isFiltered(filter)) {
    const found = await client.fetchQuery(foundQuery(filter));
    return { order: foundOrder(found), isExact: true, placeOf: (one) => found.ordinals.indexOf(one) };
  }
  const library = await libraryOf(client);
  return {
    order: wholeOrder(library, filter.sort),
    isExact: true,
    placeOf: (ordinal) => (filter.sort === 'oldest' ? oldestFirst(ordinal, library.dated) : ordinal),
  };
}

/** Completes a filter of unread articles: the one that is open stays, though it may have been read since. */
async function withRead(client: QueryClient, filter: Filter, opened: Ordinal): Promise<Filter> {
  const read = await readOrdinals(client);
  return { ...filter, read: read.filter((ordinal) => ordinal !== opened) };
}

async function around(client: QueryClient, order: Order, place: number): Promise<Neighbours> {
  const [previous, next] = await Promise.all(
    [place - 1, place + 1].map((at) => entryAt(client, order.at(at))),
  );
  return { ...(previous && { previous }), ...(next && { next }) };
}

async function entryAt(client: QueryClient, ordinal: Ordinal): Promise<Entry | undefined> {
  if (ordinal < 0) return undefined;
  const entries = await client.ensureQueryData(entriesQuery(Math.floor(ordinal / ENTRIES_PER_FILE)));
  return entries[ordinal % ENTRIES_PER_FILE];
}
