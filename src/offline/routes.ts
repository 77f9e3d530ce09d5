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
export interface AskedFile {
  url: string;
  method: string;
  /** `navigate` for a page that opens in a window. */
  mode: string;
  /** `no-store` for what must not be kept by anyone: a pack that the page keeps itself, the news of an update. */
  cache: string;
  /** True for a request of a part of a file. */
  isPart: boolean;
}

/** Files below the base that no worker answers: news must come from the host. */
const NEVER = new Set([WORKER_FILE, 'offline.json', 'manifest.json', 'feed.json']);

/**
 * Finds the file of the site that a request asks for.
 * @param scope address of the site's base, `https://host/sub/`
 * @returns undefined for a request that goes to the network as if there were no worker
 */
export function routeOf({ url, method, mode, cache, isPart }: AskedFile, scope: string): Route | undefined {
  if (method !== 'GET' || isPart || cache === 'no-store' || !url.startsWith(scope)) return undefined;
  const path = url.slice(scope.length).replace(/[?#].*$/, '');
  if (NEVER.has(path)) return undefined;
  if (mode === 'navigate') return isPage(path) ? { kind: 'page', path: pageFolder(path) } : undefined;
  if (/^assets\/[^/]+$/.test(path) || path === 'icon.svg') return { kind: 'asset', path };
  if (/^articles\/[^/]+\/article\.json$/.test(path)) return { kind: 'article', path };
  return /\.(?:json|bin)$/.test(path) ? { kind: 'list', path } : undefined;
}

const isPage = (path: string): boolean =>
  path === '' || path.endsWith('/') || path.endsWith('/index.html') || path === 'index.html';

/** Path of a page's folder: a page and its index.html are one. */
const pageFolder = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** Path of the page whose HTML was made from a file; undefined for a file behind other parts of a screen. */
export function pageOfFile(path: string): string | undefined {
  if (path === 'library.json') return '';
  const [, folder, name] = /^(.*\/)([^/]+)\.json$/.exec(path) ?? [];
  const isBeside = folder !== undefined && name !== undefined && PAGE_FILES.has(name);
  return isBeside ? folder : undefined;
}

/** Names of the files that lie beside their page. */
const PAGE_FILES = new Set(['article', 'headlines', 'about', 'archive']);
