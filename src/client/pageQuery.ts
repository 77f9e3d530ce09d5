import type { QueryFunction, QueryKey } from '@tanstack/react-query';
import { ABOUT, ARCHIVE, HEADLINES, KEYWORDS, LIBRARY } from '../site/addresses.ts';
import {
  aboutQuery,
  archivePageQuery,
  archiveQuery,
  articleQuery,
  headlineListQuery,
  headlineShardQuery,
  libraryQuery,
} from './queries.ts';

/** Query for the data of a page's first render, in the form `client.fetchQuery` takes. */
export interface FirstQuery {
  queryKey: QueryKey;
  queryFn: QueryFunction;
}

const WITH_ID = /^\/(articles|headlines|archive)\/([^/]+)\/?$/;

/**
 * Query for the data without which a page cannot be rendered.
 * @param path the page's path below the base, as the browser has it (escaped), without `?…` and `#…`
 * @returns undefined for an address that needs no data, or that is not ours
 */
export function firstQuery(path: string): FirstQuery | undefined {
  const [, kind, escaped] = WITH_ID.exec(path) ?? [];
  const id = escaped === undefined ? undefined : unescaped(escaped);
  if (id !== undefined && kind === 'archive') return asFirst(archivePageQuery(Number(id)));
  if (id !== undefined) return asFirst(kind === 'articles' ? articleQuery(id) : headlineShardQuery(id));
  if (path === LIBRARY || path === KEYWORDS) return asFirst(libraryQuery());
  if (path === HEADLINES) return asFirst(headlineListQuery(0));
  if (path === ARCHIVE) return asFirst(archiveQuery());
  if (path === ABOUT) return asFirst(aboutQuery());
  return undefined;
}

/** Gives queries of different data one type: a caller that only fetches does not need the type of the data. */
function asFirst(query: { queryKey: QueryKey; queryFn?: unknown }): FirstQuery {
  return query as FirstQuery;
}

function unescaped(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
