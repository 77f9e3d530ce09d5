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
const mark = (id: string): Annotation => ({ id, at, ink: 'rose', made: 1 });
const readAt = (when: number, done?: true) => (kept: StoredRecord) => ({
  ...kept,
  place: { at, share: 0.5, when, ...(done && { done }) },
});

let open: Store[] = [];
async function opened(base = '/'): Promise<Store> {
  const shelf = await openStore(base);
  open.push(shelf);
  return shelf;
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
  for (const shelf of open) await shelf.close();
  open = [];
  storage.clear();
  vi.unstubAllGlobals();
});

/** Puts something into the store that no Warraq wrote. */
async function putRaw(record: unknown): Promise<void> {
  const database = await openDB('warraq /', 1);
  await database.put('kept', record);
  database.close();
}

async function keysInStore(): Promise<IDBValidKey[]> {
  const database = await openDB('warraq /', 1);
  const keys = await database.getAllKeys('kept');
  database.close();
  return keys;
}

describe('a record', () => {
  test('is kept, changed, and gone once it holds nothing', async () => {
    const shelf = await opened();
    await shelf.change('a', brief('a'), (kept) => ({ ...kept, later: 5 }));
    expect(await shelf.get('a')).toEqual({ id: 'a', brief: brief('a'), later: 5 });
    await shelf.change('a', { ...brief('a'), title: 'عنوان جديد' }, (kept) => ({ ...kept, favourite: 6 }));
    expect(await shelf.get('a')).toMatchObject({ brief: { title: 'عنوان جديد' }, later: 5, favourite: 6 });
    await shelf.change('a', brief('a'), ({ id, brief }) => ({ id, brief, marks: [] }));
    expect(await shelf.get('a')).toBeUndefined();
    expect(await keysInStore()).toEqual([]);
  });

  test('changed by two tabs at once has the changes of both', async () => {
    const [one, other] = [await opened(), await opened()];
    const ids = Array.from({ length: 20 }, (_, n) => `m${n}`);
    await Promise.all(
      ids.map((id, n) =>
        (n % 2 ? one : other).change('a', brief('a'), (kept) => ({
          ...kept,
          marks: withAnnotation(kept.marks ?? [], mark(id)),
        })),
      ),
    );
    expect((await one.get('a'))?.marks?.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  test('of one site is not seen by another on the same host', async () => {
    const [root, news] = [await opened('/'), await opened('/news/')];
    await root.change('a', brief('a'), (kept) => ({ ...kept, later: 5 }));
    expect(await news.get('a')).toBeUndefined();
  });

  test('stays as it was when a change throws', async () => {
    const shelf = await opened();
    await shelf.change('a', brief('a'), (kept) => ({ ...kept, later: 5 }));
    const broken = shelf.change('a', brief('a'), () => {
      throw new TypeError('ours');
    });
    await expect(broken).rejects.toThrow(new TypeError('ours'));
    expect(await shelf.get('a')).toMatchObject({ later: 5 });
  });
});

test('the last read come first, and their places can be cleared without the rest', async () => {
  const shelf = await opened();
  await shelf.change('a', brief('a'), readAt(100));
  await shelf.change('b', brief('b'), readAt(300));
  await shelf.change('c', brief('c'), (kept) => ({ ...readAt(200)(kept), favourite: 1 }));
  await shelf.change('d', brief('d'), (kept) => ({ ...kept, later: 400 }));
  expect((await shelf.recent(2)).map(({ id }) => id)).toEqual(['b', 'c']);
  const before = await shelf.all();
  const forgotten = await shelf.clearPlaces();
  expect(await shelf.recent(9)).toEqual([]);
  expect((await shelf.all()).kept.map(({ id }) => id)).toEqual(['c', 'd']);
  expect(forgotten.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  await shelf.take(forgotten);
  expect(await shelf.all()).toEqual(before);
});

test('the article to go on with is the last one read that is not finished', async () => {
  const shelf = await opened('/news/');
  const line = () => JSON.parse(storage.get(`${LAST_READ_KEY}/news/`) ?? 'null');
  await shelf.change('a', brief('a'), readAt(100));
  await shelf.change('b', brief('b'), readAt(200));
  expect(line()).toEqual({ id: 'b', title: 'عنوان b', minutes: 2, share: 0.5 });
  await shelf.change('b', brief('b'), readAt(300, true));
  expect(line()).toMatchObject({ id: 'a' });
  await shelf.remove('a');
  expect(line()).toBeNull();
});

test('whoever listens is told, in other tabs as well', async () => {
  const [one, other] = [await opened(), await opened()];
  const told = vi.fn<(ids: readonly string[]) => void>();
  const toldElsewhere = vi.fn<(ids: readonly string[]) => void>();
  const end = one.onChange(told);
  other.onChange(toldElsewhere);
  await one.change('a', brief('a'), (kept) => ({ ...kept, later: 5 }));
  expect(told).toHaveBeenCalledWith(['a']);
  await vi.waitFor(() => expect(toldElsewhere).toHaveBeenCalledWith(['a']));
  end();
  await one.remove('a');
  expect(told).toHaveBeenCalledTimes(1);
});

test('records from a file are added to those here', async () => {
  const shelf = await opened();
  await shelf.change('a', brief('a'), (kept) => ({ ...kept, later: 5, marks: [mark('mine')] }));
  await shelf.take([
    { id: 'a', brief: brief('a'), marks: [mark('theirs')] },
    { id: 'b', brief: brief('b'), favourite: 7 },
  ]);
  expect((await shelf.get('a'))?.marks?.map(({ id }) => id)).toEqual(['mine', 'theirs']);
  expect(await shelf.get('b')).toMatchObject({ favourite: 7 });
});

describe('the browser is asked to keep the shelf', () => {
  test('once, when there is something to miss', async () => {
    const persist = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
    vi.stubGlobal('navigator', { storage: { persist } });
    const shelf = await opened();
    await shelf.change('a', brief('a'), readAt(1));
    expect(persist).not.toHaveBeenCalled();
    await shelf.change('a', brief('a'), (kept) => ({ ...kept, marks: [mark('m')] }));
    await shelf.change('a', brief('a'), (kept) => ({ ...kept, favourite: 2 }));
    expect(persist).toHaveBeenCalledTimes(1);
  });
});

describe('a damaged record', () => {
  const damaged = { id: 'a', brief: 'ليس هذا', marks: [{ note: 'كلام القارئ' }] };

  test('is counted, not shown, not deleted', async () => {
    const shelf = await opened();
    await shelf.change('b', brief('b'), (kept) => ({ ...kept, later: 5 }));
    await putRaw(damaged);
    expect(await shelf.all()).toMatchObject({ kept: [{ id: 'b' }], damaged: 1 });
    expect(await shelf.get('a')).toBeUndefined();
    await shelf.clearPlaces();
    expect(await keysInStore()).toEqual(['a', 'b']);
  });

  test('is put aside when its article gets a new one', async () => {
    const shelf = await opened();
    await putRaw(damaged);
    await shelf.change('a', brief('a'), (kept) => ({ ...kept, later: 5 }));
    expect(await shelf.all()).toMatchObject({ kept: [{ id: 'a', later: 5 }], damaged: 1 });
    const database = await openDB('warraq /', 1);
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
    const shelf = await opened();
    await shelf.change('a', brief('a'), (kept) => ({ ...kept, later: 5 }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await kindOf(shelf.change('a', brief('a'), (kept) => ({ ...kept, later: 6, favourite: 6 })))).toBe(
      'full',
    );
    expect(await kindOf(shelf.take([{ id: 'b', brief: brief('b'), later: 1 }]))).toBe('full');
    put.mockRestore();
    expect(await shelf.all()).toEqual({ kept: [{ id: 'a', brief: brief('a'), later: 5 }], damaged: 0 });
  });

  test('is opened anew once it works again', async () => {
    const shelf = await opened();
    await shelf.change('a', brief('a'), (kept) => ({ ...kept, later: 5 }));
    const deleted = await openDB('warraq /', 2);
    deleted.close();
    // The database is now of a later version than this Warraq knows: it is left alone.
    expect(await kindOf(shelf.all())).toBe('refused');
  });
});

describe('what a page could not write any more when it was left', () => {
  const noteOn = (note: string, changed: number): StoredRecord => ({
    id: 'a',
    brief: brief('a'),
    marks: [{ ...mark('m1'), note, changed }],
  });

  test('is there when the shelf is next opened, and readLog down no longer', async () => {
    appendToLog('/', noteOn('كُتبت ثم أُغلقت الصفحة', 2));
    const shelf = await opened();
    expect((await shelf.get('a'))?.marks).toEqual(noteOn('كُتبت ثم أُغلقت الصفحة', 2).marks);
    expect(readLog('/')).toEqual([]);
  });

  test('changes nothing that has been changed since', async () => {
    const before = await opened();
    await before.take([{ ...noteOn('الأحدث', 9), later: 5 }]);
    appendToLog('/', noteOn('الأقدم', 2));
    const shelf = await opened();
    expect(await shelf.get('a')).toEqual({ ...noteOn('الأحدث', 9), later: 5 });
    expect(readLog('/')).toEqual([]);
  });

  test('stays readLog down when the store has no room for it, and the shelf opens all the same', async () => {
    await opened();
    appendToLog('/', noteOn('لا مكان لها', 2));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const shelf = await opened();
    full.mockRestore();
    expect(await shelf.get('a')).toBeUndefined();
    expect(readLog('/')).toHaveLength(1);
  });
});
