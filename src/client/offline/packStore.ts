import type { DBSchema, IDBPDatabase } from 'idb';
import { deleteDB, openDB } from 'idb';
import type { KeptCollection, StoredPack } from '../../site/offline/collectionFiles.ts';
import { META, packDatabase, PACKS } from '../../site/offline/offlineNames.ts';

interface Tables extends DBSchema {
  [PACKS]: { key: string; value: StoredPack; indexes: { paths: string } };
  [META]: { key: string; value: KeptCollection };
}

/** Database of the collection's packs, which the service worker reads too (offline/packs.ts). */
export class PackStore {
  readonly #name: string;
  #opening: Promise<IDBPDatabase<Tables>> | undefined;

  /** @param base of the site, '/' or '/sub/' */
  constructor(base: string) {
    this.#name = packDatabase(base);
  }

  async state(): Promise<KeptCollection> {
    return (await (await this.#open()).get(META, META)) ?? {};
  }

  async setState(state: KeptCollection): Promise<void> {
    await (await this.#open()).put(META, state, META);
  }

  async put(pack: StoredPack): Promise<void> {
    await (await this.#open()).put(PACKS, pack);
  }

  async get(key: string): Promise<StoredPack | undefined> {
    return (await this.#open()).get(PACKS, key);
  }

  async keys(): Promise<string[]> {
    return (await this.#open()).getAllKeys(PACKS);
  }

  async delete(keys: readonly string[]): Promise<void> {
    const transaction = (await this.#open()).transaction(PACKS, 'readwrite');
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  }

  /** Deletes the whole database. */
  async clear(): Promise<void> {
    (await this.#opening?.catch(() => undefined))?.close();
    this.#opening = undefined;
    await deleteDB(this.#name);
  }

  #open(): Promise<IDBPDatabase<Tables>> {
    const letGo = () => (this.#opening = undefined);
    this.#opening ??= openDB<Tables>(this.#name, 1, {
      upgrade(database) {
        database
          .createObjectStore(PACKS, { keyPath: 'key' })
          .createIndex('paths', 'paths', { multiEntry: true });
        database.createObjectStore(META);
      },
      blocking(_version, _next, event) {
        letGo();
        (event.target as IDBDatabase).close();
      },
      terminated: letGo,
    }).catch((cause: unknown) => {
      letGo();
      throw cause;
    });
    return this.#opening;
  }
}
