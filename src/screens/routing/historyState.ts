import { useLocationProperty } from 'wouter/use-browser-location';
import { readFilter, writeFilter } from '../../site/filter.ts';

/** State of a history entry besides its address. It survives reloads and is there again after «back». */
export interface HistoryState {
  /** The last word of the search in the address is still being typed. */
  typing?: boolean;
  /** Number of results shown, once the reader has loaded more than the first ones. */
  shown?: number;
  /** Words of the search from which an article was opened; they are highlighted in it. */
  q?: string;
  /** Query of the library's address from which an article was opened, '' for the whole library. */
  list?: string;
}

/** Reads a history state, which may be of any shape; `{}` for one that is not ours. */
export function readHistoryState(state: unknown): HistoryState {
  if (typeof state !== 'object' || state === null) return {};
  const { typing, shown, q, list } = state as Record<string, unknown>;
  return {
    ...(typing === true && { typing }),
    ...(typeof shown === 'number' && { shown }),
    ...(typeof q === 'string' && { q }),
    ...(typeof list === 'string' && { list }),
  };
}

/** One field of the current entry's state; undefined while the page is not hydrated. */
export const useHistoryState = <Key extends keyof HistoryState>(key: Key): HistoryState[Key] | undefined =>
  useLocationProperty(
    () => readHistoryState(history.state)[key],
    () => undefined,
  );

/** Merges fields into the current entry's state; `undefined` removes one. */
export function updateHistoryState(known: {
  [Key in keyof HistoryState]: HistoryState[Key] | undefined;
}): void {
  history.replaceState({ ...history.state, ...known }, '');
}

/**
 * State for the entry a link leads to. An article opened from the library gets the list it was opened from, and of a search
 * its words; the same search with another filter keeps its unfinished last word.
 * @param from the address left
 * @param known the state of its entry
 * @param base '/' or '/sub/'
 */
export function stateForLink(from: URL, known: HistoryState, to: URL, base: string): HistoryState {
  if (from.origin !== to.origin || from.pathname !== base) return {};
  const filter = readFilter(from.search);
  const { q } = filter;
  const typing = known.typing && q ? { typing: true } : {};
  if (to.pathname.startsWith(`${base}articles/`))
    return { list: writeFilter(filter), ...(q && { q }), ...typing };
  return q && to.pathname === base && readFilter(to.search).q === q ? typing : {};
}

/**
 * State for the first entry of a document: an article opened in a new tab keeps the words and the list of the search or
 * filter it came from. A referrer without a query may have been cut by the host, and tells no list.
 */
export function stateFromReferrer(referrer: string, here: URL, base: string): HistoryState {
  try {
    const { list, ...state } = stateForLink(new URL(referrer), {}, here, base);
    return list ? { ...state, list } : state;
  } catch {
    // The referrer is empty or not an address.
    return {};
  }
}
