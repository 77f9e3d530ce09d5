// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** Renders a page that shows if the reader has interacted, with the module freshly loaded. */
async function mounted(): Promise<{ text: () => string | null; takeMissedKeys: () => KeyboardEvent[] }> {
  const { takeMissedKeys, useFirstInteraction } = await import('./firstInteraction.ts');
  const Page = () => (useFirstInteraction() ? 'interacted' : 'none');
  const place = document.createElement('div');
  await act(async () => createRoot(place).render(<Page />));
  return { text: () => place.textContent, takeMissedKeys };
}
const pass = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));

test('without an interaction it resolves after three seconds', async () => {
  const { text } = await mounted();
  await pass(2900);
  expect(text()).toBe('none');
  await pass(400);
  expect(text()).toBe('interacted');
});

test.each(['pointermove', 'scroll', 'keydown', 'focusin'])('%s is an interaction', async (name) => {
  const { text } = await mounted();
  document.dispatchEvent(new Event(name, { bubbles: true }));
  await pass(300);
  expect(text()).toBe('interacted');
});

test('keys pressed before the shortcuts load are handed over once, those older than 1.5 s are not', async () => {
  const { takeMissedKeys } = await mounted();
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('x');
  await pass(1600);
  press('g');
  press('s');
  await pass(300);
  expect(takeMissedKeys().map(({ key }) => key)).toEqual(['g', 's']);
  press('j');
  expect(takeMissedKeys()).toEqual([]);
});
