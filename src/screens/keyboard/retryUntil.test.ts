// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryUntil } from './retryUntil.ts';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/articles/a/');
});
afterEach(() => vi.useRealTimers());

test('what can be done is done at once, and once', async () => {
  const attempt = vi.fn<() => boolean>(() => true);
  retryUntil(attempt);
  expect(attempt).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(attempt).toHaveBeenCalledTimes(1);
});

test('what cannot yet be done is done when it can', async () => {
  let ready = false;
  const done = vi.fn<() => void>();
  retryUntil(() => ready && (done(), true));
  await vi.advanceTimersByTimeAsync(500);
  expect(done).not.toHaveBeenCalled();
  ready = true;
  await vi.advanceTimersByTimeAsync(100);
  expect(done).toHaveBeenCalledTimes(1);
});

test('a reader who has gone elsewhere does not mean it any more, nor one who has waited long', async () => {
  const attempt = vi.fn<() => boolean>(() => false);
  retryUntil(attempt);
  history.replaceState(null, '', '/articles/b/');
  await vi.advanceTimersByTimeAsync(100);
  const before = attempt.mock.calls.length;
  expect(before).toBe(1);
  retryUntil(attempt);
  await vi.advanceTimersByTimeAsync(1600);
  const after = attempt.mock.calls.length;
  await vi.advanceTimersByTimeAsync(1000);
  expect(attempt.mock.calls.length).toBe(after);
});
