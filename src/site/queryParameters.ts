/** Query parameters of the library's address, in the order in which they are written. */
export const FILTER_PARAMETERS = [
  'q',
  'keyword',
  'source',
  'author',
  'from',
  'to',
  'undated',
  'unread',
  'sort',
] as const;

/** Query parameters of all pages: of the library, of the keywords (`letter`), of what is saved (`part`, `q`, `ink`, `tag`). */
export type QueryParameter = (typeof FILTER_PARAMETERS)[number] | 'letter' | 'part' | 'ink' | 'tag';

/** Query part of an address, which reads and writes only the parameters listed above. */
export interface AddressQuery {
  get(name: QueryParameter): string | null;
  getAll(name: QueryParameter): string[];
  append(name: QueryParameter, value: string): void;
  /** Query part without its `?`. */
  toString(): string;
}

/** Reads the query part of an address, with or without its `?`; without an argument, returns an empty query. */
export const addressQuery = (search = ''): AddressQuery => new URLSearchParams(search);
