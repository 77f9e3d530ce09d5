import type { CollectionFiles, KeptCollection, Pack } from '../../site/offline/collectionFiles.ts';
import { packsOf } from '../../site/offline/collectionFiles.ts';
import { COLLECTION_FILE } from '../../site/offline/offlineNames.ts';
import { ROWS_PER_CHUNK } from '../../site/files.ts';
import { SiteError } from '../fetchFile.ts';
import { fetchPack } from './fetchPack.ts';
import { packKey, storedPack } from './packBytes.ts';
import type { PackStore } from './packStore.ts';

/** Progress of keeping a collection, in packs. */
export interface Progress {
  done: number;
  all: number;
}

/** Reads the facts about the collection's files as the host has them now. @throws SiteError */
export const readCollectionFiles = (base: string): Promise<CollectionFiles> =>
  readFresh<CollectionFiles>(base, COLLECTION_FILE);

/** Reads a JSON file as the host has it now. @throws SiteError */
async function readFresh<T>(base: string, path: string): Promise<T> {
  const response = await fetch(base + path, { cache: 'no-store' }).catch((cause: unknown) => {
    throw new SiteError('unreachable', path, cause);
  });
  if (!response.ok) throw new SiteError(response.status === 404 ? 'missing' : 'unreachable', path);
  return response.json().catch((cause: unknown) => {
    throw new SiteError('damaged', path, cause);
  });
}

/** Ids of all articles in the library's order. */
async function readIds(base: string, { articles }: CollectionFiles): Promise<string[]> {
  const chunks = Math.ceil(articles / ROWS_PER_CHUNK);
  const ids = await Promise.all(
    Array.from({ length: chunks }, (_, k) => readFresh<string[]>(base, `rows/ids-${k}.json`)),
  );
  return ids.flat();
}

/** Order to keep a collection. */
export interface KeepOrder {
  /** Base of the site. */
  base: string;
  files: CollectionFiles;
  store: PackStore;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/**
 * Keeps a collection: the packs that are not there yet, one after the other, each once it has come whole and is checked.
 * Packs of an older version that have not changed are taken over, the others go once the new version is whole.
 * @throws the signal's reason; SiteError or TypeError when the network fails; DamagedPack; DOMException of the store
 */
export async function keepCollection(order: KeepOrder): Promise<void> {
  const { base, files, store, signal, onProgress } = order;
  const { version } = files;
  const packs = packsOf(files, await readIds(base, files));
  const { whole, articles } = await store.state();
  const before = whole === undefined ? {} : { whole, articles: articles ?? 0 };
  await store.setState({ ...before, wanted: version, packs: packs.length });
  const kept = new Set(await store.keys());
  let done = packs.filter((pack) => kept.has(packKey(version, pack))).length;
  onProgress({ done, all: packs.length });
  for (const pack of packs) {
    if (kept.has(packKey(version, pack))) continue;
    signal.throwIfAborted();
    const older = whole === undefined ? undefined : await store.get(packKey(whole, pack));
    const isSame = older?.digest === pack.digest && older.paths.join() === pack.paths.join();
    await store.put(
      isSame
        ? { ...older, key: packKey(version, pack), version }
        : await storedPack(version, pack, await fetchPack(base, pack, signal)),
    );
    onProgress({ done: ++done, all: packs.length });
  }
  await finish(store, files, packs);
}

/** Names the version whole, then removes the packs of others. */
async function finish(
  store: PackStore,
  { version, articles }: CollectionFiles,
  packs: readonly Pack[],
): Promise<void> {
  await store.setState({ whole: version, articles } satisfies KeptCollection);
  const own = new Set(packs.map((pack) => packKey(version, pack)));
  await store.delete((await store.keys()).filter((key) => !own.has(key)));
}
