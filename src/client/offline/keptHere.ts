import type { KeptCollection } from '../../site/offline/collectionFiles.ts';
import { dataCache, packDatabase } from '../../site/offline/offlineNames.ts';
import { PackStore } from './packStore.ts';

/** Articles that can be read on this device without a network. */
export interface KeptHere {
  /** Articles that were read. */
  read: number;
  /** Articles of the whole collection, where it is kept. */
  whole?: number;
}

/** Tells whether the reader has ever begun to keep the collection here; true where the browser cannot tell. Never rejects. */
export async function packsExist(base: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === packDatabase(base));
  } catch {
    return true;
  }
}

/** Counts what is kept on this device; what cannot be read is not there. Never rejects. */
export async function keptHere(base: string): Promise<KeptHere> {
  const { whole, articles } = await keptCollection(base);
  return { read: await readArticles(base), ...(whole !== undefined && { whole: articles ?? 0 }) };
}

async function keptCollection(base: string): Promise<KeptCollection> {
  try {
    return (await packsExist(base)) ? await new PackStore(base).state() : {};
  } catch {
    return {};
  }
}

async function readArticles(base: string): Promise<number> {
  try {
    const name = dataCache(base, 'read');
    return (await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0;
  } catch {
    return 0;
  }
}

/** Bytes that this site may still store here; undefined where the browser does not tell (WebKitGTK has no `navigator.storage`). */
export async function freeBytes(): Promise<number | undefined> {
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  try {
    const { quota, usage } = (await storage?.estimate?.()) ?? {};
    return quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0));
  } catch {
    return undefined;
  }
}
