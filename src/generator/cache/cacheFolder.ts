import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Folder of what a build leaves for the next one. */
export interface CacheFolder {
  folder: string;
  /** Remark on a cache that cannot be used. */
  remark?: string;
  /** Removes a cache that serves one build only. */
  done(): void;
}

/** File that every cache of Warraq holds; a folder without it is left alone. */
const MARKER = '.warraq-cache';

/**
 * Opens the cache of a site, beside it: `OUT.cache`. It may be deleted at any time.
 * @param clean nothing of earlier builds is used
 */
export function openCache(out: string, clean = false): CacheFolder {
  const folder = `${out}.cache`;
  const isOurs = existsSync(path.join(folder, MARKER));
  if (existsSync(folder) && !isOurs) {
    const passing = mkdtempSync(path.join(tmpdir(), 'warraq-cache-'));
    return {
      folder: passing,
      remark: `${folder} was not written by Warraq: every page is read anew.`,
      done: () => rmSync(passing, { recursive: true, force: true }),
    };
  }
  if (clean) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, MARKER), '');
  return { folder, done: () => undefined };
}
