import type { Ordinal } from '../article/article.ts';

/**
 * The library's order: newest first, the undated last, ties by id. An article's ordinal is its place in this order, so
 * the dated articles of a collection are the ordinals below their number, `dated`.
 */
export function compareArticles(a: Dated, b: Dated): number {
  return compareTexts(b.date ?? '', a.date ?? '') || compareTexts(a.id, b.id);
}

type Dated = { id: string; date?: string };

/** Compares by code unit: the same on every machine, whatever its language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Place of an article in the whole list oldest first, the undated still last, for they are not old. The function
 * is its own inverse: it also gives the ordinal at a place.
 * @param dated number of dated articles in the collection
 */
export function oldestFirst(ordinal: Ordinal, dated: number): number {
  return ordinal < dated ? dated - 1 - ordinal : ordinal;
}

/** Compares ordinals by day: oldest first or newest first, the undated last in both. */
export function byDay(order: 'newest' | 'oldest', dated: number): (a: Ordinal, b: Ordinal) => number {
  return order === 'oldest' ? (a, b) => oldestFirst(a, dated) - oldestFirst(b, dated) : (a, b) => a - b;
}
