import { vi } from 'vitest';
import { KeptFiles } from '../offline/keptFiles.ts';
import { Network } from '../offline/network.ts';
import { Packs } from '../offline/packs.ts';
import type { Route } from '../offline/routes.ts';
import { Shell } from '../offline/shell.ts';
import { MemoryCaches } from './memoryCaches.ts';

/* The service worker's parts on a host in memory. */

export const SCOPE = 'https://example.org/sub/';
export const BASE = '/sub/';
export const ENTRY = 'assets/index-1.js';
export const BUILD = { version: 'v1', entry: ENTRY, integrity: 'sha256-x' };

/** Files of a host by their paths; `'down'` fails, `'slow'` never comes. */
export type Host = Map<string, Response | 'down' | 'slow'>;

/** Puts a host in the place of the network, and empty caches in that of the browser's. @returns the host, and what is asked of it */
export function startHost(): { host: Host; asked: string[] } {
  const host: Host = new Map();
  const asked: string[] = [];
  vi.stubGlobal('caches', new MemoryCaches());
  vi.stubGlobal('fetch', (request: string | { url: string }) => {
    const path = (typeof request === 'string' ? request : request.url).slice(SCOPE.length);
    asked.push(path);
    const found = host.get(path) ?? answer('', 'text/html', 404);
    if (found === 'slow') return new Promise(() => undefined);
    return found === 'down' ? Promise.reject(new TypeError('no network')) : Promise.resolve(found.clone());
  });
  return { host, asked };
}

export const html = (text = '', entry = ENTRY) =>
  answer(`<script src="/sub/${entry}"></script>${text}`, 'text/html; charset=utf-8');

/** An answer of our own host, which Node cannot make. */
export function answer(text: string, contentType: string, status = 200): Response {
  const response = new Response(text, { status, headers: { 'content-type': contentType } });
  const asBasic = (one: Response): Response =>
    Object.defineProperties(one, {
      type: { value: 'basic' },
      clone: { value: () => asBasic(Response.prototype.clone.call(one)) },
    });
  return asBasic(response);
}

export const json = (data: unknown) => answer(JSON.stringify(data), 'application/json');

/** The parts of a worker, as worker.ts puts them together. */
export function worker() {
  const shell = new Shell(SCOPE, BUILD);
  const kept = new KeptFiles({ scope: SCOPE, ...BUILD }, new Packs(BASE));
  const reaches: boolean[] = [];
  const network = new Network(kept, shell, (reached) => reaches.push(reached));
  const work: Promise<unknown>[] = [];
  const request = (path: string, client: string) => ({
    request: { url: SCOPE + path, signal: { aborted: false } } as Request,
    client,
    waitUntil: (one: Promise<unknown>) => void work.push(one),
  });
  const ask = async (kind: 'page' | 'article' | 'list', path: string, client = 'c') => {
    const route: Route = { kind, path };
    const got =
      kind === 'page'
        ? network.page(route, request(path, client))
        : network.data(route, request(path, client));
    const response = await got;
    const text = response.type === 'error' ? 'error' : await response.text();
    return { text, status: response.status };
  };
  const settled = () => Promise.all(work);
  return { shell, kept, network, reaches, ask, settled };
}

export const ARTICLE = 'articles/a/article.json';
