import { LISTEN_QUEUE_KEY } from '../site/storageKeys.ts';

/** An article to be read aloud. */
export interface QueuedArticle {
  id: string;
  title: string;
}

/** List of articles that are read aloud one after another, and the place in it. */
export interface ListenQueue {
  articles: readonly QueuedArticle[];
  /** Article being read. */
  at: number;
  /** Sentence of that article, counted from its title. */
  sentence: number;
}

/** Most articles of a queue: some twenty hours of listening. */
export const MOST_QUEUED = 200;

/**
 * Makes a queue of a list of articles.
 * @param stored queue of an earlier visit: one of the same articles goes on where it stopped
 * @returns undefined for an empty list
 */
export function queueOf(
  articles: readonly QueuedArticle[],
  stored: ListenQueue | undefined,
): ListenQueue | undefined {
  const first = articles.slice(0, MOST_QUEUED).map(({ id, title }) => ({ id, title }));
  if (first.length === 0) return undefined;
  return isOf(stored, first) ? { ...stored, articles: first } : { articles: first, at: 0, sentence: 0 };
}

/** Tells whether a queue is of these articles, in this order. */
const isOf = (queue: ListenQueue | undefined, articles: readonly QueuedArticle[]): queue is ListenQueue =>
  queue !== undefined &&
  queue.articles.length === articles.length &&
  articles.every(({ id }, i) => queue.articles[i]?.id === id);

/** Tells whether listening to these articles has begun and not come to their end. */
export function isBegun(articles: readonly QueuedArticle[], stored: ListenQueue | undefined): boolean {
  return isOf(stored, articles.slice(0, MOST_QUEUED)) && (stored.at > 0 || stored.sentence > 0);
}

/** Queue at the article `by` places on, from its title; undefined beyond the ends. */
export function stepped(queue: ListenQueue, by: number): ListenQueue | undefined {
  const at = queue.at + by;
  return queue.articles[at] ? { ...queue, at, sentence: 0 } : undefined;
}

/** Reads the queue of an earlier visit; undefined where there is none, or storage is refused or holds something else. @param base path of the site */
export function readListenQueue(base: string): ListenQueue | undefined {
  try {
    const { articles, at, sentence } = JSON.parse(
      localStorage.getItem(LISTEN_QUEUE_KEY + base) ?? '',
    ) as Record<string, unknown>;
    if (!Array.isArray(articles) || !isCount(at) || !isCount(sentence)) return undefined;
    const known = articles.flatMap((one: unknown): QueuedArticle[] => (isQueued(one) ? [one] : []));
    return known.length === articles.length && known[at] ? { articles: known, at, sentence } : undefined;
  } catch {
    return undefined;
  }
}

/** Stores a queue; removes it when there is none. Refused storage is no failure: the place is then lost with the page. */
export function writeListenQueue(base: string, queue: ListenQueue | undefined): void {
  try {
    if (queue) localStorage.setItem(LISTEN_QUEUE_KEY + base, JSON.stringify(queue));
    else localStorage.removeItem(LISTEN_QUEUE_KEY + base);
  } catch {
    // The queue lasts as long as the page.
  }
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isQueued = (one: unknown): one is QueuedArticle =>
  typeof one === 'object' &&
  one !== null &&
  'id' in one &&
  typeof one.id === 'string' &&
  'title' in one &&
  typeof one.title === 'string';
