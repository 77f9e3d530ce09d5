import { WORKER_FILE } from '../site/offline/offlineNames.ts';

/**
 * File of the site that a request asks for. `page`: HTML of an address · `asset`: a script, style, font or picture of
 * the application, which never changes under its name · `article`: an article's JSON · `list`: any other JSON, or a
 * part of the search index.
 */
export interface Route {
  kind: 'page' | 'asset' | 'article' | 'list';
  /** Path below the base, escaped as in the request; '' for the front page. */
  path: string;
}

/** Facts of a request that decide who answers it. */
export type AskedFile = Pick<Request, 'url' | 'method' | 'mode' | 'cache' | 'headers'>;

/** Files below the base that no worker answers: news must come from the host. */
const NEVER = new Set([WORKER_FILE, 'offline.json', 'manifest.json', 'feed.json']);

/**
 * Finds the file of the site that a request asks for.
 * @param scope address of the site's base, `https://host/sub/`
 * @returns undefined for a request that goes to the network as if there were no worker
 */
export function routeOf({ url, method, mode, cache, headers }: AskedFile, scope: string): Route | undefined {
  // Packs, which the page keeps itself, and news of a newer version are asked for with `no-store`.
  const isForNetwork = method !== 'GET' || cache === 'no-store' || headers.has('range');
  if (isForNetwork || !url.startsWith(scope)) return undefined;
  const path = url.slice(scope.length).replace(/[?#].*$/, '');
  if (NEVER.has(path)) return undefined;
  if (mode === 'navigate') {
    const folder = folderOf(path);
    return folder === undefined ? undefined : { kind: 'page', path: folder };
  }
  if (/^assets\/[^/]+$/.test(path) || path === 'icon.svg') return { kind: 'asset', path };
  if (/^articles\/[^/]+\/article\.json$/.test(path)) return { kind: 'article', path };
  return /\.(?:json|bin)$/.test(path) ? { kind: 'list', path } : undefined;
}

/** Path of a page's folder: a page and its index.html are one. Undefined for a file. */
const folderOf = (path: string): string | undefined => /^((?:.*\/)?)(?:index\.html)?$/.exec(path)?.[1];

/** Path of the page whose HTML was made from a file; undefined for a file behind other parts of a screen. */
export function pageOfFile(path: string): string | undefined {
  if (path === 'library.json') return '';
  return /^(.*\/)(?:article|headlines|about|archive)\.json$/.exec(path)?.[1];
}
