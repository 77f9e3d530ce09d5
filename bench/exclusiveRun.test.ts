import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exclusiveRun } from './exclusiveRun.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'exclusiveRun-'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(out, { recursive: true });
});

test('the second waits for the end of the first', async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    order.push(`${name} ends`);
  };
  await Promise.all([exclusiveRun(out, work('first')), exclusiveRun(out, work('second'))]);
  expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('a lock left by a process that is gone holds nobody up', async () => {
  writeFileSync(path.join(out, 'running'), '999999999');
  expect(await exclusiveRun(out, () => Promise.resolve('done'))).toBe('done');
});

test('a failing run releases the lock', async () => {
  await expect(exclusiveRun(out, () => Promise.reject(new Error('no browser')))).rejects.toThrow(
    'no browser',
  );
  expect(existsSync(path.join(out, 'running'))).toBe(false);
});
