import { useLocationProperty } from 'wouter/use-browser-location';
import { readFilter } from '../../site/filter.ts';

/** State of a history entry besides its address. It survives reloads and is there again after «back». */
export interface HistoryState {
  /** The last word of the search in the address is still being typed. */
  typing?: boolean;
  /** Number of results shown, once the reader has loaded more than the first ones. */
  shown?: number;
  /** Words of the search from which an article was opened; they are highlighted in it. */
  q?: string;
}

/** Reads a history state, which may be of any shape; `{}` for one that is not ours. */
export function readHistoryState(state: unknown): HistoryState {
  if (typeof state !== 'object' || state === null) return {};
  const { typing, shown, q } = state as Record<string, unknown>;
  return {
    ...(typing === true && { typing }),
    ...(typeof shown === 'number' && { shown }),
    ...(typeof q === 'string' && { q }),
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
 * State for the entry a link leads to. An article opened from a search gets the words of that search; the same
 * search with another filter keeps its unfinished last word.
 * @param from the address left
 * @param known the state of its entry
 * @param base '/' or '/sub/'
 */
export function stateForLink(from: URL, known: HistoryState, to: URL, base: string): HistoryState {
  if (from.origin !== to.origin || from.pathname !== base) return {};
  const { q } = readFilter(from.search);
  if (!q) return {};
  if (to.pathname.startsWith(`${base}articles/`)) return { q };
  const same = to.pathname === base && readFilter(to.search).q === q;
  return same && known.typing ? { typing: true } : {};
}

/** State for the first entry of a document: an article opened in a new tab keeps the words of the search it came from. */
export function stateFromReferrer(referrer: string, here: URL, base: string): HistoryState {
  try {
    return stateForLink(new URL(referrer), {}, here, base);
  } catch {
    // The referrer is empty or not an address.
    return {};
  }
}
