// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeepState } from '../../client/offline/keeper.ts';
import { startTexts } from '../i18n/i18n.ts';
import { TextsProvider } from '../i18n/useTexts.tsx';
import { KeepSection } from './KeepSection.tsx';

const FILES = {
  version: 'new',
  articles: 2000,
  search: 'search/v/',
  others: [],
  digests: [],
  size: 10_400_000,
};

/** Keeper whose state the test sets. */
class FakeKeeper {
  current: KeepState = { is: 'nothing' };
  #listener: () => void = () => undefined;
  readonly state = () => this.current;
  readonly subscribe = (listener: () => void) => {
    this.#listener = listener;
    return () => undefined;
  };
  readonly load = vi.fn<() => Promise<void>>(() => Promise.resolve());
  readonly start = vi.fn<() => Promise<void>>(() => Promise.resolve());
  readonly pause = vi.fn<() => Promise<void>>(() => Promise.resolve());
  readonly remove = vi.fn<() => Promise<void>>(() => Promise.resolve());

  set(state: KeepState): void {
    this.current = state;
    act(() => this.#listener());
  }
}

/** Tells React whether updates come inside `act` only. */
function underAct(isSo: boolean): void {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = isSo;
}

/** Waits for a state that answers bring about. */
async function eventually(check: () => void): Promise<void> {
  underAct(false);
  await vi.waitFor(check);
  underAct(true);
}

const texts = await startTexts();
let root: Root;
let keeper: FakeKeeper;
let estimate: { quota: number; usage: number } | undefined;

beforeEach(() => {
  underAct(true);
  estimate = undefined;
  keeper = new FakeKeeper();
  document.head.innerHTML = '<link rel="manifest" href="manifest.json">';
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(FILES)));
  vi.stubGlobal('navigator', {
    serviceWorker: {},
    get storage() {
      return estimate && { estimate: () => Promise.resolve(estimate) };
    },
  });
});

afterEach(() => {
  act(() => root.unmount());
  document.head.innerHTML = '';
  vi.unstubAllGlobals();
});

async function show(): Promise<void> {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => {
    root.render(
      <QueryClientProvider client={new QueryClient()}>
        <TextsProvider texts={texts}>
          <KeepSection keeper={keeper} />
        </TextsProvider>
      </QueryClientProvider>,
    );
    await Promise.resolve();
  });
}

const text = () => document.querySelector('.keep')?.textContent ?? '';
const buttons = () => [...document.querySelectorAll<HTMLElement>('.keep button')];
const press = (name: string) =>
  act(() =>
    buttons()
      .find(({ textContent }) => textContent === name)
      ?.click(),
  );

test('the size is told before anything is kept', async () => {
  await show();
  await eventually(() =>
    expect(text()).toContain('المجموعة كلها: 2,000 مقال، والبحث فيها، نحو 10 ميغابايت على الجهاز.'),
  );
  expect(text()).not.toContain('المتاح');
  press('احفظ المجموعة كلها للقراءة دون اتصال');
  expect(keeper.start).toHaveBeenCalledOnce();
});

test('where room is scarce, that is told', async () => {
  estimate = { quota: 20_000_000, usage: 5_500_000 };
  await show();
  await eventually(() => expect(text()).toContain('المتاح لهذا الموقع على الجهاز نحو 15 ميغابايت فقط.'));
});

test('progress is shown, pauses, goes on, and can be taken back', async () => {
  await show();
  keeper.set({ is: 'running', progress: { done: 40, all: 80 } });
  expect(text()).toContain('حُفظ من المجموعة 49٪.');
  expect(document.querySelector('progress')?.value).toBe(40);
  press('أوقِف مؤقّتًا');
  expect(keeper.pause).toHaveBeenCalledOnce();
  keeper.set({ is: 'paused', progress: { done: 40, all: 80 } });
  press('تابِع الحفظ');
  expect(keeper.start).toHaveBeenCalledOnce();
  press('ألغِ الحفظ وامحُ ما تمّ منه');
  expect(keeper.remove).toHaveBeenCalledOnce();
});

test.each([
  ['full', 'لا مكان على الجهاز'],
  ['unreachable', 'انقطع الاتصال'],
  ['damaged', 'تالفًا'],
  ['refused', 'لا يسمح'],
] as const)('a failure is named: %s', async (problem, says) => {
  await show();
  keeper.set({ is: 'paused', progress: { done: 1, all: 2 }, problem });
  expect(document.querySelector('.failed')?.textContent).toContain(says);
});

test('a collection that is kept can be removed, and an older one updated', async () => {
  await show();
  keeper.set({ is: 'whole', version: 'new', articles: 2000 });
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['امحُ المجموعة من هذا الجهاز']);
  keeper.set({ is: 'whole', version: 'old', articles: 1990 });
  await eventually(() => expect(text()).toContain('صدرت نسخة أحدث من المجموعة.'));
  press('حدّث ما حُفظ');
  expect(keeper.start).toHaveBeenCalledOnce();
});

test('a window that waits for another says so', async () => {
  await show();
  keeper.set({ is: 'elsewhere', progress: { done: 0, all: 0 } });
  expect(text()).toContain('تُحفظ المجموعة الآن من نافذة أخرى.');
});

test('without service workers one sentence says that nothing can be kept', async () => {
  vi.stubGlobal('navigator', {});
  await show();
  expect(text()).toContain('لا يتيح المتصفّح القراءة دون اتصال في هذا الموقع.');
  expect(buttons()).toEqual([]);
});
