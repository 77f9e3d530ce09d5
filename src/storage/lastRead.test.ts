// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { lastReadOf, writeLastRead, readLastRead } from './lastRead.ts';
import { LAST_READ_KEY } from '../site/storageKeys.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const line = { id: 'suez-04', title: 'سفينة تسدّ القناة', minutes: 3, share: 0.4 };

test('what was remembered is read, by its own site only', () => {
  writeLastRead('/news/', line);
  expect(readLastRead('/news/')).toEqual(line);
  expect(readLastRead('/')).toBeUndefined();
  writeLastRead('/news/', undefined);
  expect(readLastRead('/news/')).toBeUndefined();
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['another thing', '{"id":7}'],
  ['a bare value', 'null'],
  ['an impossible share', JSON.stringify({ ...line, share: 2 })],
  ['no minutes', JSON.stringify({ ...line, minutes: null })],
])('%s in its place is nothing', (_, text) => {
  localStorage.setItem(`${LAST_READ_KEY}/`, text);
  expect(readLastRead('/')).toBeUndefined();
});

test('refused storage is nothing, and no error', () => {
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(() => writeLastRead('/', line)).not.toThrow();
  expect(readLastRead('/')).toBeUndefined();
});

test.each([
  [10, 0.25, 8],
  [10, 0.99, 1],
  [1, 0, 1],
])('of %i minutes, %d behind, %i are left', (minutes, share, left) => {
  const brief = { id: 'a', title: 'أ', minutes, keywords: [] };
  const place = { at: { block: 0, exact: '', before: '', after: '' }, share, when: 1 };
  expect(lastReadOf({ id: 'a', brief, place }).minutes).toBe(left);
});
