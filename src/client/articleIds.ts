import type { Ordinal } from '../article/article.ts';
import { ROWS_PER_CHUNK } from '../site/files.ts';
import type { Load } from './loadFile.ts';

/**
 * Ids of some articles, in the order of the ordinals; each thousand articles of the library have a file of ids.
 * @throws SiteError when a file of the site cannot be had
 */
export async function idsOf(ordinals: readonly Ordinal[], load: Load): Promise<string[]> {
  const numbers = [...new Set(ordinals.map((ordinal) => Math.floor(ordinal / ROWS_PER_CHUNK)))];
  const files = new Map(
    await Promise.all(
      numbers.map(async (k): Promise<[number, string[]]> => [k, await load(`rows/ids-${k}.json`)]),
    ),
  );
  return ordinals.flatMap(
    (ordinal) => files.get(Math.floor(ordinal / ROWS_PER_CHUNK))?.[ordinal % ROWS_PER_CHUNK] ?? [],
  );
}
