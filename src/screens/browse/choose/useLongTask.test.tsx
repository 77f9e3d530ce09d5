// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Task, TaskState } from './useLongTask.ts';
import { useLongTask } from './useLongTask.ts';

let root: Root;
let hook: ReturnType<typeof useLongTask>;

function Host() {
  const now = useLongTask({
    progress: (done) => `${done}`,
    stopped: 'أُوقف',
    failed: (cause) => `لم يتمّ: ${String(cause)}`,
  });
  useEffect(() => {
    hook = now;
  });
  return undefined;
}

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<Host />));
});
afterEach(() => act(() => root.unmount()));

const run = (task: Task, steps = 100) => act(async () => hook.run(task, steps));

/** Task that ends when it is told to, with the means to follow it. */
function openTask() {
  const seen: { progress?: (done: number) => void; signal?: AbortSignal } = {};
  let end: (sentence: string) => void = () => undefined;
  const task: Task = (progress, signal) => {
    Object.assign(seen, { progress, signal });
    return new Promise((resolve) => {
      end = resolve;
    });
  };
  return { task, seen, end: (sentence: string) => act(async () => end(sentence)) };
}

test('tells how far a task is, and its outcome', async () => {
  const { task, seen, end } = openTask();
  await run(task);
  expect(hook.state).toEqual({ is: 'running', done: 0 });
  act(() => seen.progress?.(40));
  expect(hook.state).toEqual({ is: 'running', done: 40 });
  await end('حُفظ');
  expect(hook.state).toEqual({ is: 'said', sentence: 'حُفظ' });
});

test('a stopped task is told so, and nothing of it is shown any more', async () => {
  const { task, seen, end } = openTask();
  await run(task);
  act(() => hook.stop());
  expect(seen.signal?.aborted).toBe(true);
  act(() => seen.progress?.(50));
  await end('حُفظ');
  expect(hook.state).toEqual({ is: 'said', sentence: 'أُوقف' });
});

test('a failure is said, and can be repeated', async () => {
  let failures = 0;
  const task: Task = () => (failures++ === 0 ? Promise.reject(new Error('x')) : Promise.resolve('حُفظ'));
  await run(task);
  expect(hook.state).toMatchObject({ is: 'failed', sentence: 'لم يتمّ: Error: x' });
  const { again } = hook.state as Extract<TaskState, { is: 'failed' }>;
  await act(async () => again());
  expect(hook.state).toEqual({ is: 'said', sentence: 'حُفظ' });
});

test('what was done can be undone', async () => {
  const undone: string[] = [];
  const undo: Task = () => {
    undone.push('x');
    return Promise.resolve('عادت');
  };
  await run(() => Promise.resolve({ sentence: 'أُضيف', undo }));
  const said = hook.state as Extract<TaskState, { is: 'said' }>;
  expect(said.sentence).toBe('أُضيف');
  await act(async () => said.undo?.());
  expect(undone).toEqual(['x']);
  expect(hook.state).toEqual({ is: 'said', sentence: 'عادت' });
});

test('a second task stops the first', async () => {
  const first = openTask();
  await run(first.task);
  await run(() => Promise.resolve('الثاني'));
  await first.end('الأول');
  expect(first.seen.signal?.aborted).toBe(true);
  expect(hook.state).toEqual({ is: 'said', sentence: 'الثاني' });
});

test('leaving the page stops the task', async () => {
  const { task, seen } = openTask();
  await run(task);
  act(() => root.render(undefined));
  expect(seen.signal?.aborted).toBe(true);
});
