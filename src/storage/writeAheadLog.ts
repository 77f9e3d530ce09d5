import type { Kept } from './record.ts';
import { readKept } from './record.ts';

/*
 * What is being written when a page is left may never be: a transaction of IndexedDB begun in `pagehide` need not end.
 * localStorage is written at once, so what would be missed is noted there first, and crossed out when the shelf has it.
 * What a page left behind is taken in by the next one that opens the shelf (shelf.ts).
 */

const keyOf = (base: string): string => `warraq.journal${base}`;

/**
 * Notes what is about to be written to the shelf. Where storage is refused or full nothing is noted: the writing itself
 * goes on.
 * @param base the site's base path, '/' or '/sub/'
 * @param record the article with what is new of it; it need not hold anything else
 */
export function noteDown(base: string, record: Kept): void {
  write(base, [...noted(base).filter((one) => !isSame(one, record)), record]);
}

/** Crosses out what was noted down: it is written, or no longer wanted. */
export function crossOut(base: string, records: readonly Kept[]): void {
  const before = noted(base);
  const left = before.filter((one) => !records.some((record) => isSame(one, record)));
  if (left.length < before.length) write(base, left);
}

/** What was noted down and not crossed out. What cannot be read is left out. */
export function noted(base: string): Kept[] {
  try {
    const records: unknown = JSON.parse(localStorage.getItem(keyOf(base)) ?? '[]');
    return Array.isArray(records) ? records.flatMap((record: unknown) => readKept(record) ?? []) : [];
  } catch {
    return [];
  }
}

function write(base: string, records: readonly Kept[]): void {
  try {
    if (records.length) localStorage.setItem(keyOf(base), JSON.stringify(records));
    else localStorage.removeItem(keyOf(base));
  } catch {
    // See noteDown.
  }
}

/** Two versions of a mark are two records: the older one being written does not cross out the newer. */
const isSame = (one: Kept, other: Kept): boolean => JSON.stringify(one) === JSON.stringify(other);
