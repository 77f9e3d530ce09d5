import { useSyncExternalStore } from 'react';
import type { ListenQueue, QueuedArticle } from '../../storage/listenQueue.ts';
import { isBegun, queueOf, readListenQueue, writeListenQueue } from '../../storage/listenQueue.ts';

const BASE = import.meta.env.BASE_URL;

/** Queue that is open on this page. */
let open: ListenQueue | undefined;
const listeners = new Set<() => void>();

function become(next: ListenQueue | undefined): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Opens the queue of a list, where it stopped before if it is the same list. */
export const openListenQueue = (articles: readonly QueuedArticle[]): void =>
  become(queueOf(articles, readListenQueue(BASE)));

/** Closes the queue; its place stays stored. */
export const closeListenQueue = (): void => become(undefined);

/** Moves the open queue to another place, and stores that. */
export function moveListenQueue(next: ListenQueue): void {
  writeListenQueue(BASE, next);
  become(next);
}

/** Removes the stored place: the queue has been heard to its end. */
export const endListenQueue = (): void => writeListenQueue(BASE, undefined);

/** Tells whether the reader stopped listening in the middle of this list on this device. */
export const isListenedTo = (articles: readonly QueuedArticle[]): boolean =>
  isBegun(articles, readListenQueue(BASE));

/** Queue that is open on this page, undefined where none is. */
export const useListenQueue = (): ListenQueue | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
    () => undefined,
  );
