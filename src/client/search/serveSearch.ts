import { Searcher } from '../../search/query/searcher.ts';
import type { Call, Reply } from './messages.ts';
import { siteFiles } from './indexFiles.ts';
import { searchService } from './searchService.ts';

/**
 * Searches this site: in the worker, or on the page in browsers without workers.
 * @param post is called with each reply
 * @returns function that takes the calls; never throws
 */
export function serveSearch(post: (reply: Reply) => void): (call: Call) => void {
  return searchService(new Searcher(siteFiles), post);
}
