import { PERSIST_ASKED_KEY } from '../site/storageKeys.ts';

/**
 * Asks the browser not to delete the database when room is short: once, because some browsers ask the reader. Never throws.
 * @param base the site's base path, '/' or '/sub/'
 */
export function askToStay(base: string): void {
  const key = PERSIST_ASKED_KEY + base;
  try {
    if (localStorage.getItem(key) !== null) return;
    localStorage.setItem(key, '1');
    navigator.storage.persist().catch(() => undefined);
  } catch {
    // The database then lasts as long as any other site's data.
  }
}
