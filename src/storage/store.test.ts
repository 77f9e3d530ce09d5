import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLog, appendToLog } from './writeAheadLog.ts';
import type { StoredRecord, Annotation } from './record.ts';
import { withAnnotation } from './record.ts';
import type { Store } from './store.ts';
import { openStore } from './store.ts';
import { StoreError } from './storeError.ts';
import { LAST_READ_KEY } from '../site/storageKeys.ts';

const brief = (id: string) => ({ id, title: `عنوان ${id}`, minutes: 4, keywords: [] });
const at = { block: 0, exact: 'السفينة', before: '', after: '' };
const annotation = (id: string): Annotation => ({ id, at, ink: 'rose', made: 1 });
const readAt = (when: number, done?: true) => (kept: StoredRecord) => ({
  ...kept,
  place: { at, share: 0.5, when, ...(done && { done }) },
});

let open: Store[] = [];
async function opened(base = '/'): Promise<Store> {
  const store = await openStore(base);
  open.push(store);
  return store;
}
const storage = new Map<string, string>();

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
  });
});
afterEach(async () => {
  for (const store of open) await store.close();
  open = [];
  storage.clear();
  vi.unstubAllGlobals();
});

/** Puts something into the store that no Warraq wrote. */
async function putRaw(record: unknown): Promise<void> {
  const database = await openDB('warraq /');
  await database.put('kept', record);
  database.close();
}

async function keysInStore(): Promise<IDBValidKey[]> {
  const database = await openDB('warraq /');
  const keys = await database.getAllKeys('kept');
  database.close();
  return keys;
}

describe('a record', () => {
  test('is kept, changed, and gone once it holds nothing', async () => {
    const store = await opened();
    await store.change('a', brief('a'), (record) => ({ ...record, later: 5 }));
    expect(await store.get('a')).toEqual({ id: 'a', brief: brief('a'), later: 5 });
    await store.change('a', { ...brief('a'), title: 'عنوان جديد' }, (record) => ({
      ...record,
      favourite: 6,
    }));
    expect(await store.get('a')).toMatchObject({ brief: { title: 'عنوان جديد' }, later: 5, favourite: 6 });
    await store.change('a', brief('a'), ({ id, brief }) => ({ id, brief, marks: [] }));
    expect(await store.get('a')).toBeUndefined();
    expect(await keysInStore()).toEqual([]);
  });

  test('changed by two tabs at once has the changes of both', async () => {
    const [one, other] = [await opened(), await opened()];
    const ids = Array.from({ length: 20 }, (_, n) => `m${n}`);
    await Promise.all(
      ids.map((id, n) =>
        (n % 2 ? one : other).change('a', brief('a'), (kept) => ({
          ...kept,
          marks: withAnnotation(kept.marks ?? [], annotation(id)),
        })),
      ),
    );
    expect((await one.get('a'))?.marks?.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  test('of one site is not seen by another on the same host', async () => {
    const [root, news] = [await opened('/'), await opened('/news/')];
    await root.change('a', brief('a'), (record) => ({ ...record, later: 5 }));
    expect(await news.get('a')).toBeUndefined();
  });

  test('stays as it was when a change throws', async () => {
    const store = await opened();
    await store.change('a', brief('a'), (record) => ({ ...record, later: 5 }));
    const broken = store.change('a', brief('a'), () => {
      throw new TypeError('ours');
    });
    await expect(broken).rejects.toThrow(new TypeError('ours'));
    expect(await store.get('a')).toMatchObject({ later: 5 });
  });
});

test('articles are taken off a list, and keep what else is known of them', async () => {
  const store = await opened();
  await store.change('a', brief('a'), (kept) => ({ ...kept, later: 1 }));
  await store.change('b', brief('b'), (kept) => ({ ...kept, later: 1, favourite: 2 }));
  await store.change('c', brief('c'), (kept) => ({ ...kept, later: 1 }));
  await store.takeOff(['a', 'b', 'gone'], 'later');
  expect(await store.get('a')).toBeUndefined();
  expect(await store.get('b')).toEqual({ id: 'b', brief: brief('b'), favourite: 2 });
  expect(await store.get('c')).toMatchObject({ later: 1 });
});

test('the last read come first, and their reading positions can be cleared without the rest', async () => {
  const store = await opened();
  await store.change('a', brief('a'), readAt(100));
  await store.change('b', brief('b'), readAt(300));
  await store.change('c', brief('c'), (record) => ({ ...readAt(200)(record), favourite: 1 }));
  await store.change('d', brief('d'), (record) => ({ ...record, later: 400 }));
  expect((await store.recent(2)).map(({ id }) => id)).toEqual(['b', 'c']);
  const before = await store.all();
  const forgotten = await store.clearPositions();
  expect(await store.recent(9)).toEqual([]);
  expect((await store.all()).records.map(({ id }) => id)).toEqual(['c', 'd']);
  expect(forgotten.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  await store.take(forgotten);
  expect(await store.all()).toEqual(before);
});

test('the article to go on with is the last one read that is not finished', async () => {
  const store = await opened('/news/');
  const line = () => JSON.parse(storage.get(`${LAST_READ_KEY}/news/`) ?? 'null');
  await store.change('a', brief('a'), readAt(100));
  await store.change('b', brief('b'), readAt(200));
  expect(line()).toEqual({ id: 'b', title: 'عنوان b', minutes: 2, share: 0.5 });
  await store.change('b', brief('b'), readAt(300, true));
  expect(line()).toMatchObject({ id: 'a' });
  await store.remove('a');
  expect(line()).toBeNull();
});

test('whoever listens is told, in other tabs as well', async () => {
  const [one, other] = [await opened(), await opened()];
  const told = vi.fn<(ids: readonly string[]) => void>();
  const toldElsewhere = vi.fn<(ids: readonly string[]) => void>();
  const end = one.onChange(told);
  other.onChange(toldElsewhere);
  await one.change('a', brief('a'), (record) => ({ ...record, later: 5 }));
  expect(told).toHaveBeenCalledWith(['a']);
  await vi.waitFor(() => expect(toldElsewhere).toHaveBeenCalledWith(['a']));
  end();
  await one.remove('a');
  expect(told).toHaveBeenCalledTimes(1);
});

test('records from a file are added to those here', async () => {
  const store = await opened();
  await store.change('a', brief('a'), (record) => ({ ...record, later: 5, marks: [annotation('mine')] }));
  await store.take([
    { id: 'a', brief: brief('a'), marks: [annotation('theirs')] },
    { id: 'b', brief: brief('b'), favourite: 7 },
  ]);
  expect((await store.get('a'))?.marks?.map(({ id }) => id)).toEqual(['mine', 'theirs']);
  expect(await store.get('b')).toMatchObject({ favourite: 7 });
});

describe('the browser is asked to keep the database', () => {
  test('once, when there is something to miss', async () => {
    const persist = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
    vi.stubGlobal('navigator', { storage: { persist } });
    const store = await opened();
    await store.change('a', brief('a'), readAt(1));
    expect(persist).not.toHaveBeenCalled();
    await store.change('a', brief('a'), (record) => ({ ...record, marks: [annotation('m')] }));
    await store.change('a', brief('a'), (record) => ({ ...record, favourite: 2 }));
    expect(persist).toHaveBeenCalledTimes(1);
  });
});

describe('a damaged record', () => {
  const damaged = { id: 'a', brief: 'ليس هذا', marks: [{ note: 'كلام القارئ' }] };

  test('is counted, not shown, not deleted', async () => {
    const store = await opened();
    await store.change('b', brief('b'), (record) => ({ ...record, later: 5 }));
    await putRaw(damaged);
    expect(await store.all()).toMatchObject({ records: [{ id: 'b' }], damaged: 1 });
    expect(await store.get('a')).toBeUndefined();
    await store.clearPositions();
    expect(await keysInStore()).toEqual(['a', 'b']);
  });

  test('is put aside when its article gets a new one', async () => {
    const store = await opened();
    await putRaw(damaged);
    await store.change('a', brief('a'), (record) => ({ ...record, later: 5 }));
    expect(await store.all()).toMatchObject({ records: [{ id: 'a', later: 5 }], damaged: 1 });
    const database = await openDB('warraq /');
    const aside = (await database.getAll('kept')).find(({ id }) => id !== 'a');
    database.close();
    expect(aside).toMatchObject({ damaged });
  });
});

describe('a store that fails', () => {
  const kindOf = (promise: Promise<unknown>) =>
    promise.then(
      () => 'nothing failed',
      (error: unknown) => (error instanceof StoreError ? error.kind : error),
    );

  test.each([
    ['is forbidden', 'SecurityError', 'refused'],
    ['is off in a private window', 'InvalidStateError', 'refused'],
    ['lies in broken files', 'UnknownError', 'damaged'],
  ])('because it %s is a StoreError', async (_, name, kind) => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('', name);
      },
    });
    expect(await kindOf(openStore('/'))).toBe(kind);
  });

  test('because there is none is one too', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await kindOf(openStore('/'))).toBe('refused');
  });

  test('for want of room keeps what was there', async () => {
    const store = await opened();
    await store.change('a', brief('a'), (record) => ({ ...record, later: 5 }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(
      await kindOf(store.change('a', brief('a'), (record) => ({ ...record, later: 6, favourite: 6 }))),
    ).toBe('full');
    expect(await kindOf(store.take([{ id: 'b', brief: brief('b'), later: 1 }]))).toBe('full');
    put.mockRestore();
    expect(await store.all()).toEqual({ records: [{ id: 'a', brief: brief('a'), later: 5 }], damaged: 0 });
  });

  test('is opened anew once it works again', async () => {
    const store = await opened();
    await store.change('a', brief('a'), (record) => ({ ...record, later: 5 }));
    const deleted = await openDB('warraq /', 9);
    deleted.close();
    // The database is now of a later version than this Warraq knows: it is left alone.
    expect(await kindOf(store.all())).toBe('refused');
  });
});

describe('a record left in the log by a page that could not write it', () => {
  const noteOn = (note: string, changed: number): StoredRecord => ({
    id: 'a',
    brief: brief('a'),
    marks: [{ ...annotation('m1'), note, changed }],
  });

  test('is there when the store is next opened, and readLog down no longer', async () => {
    appendToLog('/', noteOn('كُتبت ثم أُغلقت الصفحة', 2));
    const store = await opened();
    expect((await store.get('a'))?.marks).toEqual(noteOn('كُتبت ثم أُغلقت الصفحة', 2).marks);
    expect(readLog('/')).toEqual([]);
  });

  test('changes nothing that has been changed since', async () => {
    const before = await opened();
    await before.take([{ ...noteOn('الأحدث', 9), later: 5 }]);
    appendToLog('/', noteOn('الأقدم', 2));
    const store = await opened();
    expect(await store.get('a')).toEqual({ ...noteOn('الأحدث', 9), later: 5 });
    expect(readLog('/')).toEqual([]);
  });

  test('stays readLog down when the store has no room for it, and the store opens all the same', async () => {
    await opened();
    appendToLog('/', noteOn('لا مكان لها', 2));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const store = await opened();
    full.mockRestore();
    expect(await store.get('a')).toBeUndefined();
    expect(readLog('/')).toHaveLength(1);
  });
});
