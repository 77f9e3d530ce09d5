import type { Call, Reply } from './messages.ts';
import { siteSearch } from './serve.ts';

/** The search worker: reads and asks the index beside the page, so that no key pressed has to wait for it. */
const page = self as unknown as { postMessage: (reply: Reply) => void };
const post = (reply: Reply) => page.postMessage(reply);
const take = siteSearch(post);
self.addEventListener('message', ({ data }: MessageEvent<Call>) => take(data));
post({ is: 'ready' });
