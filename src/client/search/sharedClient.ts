import { SearchClient } from './searchClient.ts';

let client: SearchClient | undefined;
/** The one search client of the visit: it caches the files read of the index. */
export const search = (): SearchClient => (client ??= new SearchClient());

/** Starts the search and reads its first files; called when the reader is about to search. */
export const prepareSearch = (): void => search().prepare();

/** Begins a search that does not answer anew. */
export const restartSearch = (): void => search().restart();
