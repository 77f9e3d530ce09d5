import { expect, test } from 'vitest';
import { PromiseCache } from './promiseCache.ts';

/** Readers that note what they read. */
function reading() {
  const read: string[] = [];
  const of = (name: string) => () => {
    read.push(name);
    return Promise.resolve(name);
  };
  return { read, of };
}

test('what was read is not read again', async () => {
  const { read, of } = reading();
  const kept = new PromiseCache<number, string>(10);
  expect(await Promise.all([kept.get(1, of('a')), kept.get(1, of('b'))])).toEqual(['a', 'a']);
  expect(await kept.get(1, of('c'))).toBe('a');
  expect(read).toEqual(['a']);
});

test('what failed is read again', async () => {
  const kept = new PromiseCache<number, string>(10);
  await expect(kept.get(1, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await kept.get(1, reading().of('a'))).toBe('a');
});

test('the longest unused is given up first', async () => {
  const { read, of } = reading();
  const kept = new PromiseCache<number, string>(2);
  for (const [n, name] of [
    [1, 'a'],
    [2, 'b'],
    [1, 'a'],
    [3, 'c'],
    [1, 'a'],
    [2, 'b'],
  ] as const)
    await kept.get(n, of(name));
  expect(read).toEqual(['a', 'b', 'c', 'b']);
});
