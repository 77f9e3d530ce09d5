import type { SiteFiles } from '../../site/siteReader.ts';
import { PromiseCache } from './promiseCache.ts';

/** Files kept: all chunks of rows of a hundred thousand articles, and as many files of names and lists. */
const FILES_KEPT = 200;

/**
 * Files that are parsed once and then remembered: what counts and narrowing read is the same for every question, and
 * its names stay when the site is built anew, so that a browser would ask for each of them again and again. A file
 * that failed is asked for again. Who asks last may be glad of what the first no longer wants: nothing is stopped.
 */
export function cachedFiles(
  files: Pick<SiteFiles, 'json'>,
  most: number = FILES_KEPT,
): Pick<SiteFiles, 'json'> {
  const kept = new PromiseCache<string, unknown>(most);
  return {
    json: <T>(path: string) => kept.get(path, () => files.json<T>(path)) as Promise<T>,
  };
}
