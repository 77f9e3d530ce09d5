/** Promises kept by key, the longest unused given up first; one that fails is not kept, so that it can be asked for again. */
export class PromiseCache<K, T> {
  readonly #most: number;
  readonly #kept = new Map<K, Promise<T>>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: K, read: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const one = known ?? read();
    this.#kept.set(key, one);
    if (!known) one.catch(() => this.#kept.get(key) === one && this.#kept.delete(key));
    const [oldest] = this.#kept.entries();
    if (this.#kept.size > this.#most && oldest) this.#kept.delete(oldest[0]);
    return one;
  }
}
