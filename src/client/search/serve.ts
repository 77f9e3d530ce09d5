import { Searcher } from '../../search/query/searcher.ts';
import type { Call, Reply } from './messages.ts';
import { siteFiles } from './indexFiles.ts';
import { searchService } from './searchService.ts';

/**
 * Searches this site: in the worker, or on the page for browsers that have none or are not let.
 * @param post takes the replies
 * @returns takes the calls; never throws
 */
export function siteSearch(post: (reply: Reply) => void): (call: Call) => void {
  return searchService(new Searcher(siteFiles), post);
}
