import { DamagedError } from '../../search/format/bytes.ts';
import type { Searcher } from '../../search/query/searcher.ts';
import type { Call, Failure, Reply } from './messages.ts';

/** What of a Searcher is served. */
export type Searching = Pick<Searcher, 'prepare' | 'ask' | 'hitsOf' | 'formsOf'>;

/**
 * Answers calls with a searcher: in the worker, or on the page itself where there is no worker.
 * @param post takes the replies, in whatever order they come
 * @returns takes the calls; never throws
 */
export function searchService(searcher: Searching, post: (reply: Reply) => void): (call: Call) => void {
  const wanted = new Map<number, AbortController>();

  const serve = async (id: number, work: (signal: AbortSignal) => Promise<Reply>) => {
    const stop = new AbortController();
    wanted.set(id, stop);
    try {
      const reply = await work(stop.signal);
      if (!stop.signal.aborted) post(reply);
    } catch (error) {
      if (!stop.signal.aborted) post({ is: 'failed', id, failure: failureOf(error) });
    } finally {
      wanted.delete(id);
    }
  };

  return (call) => {
    switch (call.is) {
      case 'ping':
        post({ is: 'here' });
        break;
      case 'prepare':
        // What cannot be read now is asked for again by the first question, which then says so.
        searcher.prepare().catch(() => undefined);
        break;
      case 'stop':
        wanted.get(call.id)?.abort();
        break;
      case 'ask':
        void serve(call.id, async (signal) => {
          for await (const answer of searcher.ask(call.asked, signal)) {
            if (signal.aborted) break;
            post({ is: 'answer', id: call.id, answer });
          }
          return { is: 'end', id: call.id };
        });
        break;
      case 'hitsOf':
        void serve(call.id, async () => {
          const hits = await searcher.hitsOf(call.asked, call.ordinals);
          return { is: 'hits', id: call.id, hits };
        });
        break;
      case 'formsOf':
        void serve(call.id, async () => {
          return { is: 'forms', id: call.id, forms: await searcher.formsOf(call.q) };
        });
    }
  };
}

/** Anything thrown while searching, made ready to be posted. A file's failure is known by its kind and path. */
function failureOf(error: unknown): Failure {
  if (error instanceof DamagedError) return { of: 'file', kind: 'damaged', path: 'search/' };
  if (typeof error === 'object' && error !== null && 'kind' in error && 'path' in error) {
    const { kind, path } = error;
    if (kind === 'missing' || kind === 'damaged' || kind === 'unreachable')
      return { of: 'file', kind, path: String(path) };
  }
  return { of: 'us', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
