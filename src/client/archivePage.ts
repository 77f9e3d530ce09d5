import { archiveLine, archivePages, archiveRange } from '../site/archive.ts';
import type { ArchivePage } from '../site/archive.ts';
import type { Entry, LibraryPage } from '../site/files.ts';
import { ENTRIES_PER_FILE } from '../site/files.ts';
import { SiteError } from './fetchFile.ts';
import type { Load } from './loadFile.ts';

/**
 * Makes a page of the archive from the files of the list: it has none of its own.
 * @throws SiteError when there is no such page (`missing`), or a file cannot be had
 */
export async function archivePage(n: number, load: Load): Promise<ArchivePage> {
  const { articles } = await load<LibraryPage>('library.json');
  const range = archiveRange(articles, n);
  if (!range) throw new SiteError('missing', `archive/${n}`);
  const first = Math.floor(range.from / ENTRIES_PER_FILE);
  const files = Array.from({ length: Math.ceil(range.to / ENTRIES_PER_FILE) - first }, (_, i) => first + i);
  const entries = (await Promise.all(files.map((file) => load<Entry[]>(`entries/${file}.json`)))).flat();
  const skipped = first * ENTRIES_PER_FILE;
  const lines = entries.slice(range.from - skipped, range.to - skipped).map(archiveLine);
  return { n, last: archivePages(articles), lines };
}
