import { SearchClient } from './searchClient.ts';

let client: SearchClient | undefined;
/** The one search of the whole visit: it holds what was read of the index. */
export const search = (): SearchClient => (client ??= new SearchClient());

/** Reads what the first search needs. Called when the reader is about to search. */
export const prepareSearch = (): void => search().prepare();
