import { DamagedError } from '../../search/format/bytes.ts';
import type { Searcher } from '../../search/query/searcher.ts';
import type { Call, Failure, Reply } from './messages.ts';

/** Part of a Searcher that calls can reach. */
export type Searching = Pick<Searcher, 'prepare' | 'ask' | 'hitsOf' | 'formsOf' | 'headlinesOf'>;

/**
 * Answers calls with a searcher.
 * @param post is called with each reply, in any order
 * @returns function that takes the calls; never throws
 */
export function searchService(searcher: Searching, post: (reply: Reply) => void): (call: Call) => void {
  /** Running calls by their numbers. */
  const running = new Map<number, AbortController>();

  const serve = async (id: number, work: (signal: AbortSignal) => Promise<Reply>) => {
    const stop = new AbortController();
    running.set(id, stop);
    try {
      const reply = await work(stop.signal);
      if (!stop.signal.aborted) post(reply);
    } catch (error) {
      if (!stop.signal.aborted) post({ is: 'failed', id, failure: failureOf(error) });
    } finally {
      running.delete(id);
    }
  };

  return (call) => {
    switch (call.is) {
      case 'prepare':
        // A failure is not reported here: the first call reads again, and reports it.
        searcher.prepare().catch(() => undefined);
        break;
      case 'stop':
        running.get(call.id)?.abort();
        break;
      case 'ask':
        void serve(call.id, async (signal) => {
          for await (const answer of searcher.ask(call.request, signal)) {
            if (signal.aborted) break;
            post({ is: 'answer', id: call.id, answer });
          }
          return { is: 'end', id: call.id };
        });
        break;
      case 'hitsOf':
        void serve(call.id, async () => {
          const hits = await searcher.hitsOf(call.request, call.ordinals);
          return { is: 'hits', id: call.id, hits };
        });
        break;
      case 'formsOf':
        void serve(call.id, async () => {
          return { is: 'forms', id: call.id, forms: await searcher.formsOf(call.q) };
        });
        break;
      case 'headlinesOf':
        void serve(call.id, async () => {
          const headlines = await searcher.headlinesOf(call.request, call.from, call.count);
          return { is: 'headlines', id: call.id, headlines };
        });
    }
  };
}

/** Turns an error into a message; a failure to read a file becomes its kind and path. */
function failureOf(error: unknown): Failure {
  if (error instanceof DamagedError) return { of: 'file', kind: 'damaged', path: 'search/' };
  if (typeof error === 'object' && error !== null && 'kind' in error && 'path' in error) {
    const { kind, path } = error;
    if (kind === 'missing' || kind === 'damaged' || kind === 'unreachable')
      return { of: 'file', kind, path: String(path) };
  }
  return { of: 'us', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
