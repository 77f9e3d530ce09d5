import type { SiteFiles } from '../../site/siteFiles.ts';
import { PromiseCache } from './promiseCache.ts';

/** Most files cached: all chunks of rows of a hundred thousand articles, and as many files of names and lists. */
const MOST_FILES = 200;

/**
 * Caches parsed JSON files: filters and facets read the same files for every query, and because their names stay
 * when the site is built anew, a browser would revalidate each of them again and again. A file that failed is read
 * again. No request is aborted, for a later query may share it.
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
