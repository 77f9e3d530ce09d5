import type { Answer, SearchRequest, Hit } from '../../search/answer.ts';
import type { Ordinal } from '../../article/article.ts';
import { SiteError } from '../fetchFile.ts';

/** What the page asks of whoever searches for it. Calls are numbered; `stop` says that one needs no reply any more. */
export type Call =
  | { is: 'prepare' }
  | { is: 'ping' }
  | { is: 'ask'; id: number; asked: SearchRequest }
  | { is: 'hitsOf'; id: number; asked: SearchRequest; ordinals: Ordinal[] }
  | { is: 'formsOf'; id: number; q: string }
  | { is: 'stop'; id: number };

/** What comes back. `here` says that someone listens: unasked at the beginning, then after each ping. */
export type Reply =
  | { is: 'here' }
  /** The better one of several; after the last comes `end`. */
  | { is: 'answer'; id: number; answer: Answer }
  | { is: 'end'; id: number }
  | { is: 'hits'; id: number; hits: Hit[] }
  | { is: 'forms'; id: number; forms: Forms }
  | { is: 'failed'; id: number; failure: Failure };

/** What the collection has for the words asked: folded forms, each with the number of its word. */
export interface Forms {
  words: string[];
  forms: [form: string, word: number][];
}

/** An error on its way from the worker: classes do not survive it. */
export type Failure = { of: 'file'; kind: SiteError['kind']; path: string } | { of: 'us'; message: string };

export const errorOf = (failure: Failure): Error =>
  failure.of === 'file' ? new SiteError(failure.kind, failure.path) : new Error(failure.message);
