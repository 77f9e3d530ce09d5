import { Searcher } from '../search/search.ts';
import type { Call, Reply } from './searchCalls.ts';
import { siteFiles } from './searchFiles.ts';
import { searchService } from './searchService.ts';

/** The same service without a worker, for browsers that have none or are not let: fetched only then. */
export const searchOnPage = (post: (reply: Reply) => void): ((call: Call) => void) =>
  searchService(new Searcher(siteFiles), post);
