import type { Answer, HeadlineAnswer, Hit, SearchRequest } from '../../search/answer.ts';
import type { Ordinal } from '../../article/article.ts';
import { SiteError } from '../fetchFile.ts';

/**
 * Messages from the page to the search. Calls that want a reply are numbered; `stop` says that a reply is no
 * longer wanted.
 */
export type Call =
  | { is: 'prepare' }
  | { is: 'ask'; id: number; request: SearchRequest }
  | { is: 'hitsOf'; id: number; request: SearchRequest; ordinals: Ordinal[] }
  | { is: 'formsOf'; id: number; q: string }
  | { is: 'headlinesOf'; id: number; request: SearchRequest; from: number; count: number }
  | { is: 'stop'; id: number };

/** Messages from the search to the page. `ready` comes first, unasked: the search's code has loaded. */
export type Reply =
  | { is: 'ready' }
  /** One of several answers, each better than the one before; `end` follows the last. */
  | { is: 'answer'; id: number; answer: Answer }
  | { is: 'end'; id: number }
  | { is: 'hits'; id: number; hits: Hit[] }
  | { is: 'forms'; id: number; forms: Forms }
  | { is: 'headlines'; id: number; headlines: HeadlineAnswer }
  | { is: 'failed'; id: number; failure: Failure };

/** Forms in the collection that match some words: folded, each with the number of its word. */
export interface Forms {
  words: string[];
  forms: [form: string, word: number][];
}

/** Error as the worker posts it: classes of errors are lost on the way. */
export type Failure = { of: 'file'; kind: SiteError['kind']; path: string } | { of: 'us'; message: string };

export const errorOf = (failure: Failure): Error =>
  failure.of === 'file' ? new SiteError(failure.kind, failure.path) : new Error(failure.message);
