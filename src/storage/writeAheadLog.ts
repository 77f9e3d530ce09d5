import type { StoredRecord } from './record.ts';
import { readRecord } from './record.ts';
import { WRITE_AHEAD_KEY } from '../site/storageKeys.ts';

/*
 * Write-ahead log of records that are being written to the database. A transaction of IndexedDB started in
 * `pagehide` may not end, so a change made just before a page is left could be lost. localStorage is written at
 * once: the record is appended there first and removed when the database has it. The next page that opens the
 * store writes the records left in the log (store.ts).
 */

const keyOf = (base: string): string => WRITE_AHEAD_KEY + base;

/**
 * Appends a record that is about to be written to the database. Never throws: where localStorage is refused or
 * full the record is written without having been logged.
 * @param base the site's base path, '/' or '/sub/'
 * @param record the article with the change alone
 */
export function appendToLog(base: string, record: StoredRecord): void {
  write(base, [...readLog(base).filter((one) => !isSame(one, record)), record]);
}

/** Removes records from the log: they are written, or no longer wanted. */
export function removeFromLog(base: string, records: readonly StoredRecord[]): void {
  const before = readLog(base);
  const left = before.filter((one) => !records.some((record) => isSame(one, record)));
  if (left.length < before.length) write(base, left);
}

/** Reads the records in the log; damaged ones are left out. */
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

/** Compares whole records: writing an older version of an annotation does not remove the newer one. */
const isSame = (one: StoredRecord, other: StoredRecord): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
