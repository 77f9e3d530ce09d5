import type { ParsedPage } from '../../article/article.ts';
import { parsePage } from '../../parse/parsePage.ts';
import type { ImportedPage } from '../page/page.ts';
import { importedId } from './importedId.ts';

/** Article of an imported page: text is read by `parsePage`. */
export function parseImported(page: ImportedPage): ParsedPage {
  const { content, encoding, notes } = page;
  const parsed = parsePage(page.path, content.kind === 'text' ? content.text : '');
  if (!parsed.ok) return parsed;
  parsed.article.id = importedId(page);
  return { ...parsed, encoding, notes: [...parsed.notes, ...notes] };
}
