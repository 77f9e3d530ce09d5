import type { Call, Reply } from './messages.ts';
import { serveSearch } from './serveSearch.ts';

/** Worker of the search: reads and queries the index beside the page, so that no key press waits for it. */
const page = self as unknown as { postMessage: (reply: Reply) => void };
const post = (reply: Reply) => page.postMessage(reply);
const take = serveSearch(post);
self.addEventListener('message', ({ data }: MessageEvent<Call>) => take(data));
post({ is: 'ready' });
