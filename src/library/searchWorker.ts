import { Searcher } from '../search/search.ts';
import type { Call, Reply } from './searchCalls.ts';
import { siteFiles } from './searchFiles.ts';
import { searchService } from './searchService.ts';

/** The search worker: the index is read and asked here, so that no key pressed has to wait for it. */
const page = self as unknown as { postMessage: (reply: Reply) => void };
const post = (reply: Reply) => page.postMessage(reply);
const take = searchService(new Searcher(siteFiles), post);
self.addEventListener('message', ({ data }: MessageEvent<Call>) => take(data));
post({ is: 'here' });
