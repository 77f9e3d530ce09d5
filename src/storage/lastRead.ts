import type { StoredRecord } from './record.ts';
import { minutesLeft } from './record.ts';
import { LAST_READ_KEY } from '../site/storageKeys.ts';

/**
 * The article to go on with. It lies in localStorage beside the shelf's database, for the library must know before
 * its first paint whether a line is to be kept free for it.
 */
export interface LastRead {
  id: string;
  title: string;
  /** Minutes still to be read, at least 1. */
  minutes: number;
  /** 0..1 of the text is behind. */
  share: number;
}

const keyOf = (base: string): string => LAST_READ_KEY + base;

/** What the library needs of a record to say where reading goes on. */
export const lastReadOf = ({ id, brief, place }: StoredRecord): LastRead => ({
  id,
  title: brief.title,
  minutes: minutesLeft({ brief, ...(place && { place }) }),
  share: place?.share ?? 0,
});

/**
 * @param base the site's base path, '/' or '/sub/'
 * @returns nothing when everything begun is finished, and when storage is refused or holds something else
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

/** Remembers the article to go on with, or that there is none. Storage may be refused: then the library has no such line. */
export function writeLastRead(base: string, continuing: LastRead | undefined): void {
  try {
    if (continuing) localStorage.setItem(keyOf(base), JSON.stringify(continuing));
    else localStorage.removeItem(keyOf(base));
  } catch {
    // See above.
  }
}
