import type { QueryClient } from '@tanstack/react-query';
import type { Known } from './historyState.ts';
import { carried, knownIn } from './historyState.ts';
import { pathBelowBase, prefetchPage } from './prefetch.ts';
import { entryState, leaveEntry, leaveForPlace } from './scrollMemory.ts';

/** How long a page is waited for before its place is shown empty: shorter than a pause is felt as one. */
const PATIENCE = 300;

let latest = 0;

/**
 * Goes to an address once its page can be painted: at once when its data is here, otherwise when it has come,
 * but after 300 ms in any case (the screen then shows that it waits). Of several clicks the last counts.
 * @param to the whole address, base included
 * @param options.state what the entry shall know; without it an entry replaced knows what it did
 */
export async function goTo(
  to: string,
  client: QueryClient,
  base: string,
  options: { replace?: boolean; toTop?: boolean; state?: Known } = {},
): Promise<void> {
  const mine = ++latest;
  const address = new URL(to, location.href);
  const path = pathBelowBase(address, base);
  const fetching = path && address.pathname !== location.pathname ? prefetchPage(client, path) : undefined;
  if (fetching) {
    await Promise.race([fetching, new Promise((done) => setTimeout(done, PATIENCE))]);
    if (mine !== latest) return;
  }
  if (options.replace) {
    const { entry } = history.state ?? entryState();
    history.replaceState(options.state ? { entry, ...options.state } : history.state, '', to);
  } else {
    leaveEntry();
    history.pushState({ ...entryState(), ...options.state }, '', to);
  }
  if (options.toTop) scrollTo({ top: 0, behavior: 'instant' });
}

/** Takes over plain left clicks on links to pages of this site, until the reader goes back. Everything else stays the browser's. */
export function takeOverClicks(client: QueryClient, base: string): () => void {
  const clicked = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link?.href || link.target || link.hasAttribute('download')) return;
    const address = new URL(link.href);
    if (pathBelowBase(address, base) === undefined) return;
    const here = address.pathname === location.pathname && address.search === location.search;
    if (here && address.hash) {
      leaveForPlace();
      return;
    }
    event.preventDefault();
    // Another path is put in its place when it is rendered (App.tsx).
    void goTo(link.href, client, base, {
      replace: here,
      toTop: address.pathname === location.pathname,
      ...(!here && { state: carried(new URL(location.href), knownIn(history.state), address, base) }),
    });
  };
  // Whoever goes back while a page is waited for does not want it any more.
  const popped = () => void latest++;
  document.addEventListener('click', clicked);
  addEventListener('popstate', popped);
  return () => {
    document.removeEventListener('click', clicked);
    removeEventListener('popstate', popped);
  };
}
