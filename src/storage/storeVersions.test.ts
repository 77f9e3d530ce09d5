import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredRecord } from './record.ts';
import type { SavedSearch } from './savedSearch.ts';
import type { Store } from './store.ts';
import { openStore } from './store.ts';

const brief = (id: string) => ({ id, title: `عنوان ${id}`, minutes: 4, keywords: [] });
const at = { block: 0, exact: 'السفينة', before: '', after: '' };

let open: Store[] = [];
async function opened(): Promise<Store> {
  const store = await openStore('/');
  open.push(store);
  return store;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => undefined,
    removeItem: () => undefined,
  });
});
afterEach(async () => {
  for (const store of open) await store.close();
  open = [];
  vi.unstubAllGlobals();
});

describe('a database of an older Warraq', () => {
  /** Records as the first version stored them: no tags, no searches. */
  const old: StoredRecord[] = [
    {
      id: 'a',
      brief: brief('a'),
      marks: [{ id: 'm1', at, ink: 'rose', made: 1, note: 'راجع الوكالة' }],
      later: 3,
    },
    { id: 'b', brief: brief('b'), place: { at, share: 0.5, when: 7 } },
  ];

  test('keeps all that it holds, and can hold searches', async () => {
    const first = await openDB('warraq /', 1, {
      upgrade(database) {
        const store = database.createObjectStore('kept', { keyPath: 'id' });
        store.createIndex('when', 'place.when');
        store.createIndex('later', 'later');
        store.createIndex('favourite', 'favourite');
      },
    });
    for (const record of old) await first.put('kept', record);
    await first.put('kept', { id: 'c', broken: 1 });
    first.close();
    const store = await opened();
    expect(await store.all()).toEqual({ records: old, damaged: 1 });
    expect((await store.recent(1)).map(({ id }) => id)).toEqual(['b']);
    await store.changeSearch('?q=x', () => search('?q=x', 1));
    expect(await store.searches()).toEqual([search('?q=x', 1)]);
  });

  test('is let go by a page of an older Warraq that is still open', async () => {
    const first = await openDB('warraq /', 1, {
      upgrade: (database) =>
        void database.createObjectStore('kept', { keyPath: 'id' }).createIndex('when', 'place.when'),
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    await first.put('kept', old[0]);
    expect((await (await opened()).get('a'))?.later).toBe(3);
  });
});

const search = (address: string, made: number): SavedSearch => ({ address, made, opened: made, known: [] });

describe('saved searches', () => {
  test('are kept, changed and removed, those made last first', async () => {
    const store = await opened();
    const told = vi.fn<() => void>();
    store.onChange(told);
    await store.changeSearch('?q=x', () => search('?q=x', 1));
    await store.changeSearch('?q=y', () => search('?q=y', 2));
    await store.changeSearch('?q=x', (stored) => stored && { ...stored, opened: 9 });
    expect(await store.searches()).toEqual([search('?q=y', 2), { ...search('?q=x', 1), opened: 9 }]);
    await store.changeSearch('?q=y', () => undefined);
    await store.changeSearch('?q=z', (stored) => stored && { ...stored, opened: 9 });
    expect((await store.searches()).map(({ address }) => address)).toEqual(['?q=x']);
    expect(told).toHaveBeenCalledTimes(5);
  });

  test('for want of room nothing changes', async () => {
    const store = await opened();
    await store.changeSearch('?q=x', () => search('?q=x', 1));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(store.changeSearch('?q=x', () => search('?q=x', 5))).rejects.toMatchObject({ kind: 'full' });
    put.mockRestore();
    expect(await store.searches()).toEqual([search('?q=x', 1)]);
  });
});
