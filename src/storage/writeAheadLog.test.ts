import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeFromLog, readLog, appendToLog } from './writeAheadLog.ts';
import type { StoredRecord } from './record.ts';
import { WRITE_AHEAD_KEY } from '../site/storageKeys.ts';

const record = (id: string, note: string): StoredRecord => ({
  id,
  brief: { id, title: `عنوان ${id}`, minutes: 4, keywords: [] },
  marks: [
    {
      id: 'm1',
      at: { block: 0, exact: 'السفينة', before: '', after: '' },
      ink: 'rose',
      note,
      made: 1,
      changed: 2,
    },
  ],
});
const storage = new Map<string, string>();

beforeEach(() =>
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
  }),
);
afterEach(() => {
  storage.clear();
  vi.unstubAllGlobals();
});

describe('a record in the log', () => {
  test('stays until it is removed', () => {
    appendToLog('/', record('a', 'أولى'));
    appendToLog('/', record('b', 'ثانية'));
    removeFromLog('/', [record('a', 'أولى')]);
    expect(readLog('/')).toEqual([record('b', 'ثانية')]);
    removeFromLog('/', [record('b', 'ثانية')]);
    expect(storage.size).toBe(0);
  });

  test('is there once, however often it is appended', () => {
    appendToLog('/', record('a', 'أولى'));
    appendToLog('/', record('a', 'أولى'));
    expect(readLog('/')).toHaveLength(1);
  });

  test('stays when an older version of it is removed', () => {
    appendToLog('/', record('a', 'كلمة'));
    appendToLog('/', record('a', 'كلمة وأخرى'));
    removeFromLog('/', [record('a', 'كلمة')]);
    expect(readLog('/')).toEqual([record('a', 'كلمة وأخرى')]);
  });

  test('belongs to one site of the host', () => {
    appendToLog('/', record('a', 'أولى'));
    expect(readLog('/news/')).toEqual([]);
  });
});

describe('nothing is thrown', () => {
  test.each([
    ['what lies there is no JSON', '{'],
    ['it is JSON of something else', '{"a":1}'],
    ['its records are damaged', '[{"id":7}]'],
  ])('when %s', (_, text) => {
    storage.set(`${WRITE_AHEAD_KEY}/`, text);
    expect(readLog('/')).toEqual([]);
    appendToLog('/', record('a', 'أولى'));
    expect(readLog('/')).toEqual([record('a', 'أولى')]);
  });

  test('when storage is refused', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    appendToLog('/', record('a', 'أولى'));
    expect(readLog('/')).toEqual([]);
  });
});
