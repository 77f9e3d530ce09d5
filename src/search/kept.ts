/** Promises kept by number, the longest unused given up first; one that fails is not kept, so that it can be asked for again. */
export class Kept<T> {
  readonly #most: number;
  readonly #kept = new Map<number, Promise<T>>();

  constructor(most: number) {
    this.#most = most;
  }

  get(n: number, read: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(n);
    this.#kept.delete(n);
    const one = known ?? read();
    this.#kept.set(n, one);
    if (!known) one.catch(() => this.#kept.get(n) === one && this.#kept.delete(n));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
    return one;
  }
}
