// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, useLayoutEffect } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoredBrief } from '../../../storage/record.ts';
import { openStore, Store } from '../../../storage/store.ts';
import * as announcer from '../../ui/Announcer.tsx';
import { startTexts } from '../../i18n/i18n.ts';
import { TextsProvider } from '../../i18n/useTexts.tsx';
import { useStoredRecord } from './useStoredRecord.ts';

const briefOf = (id: string): StoredBrief => ({ id, title: `عنوان ${id}`, minutes: 4, keywords: [] });
const laterSince = (later: number) => (record: object) => ({ ...record, later }) as never;
const favouriteSince = (favourite: number) => (record: object) => ({ ...record, favourite }) as never;

const texts = await startTexts();
/** Client shared by all tests, as in a visit: the store reports its changes to the client that opened it. */
const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
let root: Root;
let now: ReturnType<typeof useStoredRecord>;
/** Records shown at each paint, in order. */
let shown: ((typeof now)['record'] | undefined)[];

function Reader({ id }: { id: string }) {
  const stored = useStoredRecord(id);
  useLayoutEffect(() => {
    now = stored;
    shown.push(stored.record);
  });
  return undefined;
}

async function read(id: string): Promise<void> {
  await act(async () => {
    root.render(
      <QueryClientProvider client={client}>
        <TextsProvider texts={texts}>
          <Reader id={id} />
        </TextsProvider>
      </QueryClientProvider>,
    );
  });
  await settled(() => expect(client.isFetching()).toBe(0));
}

/** Waits, in React's sense, until something holds: an expectation is thrown to the test when it never does. */
async function settled(holds: () => void): Promise<void> {
  for (let left = 100; ; left--) {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 10)));
    try {
      holds();
      return;
    } catch (cause) {
      if (left === 0) throw cause;
    }
  }
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  shown = [];
  root = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.restoreAllMocks();
});

test('of an article nothing was done with, nothing is stored', async () => {
  await read('untouched');
  expect(now).toMatchObject({ record: undefined, problem: undefined });
});

test('a change shows at once, is written, and stays', async () => {
  await read('a');
  let written: Promise<boolean> | undefined;
  await act(async () => {
    written = now.change(briefOf('a'), laterSince(5));
  });
  // The mutation tells of itself in a task of its own.
  await settled(() => expect(now.record?.later).toBe(5));
  await act(async () => expect(await written).toBe(true));
  expect(
    shown.slice(shown.findIndex((record) => record?.later === 5)).every((record) => record?.later === 5),
    'it never went away again',
  ).toBe(true);
  expect(now.record).toEqual({ id: 'a', brief: briefOf('a'), later: 5 });
  const store = await openStore('/');
  expect(await store.get('a')).toEqual(now.record);
  await store.close();
});

test('two changes at once: both show, the second upon the first, and both are written', async () => {
  await read('b');
  await act(async () => {
    await Promise.all([
      now.change(briefOf('b'), laterSince(5)),
      now.change(briefOf('b'), (record) => ({ ...record, favourite: (record.later ?? 0) + 1 })),
    ]);
  });
  expect(now.record).toMatchObject({ later: 5, favourite: 6 });
  expect(
    shown.some((record) => record?.favourite === 1),
    'never without the first',
  ).toBe(false);
});

test('one that cannot be written is taken back, and why is said', async () => {
  await read('c');
  await act(async () => void (await now.change(briefOf('c'), laterSince(5))));
  const said = vi.spyOn(announcer, 'announce').mockImplementation(() => undefined);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  // Held back until the change shows: a failure that comes at once may come before the next paint.
  let fail = () => {};
  const held = new Promise<void>((resolve) => (fail = resolve));
  const change = Reflect.get(Store.prototype, 'change');
  vi.spyOn(Store.prototype, 'change').mockImplementation(async function (this: Store, ...asked) {
    await held;
    return change.apply(this, asked);
  });
  let written: Promise<boolean> | undefined;
  await act(async () => {
    written = now.change(briefOf('c'), favouriteSince(6));
  });
  await settled(() => expect(now.record?.favourite, 'it shows').toBe(6));
  fail();
  await act(async () => expect(await written).toBe(false));
  await settled(() => expect(now.record).toEqual({ id: 'c', brief: briefOf('c'), later: 5 }));
  expect(now.problem).toBe('full');
  expect(said).toHaveBeenCalledWith('لم يُحفظ ذلك: لا مكان لحفظ المزيد. وما قبله باقٍ.', {});
});

test('what another tab does shows here', async () => {
  await read('d');
  const other = await openStore('/');
  await other.change('d', briefOf('d'), laterSince(8));
  await settled(() => expect(now.record?.later).toBe(8));
  await other.close();
});
