import { statSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { listFiles } from './listFiles.ts';

/** Milliseconds without a change after which changes are told: editors and copying programs write in several steps. */
const DEBOUNCE_MS = 200;
/** Milliseconds between two looks at a folder that the system does not watch. */
const POLL_MS = 2000;

/** Changes below a folder, or of a file, told by the system; where it cannot, found by looking every two seconds. */
export class FolderChanges {
  readonly #at: string;
  readonly #watchers: FSWatcher[] = [];
  #timer: NodeJS.Timeout | undefined;
  #changed = false;
  #stopped = false;
  #wake: () => void = () => undefined;

  /**
   * Begins to watch.
   * @param others files elsewhere whose changes count too
   */
  constructor(at: string, others: readonly string[] = []) {
    this.#at = at;
    for (const one of [at, ...others]) this.#watch(one);
  }

  /** Waits for the next change, and then until there are no more of them. @returns false once `stop` was called */
  async next(): Promise<boolean> {
    while (!this.#changed && !this.#stopped)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    while (this.#changed && !this.#stopped) {
      this.#changed = false;
      await setTimeout(DEBOUNCE_MS);
    }
    return !this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
    for (const watcher of this.#watchers) watcher.close();
    clearInterval(this.#timer);
    this.#wake();
  }

  #watch(one: string): void {
    try {
      const watcher = watch(one, { recursive: statSync(one).isDirectory() }, () => this.#note());
      watcher.on('error', () => this.#poll());
      this.#watchers.push(watcher);
    } catch {
      // Too many folders for the system, or a network disk that tells nothing.
      this.#poll();
    }
  }

  #poll(): void {
    let before = this.#state();
    this.#timer ??= setInterval(() => {
      const now = this.#state();
      if (now !== before) this.#note();
      before = now;
    }, POLL_MS);
  }

  /** Names, sizes and times of all files. */
  #state(): string {
    try {
      const { root, files } = listFiles(this.#at);
      return files
        .map((file) => {
          const { size, mtimeMs } = statSync(path.join(root, file));
          return `${file} ${size} ${mtimeMs}`;
        })
        .join('\n');
    } catch {
      // The folder, or a file in it, is gone for the moment.
      return '';
    }
  }

  #note(): void {
    this.#changed = true;
    this.#wake();
  }
}
