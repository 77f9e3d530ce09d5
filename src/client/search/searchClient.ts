import type { Ordinal } from '../../article/article.ts';
import type { Answer, SearchRequest, Hit } from '../../search/answer.ts';
import type { Call, Forms, Reply } from './messages.ts';
import { errorOf } from './messages.ts';
import type { Runner, Start } from './startSearch.ts';
import { startRunner } from './startSearch.ts';
import { SiteError } from '../fetchFile.ts';

/** The search broke down twice over one question. */
export class SearchStopped extends Error {
  override name = 'SearchStopped';
}

/** Something is said at least this often while a reply is awaited. */
const BEAT = 1000;
/** Unanswered beats after which whoever searches is taken for dead; before its first word its own code may still be on the way. */
const SILENT = 2;
const SILENT_AT_FIRST = 10;

type NumberedCall = Extract<Call, { is: 'ask' | 'hitsOf' | 'formsOf' }>;
type NumberedReply = Exclude<Reply, { is: 'here' | 'failed' }>;
/** A call before it has its number. */
type Question = NumberedCall extends infer C ? (C extends NumberedCall ? Omit<C, 'id'> : never) : never;

interface Waiting {
  call: NumberedCall;
  take: (reply: NumberedReply) => void;
  fail: (error: Error) => void;
  askedAgain: boolean;
}

/**
 * The page's side of the search. Whoever searches is begun on first use, and once more when it breaks down while it
 * is awaited: its questions are then asked again. A question that has seen two breakdowns fails with SearchStopped;
 * the next one begins anew. No promise here stays open for ever.
 */
export class SearchClient {
  readonly #start: Start;
  readonly #waiting = new Map<number, Waiting>();
  #runner: Runner | undefined;
  #number = 0;
  #spoke = false;
  #silent = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(start: Start = startRunner) {
    this.#start = start;
  }

  /** Begins what the first question needs, before it is asked. */
  prepare(): void {
    this.#running().post({ is: 'prepare' });
  }

  /**
   * @param show is given each answer as it comes, the last one too
   * @returns when the last has come @throws SiteError, SearchStopped, or the signal's reason
   */
  ask(asked: SearchRequest, show: (answer: Answer) => void, signal?: AbortSignal): Promise<void> {
    return this.#send({ is: 'ask', asked }, signal, (reply, done) => {
      if (reply.is === 'answer') show(reply.answer);
      else done();
    });
  }

  /** Further hits of a question, in the order of the ordinals. @throws as `ask` does */
  hitsOf(asked: SearchRequest, ordinals: Ordinal[], signal?: AbortSignal): Promise<Hit[]> {
    return this.#send({ is: 'hitsOf', asked, ordinals }, signal, (reply, done: (hits: Hit[]) => void) => {
      if (reply.is === 'hits') done(reply.hits);
    });
  }

  /** The forms the collection has of some words, to mark them. @throws as `ask` does */
  formsOf(q: string, signal?: AbortSignal): Promise<Forms> {
    return this.#send({ is: 'formsOf', q }, signal, (reply, done: (forms: Forms) => void) => {
      if (reply.is === 'forms') done(reply.forms);
    });
  }

  #send<T>(
    question: Question,
    signal: AbortSignal | undefined,
    take: (reply: NumberedReply, done: (value: T) => void) => void,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const id = ++this.#number;
      const call: NumberedCall = { ...question, id };
      const stopped = () => {
        settle();
        this.#runner?.post({ is: 'stop', id });
        reject(signal?.reason);
      };
      const settle = () => {
        signal?.removeEventListener('abort', stopped);
        this.#waiting.delete(id);
        if (this.#waiting.size === 0) this.#rest();
      };
      signal?.addEventListener('abort', stopped);
      this.#waiting.set(id, {
        call,
        askedAgain: false,
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
      this.#running().post(call);
      this.#timer ??= setInterval(() => this.#beat(), BEAT);
    });
  }

  #running(): Runner {
    if (this.#runner) return this.#runner;
    this.#spoke = false;
    this.#silent = 0;
    const runner = this.#start({
      take: (reply) => runner === this.#runner && this.#take(reply),
      broke: () => runner === this.#runner && this.#broke(),
      cannot: (error) => runner === this.#runner && this.#cannot(error),
    });
    this.#runner = runner;
    return runner;
  }

  #take(reply: Reply): void {
    this.#spoke = true;
    this.#silent = 0;
    if (reply.is === 'here') return;
    const waiting = this.#waiting.get(reply.id);
    if (reply.is === 'failed') waiting?.fail(errorOf(reply.failure));
    else waiting?.take(reply);
  }

  /** Beats are counted, not milliseconds: a computer that wakes from sleep has missed one beat, not an hour of them. */
  #beat(): void {
    if (++this.#silent <= (this.#spoke ? SILENT : SILENT_AT_FIRST)) this.#runner?.post({ is: 'ping' });
    else if (this.#spoke) this.#broke();
    else this.#cannot(new SiteError('unreachable', 'search'));
  }

  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#silent = 0;
  }

  #broke(): void {
    this.#end();
    for (const waiting of this.#waiting.values()) {
      if (waiting.askedAgain) waiting.fail(new SearchStopped());
      else waiting.askedAgain = true;
    }
    for (const { call } of this.#waiting.values()) this.#running().post(call);
  }

  /** The search's own code could not be had. */
  #cannot(error: Error): void {
    this.#end();
    for (const waiting of this.#waiting.values()) waiting.fail(error);
  }

  #end(): void {
    this.#runner?.end();
    this.#runner = undefined;
  }
}
