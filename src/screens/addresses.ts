import type { QueryFunction, QueryKey } from '@tanstack/react-query';
import type { Choice } from '../library/choice.ts';
import { NO_CHOICE, writeChoice } from '../library/choice.ts';
import { articleQuery, headlineQuery, libraryQuery } from '../library/queries.ts';

/** The addresses of the site below its base, as the router's patterns. */
export const LIBRARY = '/';
export const ARTICLE = '/articles/:id/';
export const HEADLINE = '/headlines/:id/';
export const KEYWORDS = '/keywords/';
export const ABOUT = '/about/';
export const SAVED = '/saved/';
/** Where it can be checked that lines of mixed directions read right. */
export const DIRECTIONS = '/directions/';

/** @param id may hold Arabic letters; escaped once here, unescaped once by the router */
export const articleAddress = (id: string): string => `/articles/${encodeURIComponent(id)}/`;

export const headlineAddress = (id: string): string => `/headlines/${encodeURIComponent(id)}/`;

export const libraryAddress = (choice: Choice): string => LIBRARY + writeChoice(choice);

/** The library narrowed to one keyword. */
export const keywordAddress = (text: string): string => libraryAddress({ ...NO_CHOICE, keywords: [text] });

/** What a page's first render needs, in the form `client.fetchQuery` takes. */
export interface FirstQuery {
  queryKey: QueryKey;
  queryFn: QueryFunction;
}

const WITH_ID = /^\/(articles|headlines)\/([^/]+)\/?$/;

/**
 * The query a page cannot be rendered without.
 * @param path the page's path below the base, as the browser has it (escaped), without `?…` and `#…`
 * @returns nothing for an address that needs none, or that is not ours
 */
export function firstQuery(path: string): FirstQuery | undefined {
  const [, kind, escaped] = WITH_ID.exec(path) ?? [];
  const id = escaped === undefined ? undefined : unescaped(escaped);
  if (id !== undefined) return asFirst(kind === 'articles' ? articleQuery(id) : headlineQuery(id));
  if (path === LIBRARY || path === KEYWORDS || path === ABOUT) return asFirst(libraryQuery());
  return undefined;
}

/** Queries of different data under one type: whoever only fetches does not need to know what. */
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
