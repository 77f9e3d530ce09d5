import type { StoredRecord } from './record.ts';
import { minutesLeft } from './record.ts';
import { LAST_READ_KEY } from '../site/storageKeys.ts';

/**
 * The unfinished article read last. Stored in localStorage beside the database, because the library must know
 * before its first paint whether to keep room for the line «تابع القراءة».
 */
export interface LastRead {
  id: string;
  title: string;
  /** Minutes of reading left, at least 1. */
  minutes: number;
  /** Share of the text already read, 0..1. */
  share: number;
}

const keyOf = (base: string): string => LAST_READ_KEY + base;

/** Facts of a record that the line «تابع القراءة» shows. */
export const lastReadOf = ({ id, brief, place }: StoredRecord): LastRead => ({
  id,
  title: brief.title,
  minutes: minutesLeft({ brief, ...(place && { place }) }),
  share: place?.share ?? 0,
});

/**
 * Reads the article last read. Never throws.
 * @param base the site's base path, '/' or '/sub/'
 * @returns undefined when nothing is unfinished, and when storage is refused or holds something else
 */
export function readLastRead(base: string): LastRead | undefined {
  try {
    const { id, title, minutes, share } = JSON.parse(localStorage.getItem(keyOf(base)) ?? '{}');
    if (typeof id !== 'string' || typeof title !== 'string') return undefined;
    if (!Number.isFinite(minutes) || !(share >= 0 && share <= 1)) return undefined;
    return { id, title, minutes, share };
  } catch {
    return undefined;
  }
}

/**
 * Stores the article read last, or that there is none. Never throws: where storage is refused the library has no
 * such line.
 */
export function writeLastRead(base: string, lastRead: LastRead | undefined): void {
  try {
    if (lastRead) localStorage.setItem(keyOf(base), JSON.stringify(lastRead));
    else localStorage.removeItem(keyOf(base));
  } catch {
    // Storage is refused.
  }
}
