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

/** A page newly alive, and what tells whether the reader has given a sign on it. */
async function alive(): Promise<{ given: () => string | null; keysMissed: () => KeyboardEvent[] }> {
  const { keysMissed, useFirstSign } = await import('./firstInteraction.ts');
  const Page = () => (useFirstSign() ? 'given' : 'none');
  const place = document.createElement('div');
  await act(async () => createRoot(place).render(<Page />));
  return { given: () => place.textContent, keysMissed };
}
const pass = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms));

test('a reader who does not stir is waited for for three seconds', async () => {
  const { given } = await alive();
  await pass(2900);
  expect(given()).toBe('none');
  await pass(400);
  expect(given()).toBe('given');
});

test.each(['pointermove', 'scroll', 'keydown', 'focusin'])('%s is a sign', async (sign) => {
  const { given } = await alive();
  document.dispatchEvent(new Event(sign, { bubbles: true }));
  await pass(300);
  expect(given()).toBe('given');
});

test('keys pressed before their code is there are kept for it, once, while they can be meant still', async () => {
  const { keysMissed } = await alive();
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('x');
  await pass(1600);
  press('g');
  press('s');
  await pass(300);
  expect(keysMissed().map(({ key }) => key)).toEqual(['g', 's']);
  press('j');
  expect(keysMissed()).toEqual([]);
});
