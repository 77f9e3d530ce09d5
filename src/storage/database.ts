import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { databaseName } from './databaseName.ts';

/** Tables of the database. Values are read as `unknown`: what is stored may be old or damaged. */
export interface Tables extends DBSchema {
  /** Records of articles (record.ts). */
  kept: { key: string; value: unknown; indexes: { when: number; later: number; favourite: number } };
  /** Saved searches (savedSearch.ts), since version 2. */
  searches: { key: string; value: unknown };
}

const VERSION = 2;

/**
 * Opens the database of a site. Tables that an older version lacks are added; what it holds stays as it is.
 * @param letGo is called when the connection ends: another tab brings a newer version, or the browser closes it
 */
export const openDatabase = (base: string, letGo: () => void): Promise<IDBPDatabase<Tables>> =>
  openDB<Tables>(databaseName(base), VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        const store = database.createObjectStore('kept', { keyPath: 'id' });
        store.createIndex('when', 'place.when');
        store.createIndex('later', 'later');
        store.createIndex('favourite', 'favourite');
      }
      if (from < 2) database.createObjectStore('searches', { keyPath: 'address' });
    },
    blocking(_version, _next, event) {
      letGo();
      (event.target as IDBDatabase).close();
    },
    terminated: letGo,
  });
