import type { SiteFiles } from '../../site/siteFiles.ts';
import { PromiseCache } from './promiseCache.ts';

/** Files cached at most: all chunks of rows of a hundred thousand articles, and as many files of names and lists. */
const MOST_FILES = 200;

/**
 * Caches parsed JSON files: filters and facets read the same ones for every query, and their names stay when the site is
 * built anew, so that a browser would ask for each of them again and again. A file that failed is asked for again. No
 * request is stopped, for a later query may share it.
 */
export function cachedFiles(
  files: Pick<SiteFiles, 'json'>,
  most: number = MOST_FILES,
): Pick<SiteFiles, 'json'> {
  const cache = new PromiseCache<string, unknown>(most);
  return {
    json: <T>(path: string) => cache.get(path, () => files.json<T>(path)) as Promise<T>,
  };
}
