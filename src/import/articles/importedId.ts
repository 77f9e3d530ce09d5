import { pageId } from '../../parse/pageId.ts';
import type { ImportedPage } from '../page/page.ts';

/**
 * Id of an imported page: made of its path, as `pageId` does. A row of a data set has that of the file and, behind it, of
 * the id that the data set gives the row, else of the row's line: `news.csv#12` → `news-12`.
 */
export function importedId({ path, facts }: Pick<ImportedPage, 'path' | 'facts'>): string {
  const row = /^(.*?)(\.[A-Za-z0-9]{1,8})?#(\d+(?:\.\d+)?)$/s.exec(path);
  if (!row) return pageId(path);
  const [, file, extension = '.csv', line] = row;
  return pageId(`${file}-${facts.id?.value ?? line}${extension}`);
}
