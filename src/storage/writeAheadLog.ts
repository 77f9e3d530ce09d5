import type { StoredRecord } from './record.ts';
import { readRecord } from './record.ts';
import { WRITE_AHEAD_KEY } from '../site/storageKeys.ts';

/*
 * What is being written when a page is left may never be: a transaction of IndexedDB begun in `pagehide` need not end.
 * localStorage is written at once, so what would be missed is readLog there first, and crossed out when the shelf has it.
 * What a page left behind is taken in by the next one that opens the shelf (shelf.ts).
 */

const keyOf = (base: string): string => WRITE_AHEAD_KEY + base;

/**
 * Notes what is about to be written to the shelf. Where storage is refused or full nothing is readLog: the writing itself
 * goes on.
 * @param base the site's base path, '/' or '/sub/'
 * @param record the article with what is new of it; it need not hold anything else
 */
export function appendToLog(base: string, record: StoredRecord): void {
  write(base, [...readLog(base).filter((one) => !isSame(one, record)), record]);
}

/** Crosses out what was readLog down: it is written, or no longer wanted. */
export function removeFromLog(base: string, records: readonly StoredRecord[]): void {
  const before = readLog(base);
  const left = before.filter((one) => !records.some((record) => isSame(one, record)));
  if (left.length < before.length) write(base, left);
}

/** What was readLog down and not crossed out. What cannot be read is left out. */
export function readLog(base: string): StoredRecord[] {
  try {
    const records: unknown = JSON.parse(localStorage.getItem(keyOf(base)) ?? '[]');
    return Array.isArray(records) ? records.flatMap((record: unknown) => readRecord(record) ?? []) : [];
  } catch {
    return [];
  }
}

function write(base: string, records: readonly StoredRecord[]): void {
  try {
    if (records.length) localStorage.setItem(keyOf(base), JSON.stringify(records));
    else localStorage.removeItem(keyOf(base));
  } catch {
    // See appendToLog.
  }
}

/** Two versions of a mark are two records: the older one being written does not cross out the newer. */
const isSame = (one: StoredRecord, other: StoredRecord): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
