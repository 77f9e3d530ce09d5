import {
  cachePrefix,
  isShellCache,
  packDatabase,
  shellCache,
  shellList,
  SHELL_PAGE,
} from '../site/offline/offlineNames.ts';
import type { ShellFiles, WorkerBuild } from '../site/offline/messages.ts';
import { isWholeAnswer } from './answers.ts';

/** Files fetched at a time: more would hold back what the page itself asks for (w3c/ServiceWorker#1650). */
const AT_A_TIME = 6;

/** The application's files of one version, all kept or none, each checked by its digest. */
export class Shell {
  readonly #scope: string;
  readonly #base: string;
  readonly #build: Exclude<WorkerBuild, { off: true }>;

  /** @param scope address of the site's base */
  constructor(scope: string, build: Exclude<WorkerBuild, { off: true }>) {
    this.#scope = scope;
    this.#base = new URL(scope).pathname;
    this.#build = build;
  }

  get #name(): string {
    return shellCache(this.#base, this.#build.version);
  }

  /**
   * Fetches the files of the version that are not kept yet; a file of an older version with the same hashed name is taken
   * from there.
   * @throws TypeError when a file does not come or is not the one that was built; what came stays for the next try
   */
  async install(): Promise<void> {
    const { version, integrity } = this.#build;
    const files = (await (await fetch(this.#scope + shellList(version), { integrity })).json()) as ShellFiles;
    const cache = await caches.open(this.#name);
    const kept = new Set((await cache.keys()).map(({ url }) => url));
    const missing = files.filter(([path]) => !kept.has(this.#scope + path));
    const fetchNext = async (): Promise<void> => {
      for (let next = missing.pop(); next; next = missing.pop()) await this.#install(cache, ...next);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, fetchNext));
  }

  async #install(cache: Cache, path: string, integrity: string): Promise<void> {
    const url = this.#scope + path;
    const isHashed = path.startsWith('assets/');
    const older = isHashed ? await caches.match(url, { ignoreVary: true }) : undefined;
    const request: RequestInit & { priority?: 'low' } = {
      integrity,
      priority: 'low',
      cache: isHashed ? 'default' : 'no-cache',
    };
    const answer = older ?? (await fetch(url, request));
    if (!isWholeAnswer(path === SHELL_PAGE ? 'page' : 'asset', answer))
      throw new TypeError(`not the file: ${path}`);
    await cache.put(url, answer);
  }

  /** Page without content, which the application fills at any address. */
  async page(): Promise<Response | undefined> {
    return (await caches.open(this.#name)).match(this.#scope + SHELL_PAGE, { ignoreVary: true });
  }

  /**
   * Answers with a file of the application: of this version or, for pages still open, an older one; else from the network.
   * Fonts of rarer letters are kept as they are used.
   */
  async asset(path: string, request: Request): Promise<Response> {
    const kept = await caches.match(this.#scope + path, { ignoreVary: true });
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok && !isWholeAnswer('asset', answer)) return Response.error();
    if (answer.ok && path.endsWith('.woff2')) {
      const copy = answer.clone();
      void caches
        .open(this.#name)
        .then((cache) => cache.put(this.#scope + path, copy))
        .catch(() => undefined);
    }
    return answer;
  }

  /** Removes all other versions. To be called when no page of theirs is open. */
  async removeOthers(): Promise<void> {
    for (const name of await caches.keys())
      if (isShellCache(this.#base, name) && !name.startsWith(this.#name)) await caches.delete(name);
  }
}

/** Removes everything that is kept of a site. */
export async function removeAll(base: string): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(cachePrefix(base))) await caches.delete(name);
  indexedDB.deleteDatabase(packDatabase(base));
}
