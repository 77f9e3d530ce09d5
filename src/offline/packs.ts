import type { KeptCollection, StoredPack } from '../site/offline/collectionFiles.ts';
import { META, packDatabase, PACKS } from '../site/offline/offlineNames.ts';

/** Packs that stay unpacked: neighbouring files are asked for together. */
const UNPACKED = 4;

/** Files of the packs that the page keeps (client/offline/packStore.ts). Nothing here rejects: what cannot be read is not there. */
export class Packs {
  readonly #base: string;
  #database: IDBDatabase | undefined;
  readonly #unpacked = new Map<string, ArrayBuffer>();

  constructor(base: string) {
    this.#base = base;
  }

  /** Tells whether the whole collection is kept. */
  async isWhole(): Promise<boolean> {
    return (await this.#meta())?.whole !== undefined;
  }

  /**
   * Finds a file: in the version whose packs are all there, else in any.
   * @param path below the base, as in the request
   */
  async find(path: string): Promise<Response | undefined> {
    try {
      const database = await this.#open();
      if (!database) return undefined;
      const found = await result<StoredPack[]>(
        database.transaction(PACKS).objectStore(PACKS).index('paths').getAll(path),
      );
      const { whole } = (await this.#meta()) ?? {};
      const pack = found.find(({ version }) => version === whole) ?? found[0];
      return pack && (await this.#fileOf(pack, path));
    } catch {
      return undefined;
    }
  }

  async #fileOf(pack: StoredPack, path: string): Promise<Response> {
    const n = pack.paths.indexOf(path);
    const bytes = (await this.#bytesOf(pack)).slice(pack.ends[n - 1] ?? 0, pack.ends[n]);
    const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    return new Response(bytes, { headers: { 'content-type': type } });
  }

  async #bytesOf({ key, bytes, gzip }: StoredPack): Promise<ArrayBuffer> {
    if (!gzip) return bytes;
    const known = this.#unpacked.get(key);
    if (known) return known;
    const unpacked = await new Response(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).arrayBuffer();
    this.#unpacked.set(key, unpacked);
    for (const [oldest] of this.#unpacked) if (this.#unpacked.size > UNPACKED) this.#unpacked.delete(oldest);
    return unpacked;
  }

  async #meta(): Promise<KeptCollection | undefined> {
    try {
      const database = await this.#open();
      return (
        database && (await result<KeptCollection>(database.transaction(META).objectStore(META).get(META)))
      );
    } catch {
      return undefined;
    }
  }

  /** Opens the database; undefined where there is none, for a worker makes none. */
  async #open(): Promise<IDBDatabase | undefined> {
    if (this.#database) return this.#database;
    const request = indexedDB.open(packDatabase(this.#base));
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    const database = await result(request).catch(() => undefined);
    if (!database) return undefined;
    const close = () => {
      database.close();
      this.#database = undefined;
      this.#unpacked.clear();
    };
    database.addEventListener('versionchange', close);
    database.addEventListener('close', close);
    return (this.#database = database);
  }
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}
