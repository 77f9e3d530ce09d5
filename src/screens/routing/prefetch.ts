import type { QueryClient } from '@tanstack/react-query';
import { firstQuery } from '../../client/pageQuery.ts';
import { ARCHIVE, HEADLINES } from '../../site/addresses.ts';
import { mayFetchUnasked, whenIdle } from './idle.ts';

/** Loader of the code of screens, by path below the base. */
export interface ScreenCode {
  /** Tells if the screen can be rendered at once. */
  isLoaded: (client: QueryClient, path: string) => boolean;
  fetch: (client: QueryClient, path: string) => Promise<void>;
}

let screens: ScreenCode = { isLoaded: () => true, fetch: () => Promise.resolve() };

/** Cache for prefetched pages; set once the page is hydrated. */
let target: { client: QueryClient; base: string } | undefined;
let watcher: IntersectionObserver | undefined;
/** Links rendered so far, observed once prefetching has started. */
const links = new Set<HTMLAnchorElement>();

/**
 * The path of a page's address below the base, with its first slash; undefined for another site, another base or a file.
 * Pages end in a slash: `/articles/x/article.json` is a file.
 */
export function pathBelowBase(href: URL, base: string): string | undefined {
  if (href.origin !== location.origin || !href.pathname.startsWith(base)) return undefined;
  const path = href.pathname.slice(base.length - 1);
  return path.endsWith('/') ? path : undefined;
}

/**
 * Fetches the data of the page at a path and the code of its screen. Never rejects: the page itself shows a failure.
 * @returns undefined when all of it has loaded
 */
export function prefetchPage(client: QueryClient, path: string): Promise<unknown> | undefined {
  const query = firstQuery(path);
  const lacksData = query && client.getQueryData(query.queryKey) === undefined;
  if (!lacksData && screens.isLoaded(client, path)) return undefined;
  const code = screens.fetch(client, path).catch(() => undefined);
  return Promise.all([query && client.prefetchQuery(query), code]);
}

/**
 * Prefetches the data of a link's page. A shard of headlines and a page of the archive are fetched only with their code: they are
 * dozens of times larger than what may be asked for.
 * @param withCode true to fetch the code of its screen too, which is larger: for a link about to be followed
 */
function prefetch(link: HTMLAnchorElement, withCode: boolean): void {
  const path = target && pathBelowBase(new URL(link.href), target.base);
  if (!target || !path) return;
  const query = firstQuery(path);
  if (withCode) void prefetchPage(target.client, path);
  else if (query && !path.startsWith(HEADLINES) && !path.startsWith(ARCHIVE))
    void target.client.prefetchQuery(query);
}

function prefetchSeen(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target: link } of entries) {
    if (!isIntersecting) continue;
    watcher?.unobserve(link);
    whenIdle(() => link instanceof HTMLAnchorElement && link.isConnected && prefetch(link, false));
  }
}

/** Ref for a link whose page is prefetched when the link is in view and the browser is idle. */
export function prefetchInView(link: HTMLAnchorElement | null): (() => void) | undefined {
  if (!link) return undefined;
  links.add(link);
  watcher?.observe(link);
  return () => {
    links.delete(link);
    watcher?.unobserve(link);
  };
}

/**
 * Starts prefetching: at once for a link hovered, focused or touched; when idle for links in view, unless data is to be saved.
 * @returns ends it
 */
export function startPrefetching(client: QueryClient, base: string, code: ScreenCode): () => void {
  screens = code;
  target = { client, base };
  if (mayFetchUnasked()) {
    watcher = new IntersectionObserver(prefetchSeen);
    for (const link of links) watcher.observe(link);
  }
  const prefetchPointedAt = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.href) prefetch(link, true);
  };
  const names = ['pointerover', 'focusin', 'touchstart'] as const;
  for (const name of names) document.addEventListener(name, prefetchPointedAt, { passive: true });
  return () => {
    target = undefined;
    watcher?.disconnect();
    watcher = undefined;
    for (const name of names) document.removeEventListener(name, prefetchPointedAt);
  };
}
