import type { Destination } from './files.ts';
import type { Filter } from './filter.ts';
import { NO_FILTER, writeFilter } from './filter.ts';

/** The addresses of the site below its base, as the router's patterns. */
export const LIBRARY = '/';
export const ARTICLE = '/articles/:id/';
export const HEADLINE = '/headlines/:id/';
export const KEYWORDS = '/keywords/';
export const ABOUT = '/about/';
export const SAVED = '/saved/';

/** @param id may hold Arabic letters; escaped once here, unescaped once by the router */
export const articleAddress = (id: string): string => `/articles/${encodeURIComponent(id)}/`;

export const headlineAddress = (id: string): string => `/headlines/${encodeURIComponent(id)}/`;

export const libraryAddress = (filter: Filter): string => LIBRARY + writeFilter(filter);

/** The library narrowed to one keyword. */
export const keywordAddress = (text: string): string => libraryAddress({ ...NO_FILTER, keywords: [text] });

/** The page a headline leads to. */
export const destinationAddress = (destination: Destination): string =>
  destination.kind === 'article' ? articleAddress(destination.id) : headlineAddress(destination.id);
