import { useLocationProperty } from 'wouter/use-browser-location';
import { readChoice } from '../../site/filter.ts';

/** What an entry of the history knows besides its address. It outlives reloads, and comes back with «back». */
export interface Known {
  /** The last word of the search in the address is still in the making. */
  typing?: boolean;
  /** Results shown, once the reader asked for more than come first. */
  shown?: number;
  /** The words an article was found by: they are marked in it. */
  q?: string;
}

/** What a history state knows; nothing for a state that is not ours. */
export function knownIn(state: unknown): Known {
  if (typeof state !== 'object' || state === null) return {};
  const { typing, shown, q } = state as Record<string, unknown>;
  return {
    ...(typing === true && { typing }),
    ...(typeof shown === 'number' && { shown }),
    ...(typeof q === 'string' && { q }),
  };
}

/** One thing the present entry knows; nothing while the page is not taken over yet. */
export const useKnown = <Key extends keyof Known>(key: Key): Known[Key] | undefined =>
  useLocationProperty(
    () => knownIn(history.state)[key],
    () => undefined,
  );

/** Lets the present entry know more, or other things, than it did. */
export function letKnow(known: { [Key in keyof Known]: Known[Key] | undefined }): void {
  history.replaceState({ ...history.state, ...known }, '');
}

/**
 * What the entry a link leads to should know: an article opened from a search, the words it was found by; the same
 * words narrowed further, whether they are still being typed.
 * @param from the address left, with what its entry knew
 * @param base '/' or '/sub/'
 */
export function carried(from: URL, known: Known, to: URL, base: string): Known {
  if (from.origin !== to.origin || from.pathname !== base) return {};
  const { q } = readChoice(from.search);
  if (!q) return {};
  if (to.pathname.startsWith(`${base}articles/`)) return { q };
  const same = to.pathname === base && readChoice(to.search).q === q;
  return same && known.typing ? { typing: true } : {};
}

/** What the first entry of a document knows: an article opened in a tab of its own still tells which search it came from. */
export function knownFromReferrer(referrer: string, here: URL, base: string): Known {
  try {
    return carried(new URL(referrer), {}, here, base);
  } catch {
    // No referrer, or none that is an address.
    return {};
  }
}
