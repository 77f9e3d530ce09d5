import type { KeptCollection, StoredPack } from '../site/offline/collectionFiles.ts';
import { META, packDatabase, PACKS } from '../site/offline/offlineNames.ts';

/** Files of the packs that the page keeps (client/offline/packStore.ts). Nothing here rejects: what cannot be read is not there. */
export class Packs {
  readonly #base: string;
  #database: IDBDatabase | undefined;
  /** The pack that was read last, unpacked: neighbouring files are asked for together. */
  #last: { key: string; bytes: ArrayBuffer } | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** Version of the collection that is kept whole. */
  async whole(): Promise<string | undefined> {
    const kept = this.#read<KeptCollection | undefined>(META, (store) => store.get(META));
    return (await kept.catch(() => undefined))?.whole;
  }

  /**
   * Finds a file: in the version whose packs are all there, else in any.
   * @param path below the base, as in the request
   */
  find(path: string): Promise<Response | undefined> {
    return this.#find(path).catch(() => undefined);
  }

  async #find(path: string): Promise<Response | undefined> {
    const found = await this.#read<StoredPack[]>(PACKS, (store) => store.index('paths').getAll(path));
    const whole = await this.whole();
    const pack = found.find(({ version }) => version === whole) ?? found[0];
    if (!pack) return undefined;
    const n = pack.paths.indexOf(path);
    const bytes = (await this.#bytesOf(pack)).slice(pack.ends[n - 1] ?? 0, pack.ends[n]);
    const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    return new Response(bytes, { headers: { 'content-type': type } });
  }

  async #bytesOf({ key, bytes, gzip }: StoredPack): Promise<ArrayBuffer> {
    if (!gzip) return bytes;
    if (this.#last?.key === key) return this.#last.bytes;
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    this.#last = { key, bytes: await new Response(stream).arrayBuffer() };
    return this.#last.bytes;
  }

  /** Asks a store of the database. Rejects where there is none: a worker makes none. */
  async #read<T>(name: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    this.#database ??= await this.#open();
    return result(ask(this.#database.transaction(name).objectStore(name)));
  }

  async #open(): Promise<IDBDatabase> {
    const request = indexedDB.open(packDatabase(this.#base));
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    const database = await result(request);
    const close = () => {
      database.close();
      this.#database = this.#last = undefined;
    };
    database.addEventListener('versionchange', close);
    database.addEventListener('close', close);
    return database;
  }
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', reject);
  });
}
