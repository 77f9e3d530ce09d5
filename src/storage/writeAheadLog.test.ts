import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { crossOut, noted, noteDown } from './writeAheadLog.ts';
import type { Kept } from './record.ts';

const record = (id: string, note: string): Kept => ({
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

describe('what is noted down', () => {
  test('is there until it is crossed out', () => {
    noteDown('/', record('a', 'أولى'));
    noteDown('/', record('b', 'ثانية'));
    crossOut('/', [record('a', 'أولى')]);
    expect(noted('/')).toEqual([record('b', 'ثانية')]);
    crossOut('/', [record('b', 'ثانية')]);
    expect(storage.size).toBe(0);
  });

  test('stands there once, however often', () => {
    noteDown('/', record('a', 'أولى'));
    noteDown('/', record('a', 'أولى'));
    expect(noted('/')).toHaveLength(1);
  });

  test('stays when an older version of it is crossed out', () => {
    noteDown('/', record('a', 'كلمة'));
    noteDown('/', record('a', 'كلمة وأخرى'));
    crossOut('/', [record('a', 'كلمة')]);
    expect(noted('/')).toEqual([record('a', 'كلمة وأخرى')]);
  });

  test('belongs to one site of the host', () => {
    noteDown('/', record('a', 'أولى'));
    expect(noted('/news/')).toEqual([]);
  });
});

describe('nothing is thrown', () => {
  test.each([
    ['what lies there is no JSON', '{'],
    ['it is JSON of something else', '{"a":1}'],
    ['its records are damaged', '[{"id":7}]'],
  ])('when %s', (_, text) => {
    storage.set('warraq.journal/', text);
    expect(noted('/')).toEqual([]);
    noteDown('/', record('a', 'أولى'));
    expect(noted('/')).toEqual([record('a', 'أولى')]);
  });

  test('when storage is refused', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    noteDown('/', record('a', 'أولى'));
    expect(noted('/')).toEqual([]);
  });
});
