/** Cache Storage in memory (Service Workers, W3C): as much of it as the service worker uses. */
export class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>();

  open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return Promise.resolve(cache);
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.has(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.#caches.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#caches.delete(name));
  }

  async match(url: string): Promise<Response | undefined> {
    for (const cache of this.#caches.values()) {
      const found = await cache.match(url);
      if (found) return found;
    }
    return undefined;
  }
}

class MemoryCache {
  readonly #entries = new Map<string, Response>();

  match(url: string): Promise<Response | undefined> {
    return Promise.resolve(this.#entries.get(url)?.clone());
  }

  put(url: string, response: Response): Promise<void> {
    this.#entries.set(url, response);
    return Promise.resolve();
  }

  delete(request: string | { url: string }): Promise<boolean> {
    return Promise.resolve(this.#entries.delete(typeof request === 'string' ? request : request.url));
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.#entries.keys()].map((url) => ({ url })));
  }
}
