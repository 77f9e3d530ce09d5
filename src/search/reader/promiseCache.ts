/**
 * Cache of promises by key. Drops the least recently used ones first, and those that fail, so that they are tried
 * again.
 */
export class PromiseCache<K, T> {
  readonly #most: number;
  readonly #promises = new Map<K, Promise<T>>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K, read: () => Promise<T>): Promise<T> {
    const known = this.#promises.get(key);
    this.#promises.delete(key);
    const one = known ?? read();
    this.#promises.set(key, one);
    if (!known) one.catch(() => this.#promises.get(key) === one && this.#promises.delete(key));
    const [oldest] = this.#promises.entries();
    if (this.#promises.size > this.#most && oldest) this.#promises.delete(oldest[0]);
    return one;
  }
}
