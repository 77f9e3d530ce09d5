/** Query parameters of the library's address, in the order in which addresses have them. */
export const FILTER_PARAMETERS = ['q', 'keyword', 'source', 'from', 'to', 'unread', 'sort'] as const;

/** Query parameters of any address: of the library, of the keywords (`letter`), of what is saved (`part`, `q`). */
export type QueryParameter = (typeof FILTER_PARAMETERS)[number] | 'letter' | 'part';

/** Query part of an address, in which only listed parameters can be read and written. */
export interface AddressQuery {
  get(name: QueryParameter): string | null;
  getAll(name: QueryParameter): string[];
  append(name: QueryParameter, value: string): void;
  /** Query part without its `?`. */
  toString(): string;
}

/** Reads the query part of an address, with or without its `?`; without one, an empty query to write into. */
export const addressQuery = (search = ''): AddressQuery => new URLSearchParams(search);
