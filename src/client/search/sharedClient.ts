import { SearchClient } from './searchClient.ts';

let client: SearchClient | undefined;
/** One for the whole visit: it holds what was read of the index. */
export const search = (): SearchClient => (client ??= new SearchClient());

/** The reader is about to search: begins what the first question needs. */
export const prepareSearch = (): void => search().prepare();
