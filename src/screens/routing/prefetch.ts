import type { QueryClient } from '@tanstack/react-query';
import { firstQuery } from '../../client/pageQuery.ts';
import { mayFetchUnasked, whenIdle } from './idle.ts';

/** Code of screens: `isHere` tells whether a path's screen can be rendered at once, `fetch` gets it. */
export interface ScreenCode {
  isHere: (client: QueryClient, path: string) => boolean;
  fetch: (client: QueryClient, path: string) => Promise<void>;
}

let screens: ScreenCode = { isHere: () => true, fetch: () => Promise.resolve() };

/** Where prefetched pages go; set once the application has taken the page over. */
let into: { client: QueryClient; base: string } | undefined;
let watcher: IntersectionObserver | undefined;
const waiting = new Set<HTMLAnchorElement>();

/**
 * The path of an address below the base, or nothing when it is another site, another base or a file.
 * Pages end in a slash: `/articles/x/article.json` is not one.
 */
export function pathBelowBase(href: URL, base: string): string | undefined {
  if (href.origin !== location.origin || !href.pathname.startsWith(base)) return undefined;
  const path = href.pathname.slice(base.length - 1);
  return path.endsWith('/') ? path : undefined;
}

/**
 * Fetches what the page at a path needs: its data, and the code of its screen. Failures are left to the page itself.
 * @returns nothing when all of it is here
 */
export function prefetchPage(client: QueryClient, path: string): Promise<unknown> | undefined {
  const query = firstQuery(path);
  const lacksData = query && client.getQueryData(query.queryKey) === undefined;
  if (!lacksData && screens.isHere(client, path)) return undefined;
  const code = screens.fetch(client, path).catch(() => undefined);
  return Promise.all([query && client.prefetchQuery(query), code]);
}

/** @param meant the reader is about to follow the link: then the code of its screen comes too, which is more than its data */
function prefetch(link: HTMLAnchorElement, meant: boolean): void {
  const path = into && pathBelowBase(new URL(link.href), into.base);
  if (!into || !path) return;
  const query = firstQuery(path);
  if (meant) void prefetchPage(into.client, path);
  else if (query) void into.client.prefetchQuery(query);
}

function seen(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    watcher?.unobserve(target);
    whenIdle(() => target instanceof HTMLAnchorElement && target.isConnected && prefetch(target, false));
  }
}

/** A ref for links: their page is prefetched when they come into view and the browser is idle. */
export function prefetchInView(link: HTMLAnchorElement | null): (() => void) | undefined {
  if (!link) return undefined;
  waiting.add(link);
  watcher?.observe(link);
  return () => {
    waiting.delete(link);
    watcher?.unobserve(link);
  };
}

/** Begins to prefetch: at once on hover, focus and touch; in view when idle, unless the reader saves data. */
export function startPrefetching(client: QueryClient, base: string, code: ScreenCode): () => void {
  screens = code;
  into = { client, base };
  if (mayFetchUnasked()) {
    watcher = new IntersectionObserver(seen);
    for (const link of waiting) watcher.observe(link);
  }
  const meant = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.href) prefetch(link, true);
  };
  const signs = ['pointerover', 'focusin', 'touchstart'] as const;
  for (const sign of signs) document.addEventListener(sign, meant, { passive: true });
  return () => {
    into = undefined;
    watcher?.disconnect();
    watcher = undefined;
    for (const sign of signs) document.removeEventListener(sign, meant);
  };
}
