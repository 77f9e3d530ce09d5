import type { CollectionFiles } from '../../site/offline/collectionFiles.ts';
import { packDatabase } from '../../site/offline/offlineNames.ts';
import { SiteError } from '../fetchFile.ts';
import { DamagedPack } from './fetchPack.ts';
import { keepCollection, readCollectionFiles } from './keepCollection.ts';
import type { Progress } from './keepCollection.ts';
import { PackStore } from './packStore.ts';

/**
 * Failure to keep the collection. `full`: no room on the device · `unreachable`: the network fails · `damaged`: a part came
 * damaged twice · `refused`: the browser stores nothing here.
 */
export type KeepProblem = 'full' | 'unreachable' | 'damaged' | 'refused';

/** State of keeping the whole collection. */
export type KeepState =
  /** Not read from the device yet. */
  | { is: 'unknown' }
  | { is: 'nothing'; problem?: KeepProblem }
  /** `elsewhere`: another window of the site keeps it. */
  | { is: 'running' | 'elsewhere'; progress: Progress }
  | { is: 'paused'; progress: Progress; problem?: KeepProblem }
  | { is: 'whole'; version: string; articles: number };

const NO_PROGRESS: Progress = { done: 0, all: 0 };

/** Keeps the whole collection at the reader's wish; one a visit, so that it goes on while the reader moves between pages. */
export class Keeper {
  readonly #base: string;
  readonly #store: PackStore;
  readonly #listeners = new Set<() => void>();
  #state: KeepState = { is: 'unknown' };
  #stop: AbortController | undefined;
  #running: Promise<void> | undefined;

  constructor(base: string) {
    this.#base = base;
    this.#store = new PackStore(base);
  }

  readonly state = (): KeepState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads from the device what is kept, and goes on with what was being kept when the page was left. Never rejects. */
  async load(): Promise<void> {
    if (this.#state.is !== 'unknown') return;
    addEventListener('online', () => {
      if (this.#state.is === 'paused' && this.#state.problem === 'unreachable') void this.start();
    });
    try {
      const { whole, articles = 0, wanted, packs = 0, paused } = await this.#store.state();
      if (wanted !== undefined && !paused) await this.start();
      else if (wanted !== undefined) {
        const kept = (await this.#store.keys()).filter((key) => key.startsWith(`${wanted} `));
        this.#set({ is: 'paused', progress: { done: kept.length, all: packs } });
      } else if (whole !== undefined) this.#set({ is: 'whole', version: whole, articles });
      else this.#set({ is: 'nothing' });
    } catch {
      this.#set({ is: 'nothing', problem: 'refused' });
    }
  }

  /** Begins to keep the collection as it is now, or goes on. Never rejects; resolves when keeping has ended. */
  start(): Promise<void> {
    this.#running ??= this.#inOneWindow().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** Stops until the reader goes on. */
  async pause(): Promise<void> {
    this.#stop?.abort();
    await this.#running;
    const progress = 'progress' in this.#state ? this.#state.progress : NO_PROGRESS;
    try {
      await this.#store.setState({ ...(await this.#store.state()), paused: true });
    } catch {
      // The next visit goes on by itself.
    }
    this.#set({ is: 'paused', progress });
  }

  /** Removes everything that was kept. */
  async remove(): Promise<void> {
    this.#stop?.abort();
    await this.#running;
    await this.#store.clear();
    this.#set({ is: 'nothing' });
  }

  /** Keeps unless another window of the site does; where windows cannot be told apart, each believes it is alone. */
  async #inOneWindow(): Promise<void> {
    const { locks } = navigator as { locks?: LockManager };
    if (!locks) return this.#keep();
    return locks.request(packDatabase(this.#base), { ifAvailable: true }, async (lock) => {
      if (lock) await this.#keep();
      else this.#set({ is: 'elsewhere', progress: NO_PROGRESS });
    });
  }

  async #keep(): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#set({ is: 'running', progress: 'progress' in this.#state ? this.#state.progress : NO_PROGRESS });
    try {
      const files = await this.#keepNewest(stop.signal);
      this.#set({ is: 'whole', version: files.version, articles: files.articles });
    } catch (error) {
      if (stop.signal.aborted) return;
      const progress = 'progress' in this.#state ? this.#state.progress : NO_PROGRESS;
      this.#set({ is: 'paused', progress, problem: problemOf(error) });
    }
  }

  /** Keeps the version that the host has; where it is built anew meanwhile, the newer one. */
  async #keepNewest(signal: AbortSignal): Promise<CollectionFiles> {
    const files = await readCollectionFiles(this.#base);
    const onProgress = (progress: Progress) => {
      if (!signal.aborted) this.#set({ is: 'running', progress });
    };
    try {
      await keepCollection({ base: this.#base, files, store: this.#store, signal, onProgress });
      return files;
    } catch (error) {
      const isOld =
        error instanceof DamagedPack && (await readCollectionFiles(this.#base)).version !== files.version;
      if (!isOld) throw error;
      return this.#keepNewest(signal);
    }
  }

  #set(state: KeepState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

let keeper: Keeper | undefined;

/** The keeper of this site's collection. */
export const siteKeeper = (): Keeper => (keeper ??= new Keeper(import.meta.env.BASE_URL));

/** Kind of a failure to keep. */
export function problemOf(error: unknown): KeepProblem {
  if (error instanceof DamagedPack) return 'damaged';
  if (error instanceof DOMException) return error.name === 'QuotaExceededError' ? 'full' : 'refused';
  return error instanceof SiteError && error.kind === 'damaged' ? 'damaged' : 'unreachable';
}
