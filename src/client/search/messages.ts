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

/** Property that holds the content of a reply, by its kind; undefined where there is none. */
const CONTENTS = {
  answer: 'answer',
  end: undefined,
  hits: 'hits',
  forms: 'forms',
  headlines: 'headlines',
  failed: 'failure',
} as const satisfies Record<Exclude<Reply['is'], 'ready'>, string | undefined>;

/** Tells whether a message of the worker is a reply: its file may be another than ours, damaged or of another build. */
export function isReply(data: unknown): data is Reply {
  if (typeof data !== 'object' || data === null || !('is' in data)) return false;
  const { is } = data;
  if (is === 'ready') return true;
  if (typeof is !== 'string' || !Object.hasOwn(CONTENTS, is) || !('id' in data)) return false;
  const key = CONTENTS[is as keyof typeof CONTENTS];
  const content: unknown = key === undefined ? {} : (data as Record<string, unknown>)[key];
  if (typeof data.id !== 'number' || typeof content !== 'object' || content === null) return false;
  return is !== 'answer' || ('hits' in content && 'ordinals' in content && 'total' in content);
}

/** Forms in the collection that match some words: folded, each with the number of its word. */
export interface Forms {
  words: string[];
  forms: [form: string, word: number][];
}

/** Error as the worker posts it: classes of errors are lost on the way. */
export type Failure = { of: 'file'; kind: SiteError['kind']; path: string } | { of: 'us'; message: string };

export const errorOf = (failure: Failure): Error =>
  failure.of === 'file' ? new SiteError(failure.kind, failure.path) : new Error(failure.message);
