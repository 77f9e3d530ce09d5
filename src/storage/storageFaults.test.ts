import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoredRecord } from './record.ts';
import type { Store } from './store.ts';
import { openStore } from './store.ts';
import { StoreError } from './storeError.ts';

const brief = { id: 'a', title: 'عنوان', minutes: 4, keywords: [] };
const later = (record: StoredRecord): StoredRecord => ({ ...record, later: 5 });

let stores: Store[] = [];

beforeEach(() => {
  // The database itself keeps its own time.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(async () => {
  for (const store of stores) await store.close();
  stores = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Waits for a promise while time goes by, a second at a time; the database has its turns in between. */
async function inTime<T>(promise: Promise<T>): Promise<T> {
  const wait = { isOver: false };
  const end = () => (wait.isOver = true);
  promise.then(end, end);
  for (let turn = 0; turn < 600 && !wait.isOver; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (turn % 20 === 19) await vi.advanceTimersByTimeAsync(1000);
  }
  return promise;
}

/** Stores a record and reads it. @returns whether it is there, or the kind of the failure */
async function visit(): Promise<string> {
  try {
    const store = await inTime(openStore('/'));
    stores.push(store);
    await inTime(store.change('a', brief, later));
    const { records } = await inTime(store.all());
    return records.some((record) => record.later === 5) ? 'stored' : 'lost';
  } catch (error) {
    return error instanceof StoreError ? error.kind : `ours: ${String(error)}`;
  }
}

const failing = (name: string) => () => {
  throw new DOMException('', name);
};
/**
 * Makes `indexedDB.open` send one event and no other, as browsers do; none where no type is given.
 * @param error name of the request's error
 */
function openSends(type?: 'error' | 'blocked', error?: string): void {
  const open = () => {
    const request = new IDBOpenDBRequest();
    queueMicrotask(() => {
      if (error) Object.assign(request, { readyState: 'done', error: new DOMException('', error) });
      if (type) request.dispatchEvent(new IDBVersionChangeEvent(type, { oldVersion: 1, newVersion: 2 }));
    });
    return request;
  };
  vi.stubGlobal('indexedDB', { open });
}
const openFails = (error: string) => openSends('error', error);

/** Makes all transactions fail but that of the upgrade. */
function transactionsFail(name: string): void {
  // oxlint-disable-next-line typescript/unbound-method -- bound where it is called
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
    if ((given[1] as string) === 'versionchange') return transaction.apply(this, given);
    throw new DOMException('', name);
  });
}

test.each<[string, string, () => void]>([
  ['there is no database', 'refused', () => vi.stubGlobal('indexedDB', undefined)],
  ['opening is forbidden', 'refused', () => vi.stubGlobal('indexedDB', { open: failing('SecurityError') })],
  [
    'opening throws UnknownError',
    'damaged',
    () => vi.stubGlobal('indexedDB', { open: failing('UnknownError') }),
  ],
  ['opening fails with UnknownError', 'damaged', () => openFails('UnknownError')],
  ['opening fails with NotReadableError', 'damaged', () => openFails('NotReadableError')],
  ['opening fails with VersionError', 'refused', () => openFails('VersionError')],
  ['opening fails with AbortError', 'refused', () => openFails('AbortError')],
  ['opening fails for want of room', 'full', () => openFails('QuotaExceededError')],
  ['opening is never answered', 'damaged', () => openSends()],
  ['opening is blocked by another tab', 'damaged', () => openSends('blocked')],
  ['transactions throw: the connection is lost', 'refused', () => transactionsFail('InvalidStateError')],
  ['the tables are gone', 'damaged', () => transactionsFail('NotFoundError')],
  [
    'reading throws UnknownError',
    'damaged',
    () => void vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(failing('UnknownError')),
  ],
  [
    'reading all throws NotReadableError',
    'damaged',
    () => void vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(failing('NotReadableError')),
  ],
  [
    'writing finds no room',
    'full',
    () => void vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing('QuotaExceededError')),
  ],
  [
    'writing throws DataError',
    'damaged',
    () => void vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing('DataError')),
  ],
  [
    'reading all is never answered',
    'damaged',
    () => {
      vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(
        () => new IDBRequest() as IDBRequest<unknown[]>,
      );
    },
  ],
  ['tabs have no channel', 'stored', () => vi.stubGlobal('BroadcastChannel', undefined)],
  ['tabs are refused a channel', 'stored', () => vi.stubGlobal('BroadcastChannel', failing('SecurityError'))],
  [
    'the channel is closed by the browser',
    'stored',
    () =>
      void vi
        .spyOn(BroadcastChannel.prototype, 'postMessage')
        .mockImplementation(failing('InvalidStateError')),
  ],
  ['there is no localStorage', 'stored', () => vi.stubGlobal('localStorage', undefined)],
  [
    'localStorage is full',
    'stored',
    () => void vi.spyOn(localStorage, 'setItem').mockImplementation(failing('QuotaExceededError')),
  ],
  [
    'localStorage is forbidden',
    'stored',
    () => void vi.spyOn(localStorage, 'getItem').mockImplementation(failing('SecurityError')),
  ],
  ['the browser cannot be asked to keep data', 'stored', () => vi.stubGlobal('navigator', {})],
])('when %s: %s', async (_, outcome, sabotage) => {
  sabotage();
  expect(await visit()).toBe(outcome);
  // Once the fault is over a new visit stores again.
  vi.restoreAllMocks();
  vi.stubGlobal('indexedDB', new IDBFactory());
  expect(await visit()).toBe('stored');
});
