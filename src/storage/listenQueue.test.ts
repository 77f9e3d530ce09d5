// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LISTEN_QUEUE_KEY } from '../site/storageKeys.ts';
import type { ListenQueue } from './listenQueue.ts';
import { isBegun, queueOf, readListenQueue, stepped, writeListenQueue } from './listenQueue.ts';

const article = (id: string) => ({ id, title: `مقال ${id}` });
const LIST = ['a', 'b', 'c'].map(article);
const HALFWAY: ListenQueue = { articles: LIST, at: 1, sentence: 4 };

beforeEach(() => localStorage.clear());

describe('a list becomes a queue', () => {
  test('from its beginning', () => {
    expect(queueOf(LIST, undefined)).toEqual({ articles: LIST, at: 0, sentence: 0 });
  });
  test('that goes on where the same list stopped', () => {
    expect(queueOf(LIST, HALFWAY)).toEqual(HALFWAY);
    expect(isBegun(LIST, HALFWAY)).toBe(true);
  });
  test.each([
    ['another order', LIST.toReversed()],
    ['an article more', [...LIST, article('d')]],
    ['an article less', LIST.slice(1)],
  ])('anew for %s', (_, list) => {
    expect(queueOf(list, HALFWAY)).toEqual({ articles: list, at: 0, sentence: 0 });
    expect(isBegun(list, HALFWAY)).toBe(false);
  });
  test('none for an empty list', () => {
    expect(queueOf([], undefined)).toBeUndefined();
  });
  test('of two hundred articles at most', () => {
    const long = Array.from({ length: 500 }, (_, i) => article(String(i)));
    expect(queueOf(long, undefined)?.articles).toHaveLength(200);
    expect(isBegun(long, { articles: long.slice(0, 200), at: 3, sentence: 0 })).toBe(true);
  });
});

test('the next article and the one before it begin with their titles; beyond the ends is none', () => {
  expect(stepped(HALFWAY, 1)).toEqual({ articles: LIST, at: 2, sentence: 0 });
  expect(stepped(HALFWAY, -1)).toEqual({ articles: LIST, at: 0, sentence: 0 });
  expect(stepped(HALFWAY, 2)).toBeUndefined();
  expect(stepped(HALFWAY, -2)).toBeUndefined();
});

describe('storage', () => {
  test('keeps a queue, each site its own, and removes it', () => {
    writeListenQueue('/news/', HALFWAY);
    expect(readListenQueue('/news/')).toEqual(HALFWAY);
    expect(readListenQueue('/')).toBeUndefined();
    writeListenQueue('/news/', undefined);
    expect(readListenQueue('/news/')).toBeUndefined();
  });
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['something else', '{"articles":1}'],
    ['an article without id', '{"articles":[{"title":"x"}],"at":0,"sentence":0}'],
    ['a place beyond the end', '{"articles":[{"id":"a","title":"x"}],"at":1,"sentence":0}'],
    ['a place before the beginning', '{"articles":[{"id":"a","title":"x"}],"at":-1,"sentence":0}'],
  ])('%s is no queue', (_, text) => {
    localStorage.setItem(`${LISTEN_QUEUE_KEY}/`, text);
    expect(readListenQueue('/')).toBeUndefined();
  });
  test('refused is no failure', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(readListenQueue('/')).toBeUndefined();
    expect(() => writeListenQueue('/', HALFWAY)).not.toThrow();
    vi.unstubAllGlobals();
  });
});
