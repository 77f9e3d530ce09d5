import type { QueryClient } from '@tanstack/react-query';
import type { HistoryState } from './historyState.ts';
import { stateForLink, readHistoryState } from './historyState.ts';
import { pathBelowBase, prefetchPage } from './prefetch.ts';
import { newEntryState, recordPosition, recordBeforeFragment } from './scrollMemory.ts';

/** Longest wait for a page's data before the page is shown as loading, in milliseconds: a delay that is not yet felt as one. */
const LONGEST_WAIT = 300;

let latest = 0;

/**
 * Navigates to an address once its page can be rendered: at once when its data and code have loaded, otherwise when they
 * have, but after 300 ms in any case (the screen then shows that it is loading). A later call cancels an earlier one that
 * still waits.
 * @param to the whole address, base included
 * @param options.replace replaces the current history entry
 * @param options.toTop scrolls to the top, for an address of the same path
 * @param options.state state for the entry; a replaced entry keeps its own when this is missing
 */
export async function goTo(
  to: string,
  client: QueryClient,
  base: string,
  options: { replace?: boolean; toTop?: boolean; state?: HistoryState } = {},
): Promise<void> {
  const mine = ++latest;
  const address = new URL(to, location.href);
  const path = pathBelowBase(address, base);
  const fetching = path && address.pathname !== location.pathname ? prefetchPage(client, path) : undefined;
  if (fetching) {
    await Promise.race([fetching, new Promise((done) => setTimeout(done, LONGEST_WAIT))]);
    if (mine !== latest) return;
  }
  if (options.replace) {
    const { entry } = history.state ?? newEntryState();
    history.replaceState(options.state ? { entry, ...options.state } : history.state, '', to);
  } else {
    recordPosition();
    history.pushState({ ...newEntryState(), ...options.state }, '', to);
  }
  if (options.toTop) scrollTo({ top: 0, behavior: 'instant' });
}

/**
 * Handles plain left clicks on links to pages of this site in the document; the browser does everything else.
 * @returns ends it
 */
export function interceptClicks(client: QueryClient, base: string): () => void {
  const clicked = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    const address = new URL(link.href);
    if (pathBelowBase(address, base) === undefined) return;
    const here = address.pathname === location.pathname && address.search === location.search;
    if (here && address.hash) {
      recordBeforeFragment();
      return;
    }
    event.preventDefault();
    // A page of another path is scrolled when it is rendered (App.tsx).
    void goTo(link.href, client, base, {
      replace: here,
      toTop: address.pathname === location.pathname,
      ...(!here && {
        state: stateForLink(new URL(location.href), readHistoryState(history.state), address, base),
      }),
    });
  };
  // Going back cancels a navigation that still waits for its data.
  const popped = () => void latest++;
  document.addEventListener('click', clicked);
  addEventListener('popstate', popped);
  return () => {
    document.removeEventListener('click', clicked);
    removeEventListener('popstate', popped);
  };
}
