import { NAMES_PER_FILE } from '../../site/files.ts';
import type { AllRows, Count } from '../../site/files.ts';
import type { AbortState, SiteFiles } from '../../site/siteFiles.ts';

/**
 * Reads all names of a kind, most borne first.
 * @throws what `files` throws when a file cannot be had
 */
export async function allNames(
  kind: 'sources' | 'authors',
  header: AllRows,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<Count[]> {
  const numbers = Array.from({ length: Math.ceil(header[kind] / NAMES_PER_FILE) }, (_, n) => n);
  const lists = await Promise.all(numbers.map((n) => files.json<Count[]>(`names/${kind}-${n}.json`, signal)));
  return lists.flat();
}
