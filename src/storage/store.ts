import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import { openDB } from 'idb';
import { databaseName } from './databaseName.ts';
import { lastReadOf, writeLastRead } from './lastRead.ts';
import { removeFromLog, readLog } from './writeAheadLog.ts';
import type { StoredRecord } from './record.ts';
import { hasMoreThanPosition, isUnfinished, isUntouched, readRecord } from './record.ts';
import { asStoreError, StoreError } from './storeError.ts';
import { merge } from './backupFile.ts';
import { PERSIST_ASKED_KEY } from '../site/storageKeys.ts';

/** Records are read as unknown: what lies on a disk for years may be anything. */
interface Tables extends DBSchema {
  kept: { key: string; value: unknown; indexes: { when: number; later: number; favourite: number } };
}
type ObjectStore = IDBPObjectStore<Tables, ['kept'], 'kept', 'readwrite'>;

/** AllRecords kept, and how many records could not be read. Those are left where they lie. */
export interface AllRecords {
  kept: StoredRecord[];
  damaged: number;
}

/** Told of what changed, by this tab or another: the articles' ids. */
export type StoreListener = (ids: readonly string[]) => void;

/**
 * What the reader did with articles, in this browser's IndexedDB. Every method rejects with a StoreError when the store
 * fails; what was kept before is then as it was, for each change is one transaction.
 */
export class Store {
  readonly #base: string;
  readonly #channel: BroadcastChannel;
  readonly #listeners = new Set<StoreListener>();
  #database: Promise<IDBPDatabase<Tables>> | undefined;

  /** @param base the site's base path, '/' or '/sub/': two sites on one host do not mix */
  constructor(base: string) {
    this.#base = base;
    this.#channel = new BroadcastChannel(databaseName(base));
    this.#channel.addEventListener('message', ({ data }: MessageEvent<string[]>) => this.#tell(data));
  }

  /** What was done with an article; nothing also when its record is damaged. */
  async get(id: string): Promise<StoredRecord | undefined> {
    return this.#reading(async (database) => readRecord(await database.get('kept', id)));
  }

  /**
   * Changes what is kept of an article, reading and writing in one transaction: no tab undoes another's change.
   * @param brief the article as it is now
   * @param change from what is kept to what shall be; a bare `{ id, brief }` stands for nothing, in both directions
   * @returns what is kept afterwards
   */
  async change(
    id: string,
    brief: StoredRecord['brief'],
    change: (kept: StoredRecord) => StoredRecord,
  ): Promise<StoredRecord | undefined> {
    const next = await this.#writing(async (store) =>
      put(store, change({ ...(await current(store, id)), id, brief })),
    );
    await this.#changed([id]);
    if (next && hasMoreThanPosition(next)) this.#askToStay();
    return next;
  }

  /** The n articles last read, the latest first. */
  async recent(n: number): Promise<StoredRecord[]> {
    return this.#lastRead(n, () => true);
  }

  async all(): Promise<AllRecords> {
    return this.#reading(async (database) => {
      const records = await database.getAll('kept');
      const kept = records.flatMap((record) => readRecord(record) ?? []);
      return { kept, damaged: records.length - kept.length };
    });
  }

  /** Forgets all that was done with an article. */
  async remove(id: string): Promise<void> {
    await this.#writing((store) => store.delete(id));
    await this.#changed([id]);
  }

  /**
   * Forgets where reading stopped in every article, and keeps everything else.
   * @returns what was forgotten; `take` brings it back
   */
  async clearPlaces(): Promise<StoredRecord[]> {
    const forgotten = await this.#writing(async (store) => {
      const read = (await store.getAll()).flatMap((record) => readRecord(record) ?? []);
      const placed: StoredRecord[] = [];
      for (const { place, ...kept } of read) {
        if (!place) continue;
        placed.push({ id: kept.id, brief: kept.brief, place });
        await put(store, kept);
      }
      return placed;
    });
    await this.#changed(forgotten.map(({ id }) => id));
    return forgotten;
  }

  /** Adds records from elsewhere to those here, all or none; nothing of either is lost (see merge). */
  async take(theirs: readonly StoredRecord[]): Promise<void> {
    await this.#writing(async (store) => {
      for (const record of theirs) {
        const mine = await current(store, record.id);
        await put(store, mine ? merge(mine, record) : record);
      }
    });
    await this.#changed(theirs.map(({ id }) => id));
    if (theirs.some(hasMoreThanPosition)) this.#askToStay();
  }

  /** @returns ends the listening */
  onChange(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Lets go of the database and of other tabs. */
  async close(): Promise<void> {
    this.#channel.close();
    const database = await this.#database?.catch(() => undefined);
    database?.close();
    this.#database = undefined;
  }

  /** Opens the database, or gives the one that is open. Once the browser has closed it, the next call opens it anew. */
  async opened(): Promise<IDBPDatabase<Tables>> {
    this.#database ??= this.#open();
    try {
      return await this.#database;
    } catch (cause) {
      this.#database = undefined;
      throw cause;
    }
  }

  async #open(): Promise<IDBPDatabase<Tables>> {
    const letGo = () => {
      this.#database = undefined;
    };
    try {
      return await openDB<Tables>(databaseName(this.#base), 1, {
        upgrade(database) {
          const store = database.createObjectStore('kept', { keyPath: 'id' });
          store.createIndex('when', 'place.when');
          store.createIndex('later', 'later');
          store.createIndex('favourite', 'favourite');
        },
        blocking(_version, _next, event) {
          letGo();
          (event.target as IDBDatabase).close();
        },
        terminated: letGo,
      });
    } catch (cause) {
      const error = asStoreError(cause);
      // Where storage is switched off there may be no `indexedDB` to ask at all.
      throw error instanceof StoreError ? error : new StoreError('refused', cause);
    }
  }

  async #reading<T>(read: (database: IDBPDatabase<Tables>) => Promise<T>): Promise<T> {
    const database = await this.opened();
    try {
      return await read(database);
    } catch (cause) {
      throw asStoreError(cause);
    }
  }

  async #writing<T>(write: (store: ObjectStore) => Promise<T>): Promise<T> {
    return this.#reading(async (database) => {
      const transaction = database.transaction('kept', 'readwrite');
      const done = transaction.done.then(
        () => undefined,
        (cause: unknown) => ({ cause }),
      );
      try {
        const written = await write(transaction.store);
        const failed = await done;
        if (failed) throw failed.cause;
        return written;
      } catch (cause) {
        const reason = transaction.error ?? cause;
        try {
          transaction.abort();
        } catch {
          // It has ended already.
        }
        await done;
        throw reason;
      }
    });
  }

  async #lastRead(n: number, wanted: (kept: StoredRecord) => boolean): Promise<StoredRecord[]> {
    return this.#reading(async (database) => {
      const found: StoredRecord[] = [];
      let cursor = await database.transaction('kept').store.index('when').openCursor(null, 'prev');
      while (cursor && found.length < n) {
        const kept = readRecord(cursor.value);
        if (kept && wanted(kept)) found.push(kept);
        cursor = await cursor.continue();
      }
      return found;
    });
  }

  async #changed(ids: readonly string[]): Promise<void> {
    // What was written is written: that the line of the library could not be renewed undoes nothing.
    const [last] = await this.#lastRead(1, isUnfinished).catch(() => []);
    writeLastRead(this.#base, last && lastReadOf(last));
    this.#channel.postMessage(ids);
    this.#tell(ids);
  }

  #tell(ids: readonly string[]): void {
    for (const listener of this.#listeners) listener(ids);
  }

  /** Asks the browser not to sweep the shelf away when room is short: once, for some browsers put it to the reader. */
  #askToStay(): void {
    const key = PERSIST_ASKED_KEY + this.#base;
    try {
      if (localStorage.getItem(key) !== null) return;
      localStorage.setItem(key, '1');
      navigator.storage.persist().catch(() => undefined);
    } catch {
      // Without it the shelf is kept like any other site's data.
    }
  }
}

/**
 * Opens the shelf of a site, and takes in what a page that was left could not write any more (journal.ts).
 * @param base the site's base path, '/' or '/sub/'
 * @throws StoreError `refused` where the browser gives no storage, `damaged` where it cannot read its own
 */
export async function openStore(base: string): Promise<Store> {
  const shelf = new Store(base);
  try {
    await shelf.opened();
    const left = readLog(base);
    if (left.length)
      await shelf.take(left).then(
        () => removeFromLog(base, left),
        // It stays readLog down: the next to open the shelf tries again.
        () => undefined,
      );
    return shelf;
  } catch (cause) {
    await shelf.close();
    throw cause;
  }
}

/** Writes a record, or removes it when it holds nothing more. */
async function put(store: ObjectStore, { marks, ...rest }: StoredRecord): Promise<StoredRecord | undefined> {
  const kept: StoredRecord = { ...rest, ...(marks?.length && { marks }) };
  if (isUntouched(kept)) await store.delete(kept.id);
  else await store.put(kept);
  return isUntouched(kept) ? undefined : kept;
}

/** The record to be changed. A damaged one is put aside under another key first, for it may hold words of the reader. */
async function current(store: ObjectStore, id: string): Promise<StoredRecord | undefined> {
  const record = await store.get(id);
  const kept = readRecord(record);
  if (record !== undefined && !kept) await store.put({ id: `${id} ${Date.now()}`, damaged: record });
  return kept;
}
