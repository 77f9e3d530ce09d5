import type { SiteFiles } from './answer.ts';

/**
 * Files that are parsed once and then remembered: what counts and narrowing read is the same for every question, and
 * its names stay when the site is built anew, so that a browser would ask for each of them again and again. A file
 * that failed is asked for again. Who asks last may be glad of what the first no longer wants: nothing is stopped.
 */
export function keptFiles(files: Pick<SiteFiles, 'json'>): Pick<SiteFiles, 'json'> {
  const kept = new Map<string, Promise<unknown>>();
  return {
    json: <T>(path: string) => {
      const known = kept.get(path) as Promise<T> | undefined;
      if (known) return known;
      const read = files.json<T>(path);
      kept.set(path, read);
      read.catch(() => kept.delete(path));
      return read;
    },
  };
}
