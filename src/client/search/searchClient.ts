import type { Ordinal } from '../../article/article.ts';
import type { Answer, HeadlineAnswer, Hit, SearchRequest } from '../../search/answer.ts';
import type { Call, Forms, Reply } from './messages.ts';
import { errorOf } from './messages.ts';
import type { Listener, Runner, Start } from './startSearch.ts';
import { startSearch } from './startSearch.ts';
import { SiteError } from '../fetchFile.ts';

/** The search crashed twice during one call. */
export class SearchStopped extends Error {
  override name = 'SearchStopped';
}

/**
 * Longest wait of a call for the search's code, in milliseconds: it is some tens of kilobytes, and code that takes
 * longer will not come. The search is then started on the page, and waited for as long.
 */
const START_PATIENCE = 10_000;

type NumberedCall = Extract<Call, { is: 'ask' | 'hitsOf' | 'formsOf' | 'headlinesOf' }>;
type NumberedReply = Exclude<Reply, { is: 'ready' | 'failed' }>;
/** A call before it has its number. */
type NewCall = NumberedCall extends infer C ? (C extends NumberedCall ? Omit<C, 'id'> : never) : never;

/** A call without its reply. */
interface Pending {
  call: NumberedCall;
  take: (reply: NumberedReply) => void;
  fail: (error: Error) => void;
  /** True once the search has crashed during the call, which was then repeated. */
  isRepeated: boolean;
}

/**
 * The page's side of the search. Starts the search on first use, and once more when it crashes while a call is
 * pending, which is then repeated. A call during which it crashes twice fails with SearchStopped; the next call
 * starts the search anew, without a worker: its file may be the fault. A call whose search starts neither in a worker nor
 * on the page within ten seconds each fails with a SiteError.
 */
export class SearchClient {
  readonly #start: Start;
  readonly #pending = new Map<number, Pending>();
  #runner: Runner | undefined;
  #isReady = false;
  #avoidsWorker = false;
  #number = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: Start = startSearch) {
    this.#start = start;
  }

  /** Starts the search, which reads the files that the first call will need. */
  prepare(): void {
    this.#running().post({ is: 'prepare' });
  }

  /** Starts the search anew, without a worker, and repeats the pending calls: what runs does not answer. */
  restart(): void {
    this.#end();
    this.#avoidsWorker = true;
    for (const { call } of this.#pending.values()) this.#post(call);
  }

  /**
   * Answers a request several times, each answer better than the one before.
   * @param show is called with each answer, the last one too
   * @returns when the last answer has come
   * @throws SiteError, SearchStopped, or the signal's reason
   */
  ask(request: SearchRequest, show: (answer: Answer) => void, signal?: AbortSignal): Promise<void> {
    return this.#send({ is: 'ask', request }, signal, (reply, done) => {
      if (reply.is === 'answer') show(reply.answer);
      else if (reply.is === 'end') done();
    });
  }

  /**
   * Loads further hits of a request, in the order of the ordinals.
   * @throws as `ask` does
   */
  hitsOf(request: SearchRequest, ordinals: Ordinal[], signal?: AbortSignal): Promise<Hit[]> {
    return this.#send({ is: 'hitsOf', request, ordinals }, signal, (reply, done: (hits: Hit[]) => void) => {
      if (reply.is === 'hits') done(reply.hits);
    });
  }

  /**
   * Loads the forms that the collection has of some words, to highlight them.
   * @throws as `ask` does
   */
  formsOf(q: string, signal?: AbortSignal): Promise<Forms> {
    return this.#send({ is: 'formsOf', q }, signal, (reply, done: (forms: Forms) => void) => {
      if (reply.is === 'forms') done(reply.forms);
    });
  }

  /**
   * Loads headlines without an article that hold the words of a request.
   * @param from number of found headlines to leave out, and `count` to give
   * @throws as `ask` does
   */
  headlinesOf(
    request: SearchRequest,
    from: number,
    count: number,
    signal?: AbortSignal,
  ): Promise<HeadlineAnswer> {
    const call: NewCall = { is: 'headlinesOf', request, from, count };
    return this.#send(call, signal, (reply, done: (headlines: HeadlineAnswer) => void) => {
      if (reply.is === 'headlines') done(reply.headlines);
    });
  }

  #send<T>(
    newCall: NewCall,
    signal: AbortSignal | undefined,
    take: (reply: NumberedReply, done: (value: T) => void) => void,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const id = ++this.#number;
      const call: NumberedCall = { ...newCall, id };
      const stop = () => {
        settle();
        this.#runner?.post({ is: 'stop', id });
        reject(signal?.reason);
      };
      const settle = () => {
        signal?.removeEventListener('abort', stop);
        this.#pending.delete(id);
        if (this.#pending.size === 0) this.#stopTimer();
      };
      signal?.addEventListener('abort', stop);
      this.#pending.set(id, {
        call,
        isRepeated: false,
        take: (reply) =>
          take(reply, (value) => {
            settle();
            resolve(value);
          }),
        fail: (error) => {
          settle();
          reject(error);
        },
      });
      this.#post(call);
    });
  }

  #post(call: NumberedCall): void {
    this.#running().post(call);
    if (!this.#isReady)
      this.#timer ??= setTimeout(() => {
        if (this.#avoidsWorker) this.#failed(new SiteError('unreachable', 'search'));
        else this.restart();
      }, START_PATIENCE);
  }

  #running(): Runner {
    if (this.#runner) return this.#runner;
    const listener: Listener = {
      onReply: (reply) => runner === this.#runner && this.#take(reply),
      onCrash: () => runner === this.#runner && this.#crashed(),
      onFailure: (error) => runner === this.#runner && this.#failed(error),
    };
    const runner = this.#start(listener, this.#avoidsWorker);
    this.#runner = runner;
    return runner;
  }

  #take(reply: Reply): void {
    this.#isReady = true;
    this.#stopTimer();
    if (reply.is === 'ready') return;
    const pending = this.#pending.get(reply.id);
    if (reply.is === 'failed') pending?.fail(errorOf(reply.failure));
    else pending?.take(reply);
  }

  #crashed(): void {
    this.#end();
    for (const pending of this.#pending.values()) {
      if (pending.isRepeated) {
        this.#avoidsWorker = true;
        pending.fail(new SearchStopped());
      } else pending.isRepeated = true;
    }
    for (const { call } of this.#pending.values()) this.#post(call);
  }

  /** Ends all pending calls: the search's own code could not be loaded. */
  #failed(error: Error): void {
    this.#end();
    for (const pending of this.#pending.values()) pending.fail(error);
  }

  #end(): void {
    this.#runner?.end();
    this.#runner = undefined;
    this.#isReady = false;
    this.#stopTimer();
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
