import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { databaseExists, databaseName } from './databaseName.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const opened = (name: string) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

test('a database exists once it was opened', async () => {
  expect(await databaseExists('/news/')).toBe(false);
  await opened(databaseName('/'));
  expect(await databaseExists('/news/')).toBe(false);
  await opened(databaseName('/news/'));
  expect(await databaseExists('/news/')).toBe(true);
});

test('a browser that cannot tell, or refuses, may have one', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'SecurityError'));
  expect(await databaseExists('/other/')).toBe(true);
  vi.stubGlobal('indexedDB', undefined);
  expect(await databaseExists('/other/')).toBe(true);
});
