import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { Tables } from './database.ts';
import { openDatabase } from './database.ts';
import { databaseName } from './databaseName.ts';
import { lastReadOf, writeLastRead } from './lastRead.ts';
import { removeFromLog, readLog } from './writeAheadLog.ts';
import type { StoredRecord } from './record.ts';
import { hasMoreThanPosition, isUnfinished, isUntouched, readRecord } from './record.ts';
import type { SavedSearch } from './savedSearch.ts';
import { readSearch } from './savedSearch.ts';
import { asStoreError, inTime, StoreError } from './storeError.ts';
import { merge } from './backupFile.ts';
import { askToStay } from './askToStay.ts';
import { TabChannel } from './tabChannel.ts';

/**
 * Longest waits for the database, in milliseconds. A browser may never answer: another tab holds an older version open, or
 * the profile is broken.
 */
const PATIENCE = { open: 4000, request: 10_000 };

type ObjectStore = IDBPObjectStore<Tables, ['kept'], 'kept', 'readwrite'>;

/** All records, and the number of damaged ones, which stay in the database. */
export interface AllRecords {
  records: StoredRecord[];
  damaged: number;
}

/** Called with the ids of the articles whose records changed, in this tab or another; none when a search did. */
export type StoreListener = (ids: readonly string[]) => void;

/**
 * Store of the reader's records in this browser's IndexedDB. Every method rejects with a StoreError when the database
 * fails; the records then stay as they were, because each change is one transaction.
 */
export class Store {
  readonly #base: string;
  readonly #tabs: TabChannel;
  readonly #listeners = new Set<StoreListener>();
  #database: Promise<IDBPDatabase<Tables>> | undefined;

  /** @param base the site's base path, '/' or '/sub/': two sites on one host do not mix */
  constructor(base: string) {
    this.#base = base;
    this.#tabs = new TabChannel(databaseName(base), (ids) => this.#tell(ids));
  }

  /** Reads the record of an article; undefined also when it is damaged. */
  async get(id: string): Promise<StoredRecord | undefined> {
    return this.#reading(async (database) => readRecord(await database.get('kept', id)));
  }

  /**
   * Changes the record of an article, reading and writing in one transaction: no tab undoes another's change.
   * @param brief facts of the article as it is now
   * @param change from the stored record to the one to be stored; a bare `{ id, brief }` stands for no record,
   * both ways
   * @returns the stored record; undefined when it was empty and is removed
   */
  async change(
    id: string,
    brief: StoredRecord['brief'],
    change: (record: StoredRecord) => StoredRecord,
  ): Promise<StoredRecord | undefined> {
    const next = await this.#writing(async (store) =>
      put(store, change({ ...(await current(store, id)), id, brief })),
    );
    await this.#changed([id]);
    if (next && hasMoreThanPosition(next)) askToStay(this.#base);
    return next;
  }

  /** Reads the records of the n articles last read, the latest first. */
  async recent(n: number): Promise<StoredRecord[]> {
    return this.#lastRead(n, () => true);
  }

  async all(): Promise<AllRecords> {
    return this.#reading(async (database) => {
      const stored = await database.getAll('kept');
      const records = stored.flatMap((record) => readRecord(record) ?? []);
      return { records, damaged: stored.length - records.length };
    });
  }

  /** Removes the record of an article. */
  async remove(id: string): Promise<void> {
    await this.#writing((store) => store.delete(id));
    await this.#changed([id]);
  }

  /**
   * Removes the reading position from every record and leaves everything else.
   * @returns the removed positions as records; `take` restores them
   */
  async clearPositions(): Promise<StoredRecord[]> {
    const forgotten = await this.#writing(async (store) => {
      const read = (await store.getAll()).flatMap((record) => readRecord(record) ?? []);
      const placed: StoredRecord[] = [];
      for (const { place, ...rest } of read) {
        if (!place) continue;
        placed.push({ id: rest.id, brief: rest.brief, place });
        await put(store, rest);
      }
      return placed;
    });
    await this.#changed(forgotten.map(({ id }) => id));
    return forgotten;
  }

  /** Merges records from elsewhere into the stored ones, all or none; nothing of either is lost. */
  async take(theirs: readonly StoredRecord[]): Promise<void> {
    await this.#writing(async (store) => {
      for (const record of theirs) {
        const mine = await current(store, record.id);
        await put(store, mine ? merge(mine, record) : record);
      }
    });
    await this.#changed(theirs.map(({ id }) => id));
    if (theirs.some(hasMoreThanPosition)) askToStay(this.#base);
  }

  /** Reads the saved searches, those made last first; damaged ones are left out. */
  async searches(): Promise<SavedSearch[]> {
    const stored = await this.#reading((database) => database.getAll('searches'));
    return stored.flatMap((one) => readSearch(one) ?? []).sort((a, b) => b.made - a.made);
  }

  /**
   * Changes a saved search, reading and writing in one transaction.
   * @param change from the stored search to the one to be stored; undefined stands for none, both ways
   */
  async changeSearch(
    address: string,
    change: (search: SavedSearch | undefined) => SavedSearch | undefined,
  ): Promise<void> {
    await this.#reading(async (database) => {
      const { store, done } = database.transaction('searches', 'readwrite');
      const next = change(readSearch(await store.get(address)));
      await Promise.all([next ? store.put(next) : store.delete(address), done]);
    });
    await this.#changed([]);
    askToStay(this.#base);
  }

  /** Takes articles off a list, all or none; nothing else of them is lost. */
  async takeOff(ids: readonly string[], list: 'later' | 'favourite'): Promise<void> {
    await this.#writing(async (store) => {
      for (const id of ids) {
        const { [list]: _, ...rest } = (await current(store, id)) ?? {};
        if ('id' in rest) await put(store, rest);
      }
    });
    await this.#changed(ids);
  }

  /** Calls a listener whenever records change. @returns function that ends it */
  onChange(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Closes the database and the channel to other tabs. */
  async close(): Promise<void> {
    this.#tabs.close();
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
    try {
      const opening = openDatabase(this.#base, () => {
        this.#database = undefined;
      });
      return await inTime(opening, PATIENCE.open, (late) => late.close());
    } catch (cause) {
      const error = asStoreError(cause);
      // A browser in which storage is switched off may have no `indexedDB` at all.
      throw error instanceof StoreError ? error : new StoreError('refused', cause);
    }
  }

  async #reading<T>(read: (database: IDBPDatabase<Tables>) => Promise<T>): Promise<T> {
    const database = await this.opened();
    try {
      return await inTime(read(database), PATIENCE.request);
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
          // The transaction has ended already.
        }
        await done;
        throw reason;
      }
    });
  }

  async #lastRead(n: number, wanted: (record: StoredRecord) => boolean): Promise<StoredRecord[]> {
    return this.#reading(async (database) => {
      const found: StoredRecord[] = [];
      let cursor = await database.transaction('kept').store.index('when').openCursor(null, 'prev');
      while (cursor && found.length < n) {
        const record = readRecord(cursor.value);
        if (record && wanted(record)) found.push(record);
        cursor = await cursor.continue();
      }
      return found;
    });
  }

  async #changed(ids: readonly string[]): Promise<void> {
    // The change is written already: a failure to find the article last read undoes nothing.
    const [last] = await this.#lastRead(1, isUnfinished).catch(() => []);
    writeLastRead(this.#base, last && lastReadOf(last));
    this.#tabs.post(ids);
    this.#tell(ids);
  }

  #tell(ids: readonly string[]): void {
    for (const listener of this.#listeners) listener(ids);
  }
}

/**
 * Opens the store of a site, and writes the records that are left in its write-ahead log (writeAheadLog.ts).
 * @param base the site's base path, '/' or '/sub/'
 * @throws StoreError `refused` where the browser gives no storage, `damaged` where it cannot read its own
 */
export async function openStore(base: string): Promise<Store> {
  const store = new Store(base);
  try {
    await store.opened();
    const left = readLog(base);
    if (left.length)
      await store.take(left).then(
        () => removeFromLog(base, left),
        // The records stay in the log: the next page that opens the store tries again.
        () => undefined,
      );
    return store;
  } catch (cause) {
    await store.close();
    throw cause;
  }
}

/** Writes a record, or removes it when it is empty. */
async function put(store: ObjectStore, { marks, ...rest }: StoredRecord): Promise<StoredRecord | undefined> {
  const record: StoredRecord = { ...rest, ...(marks?.length && { marks }) };
  if (isUntouched(record)) await store.delete(record.id);
  else await store.put(record);
  return isUntouched(record) ? undefined : record;
}

/** Reads the record to be changed. A damaged one is first stored under another key: it may hold the reader's words. */
async function current(store: ObjectStore, id: string): Promise<StoredRecord | undefined> {
  const stored = await store.get(id);
  const record = readRecord(stored);
  if (stored !== undefined && !record) await store.put({ id: `${id} ${Date.now()}`, damaged: stored });
  return record;
}
