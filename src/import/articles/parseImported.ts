import type { ParsedPage } from '../../article/article.ts';
import { parsePage } from '../../parse/parsePage.ts';
import type { ImportedPage } from '../page/page.ts';
import { applyFacts, dayOf } from './applyFacts.ts';
import { importedId } from './importedId.ts';
import { parseBlocks } from './parseBlocks.ts';

/**
 * Makes an article of an imported page: text is read by `parsePage`, blocks by their roles; the facts of the format come
 * before both. Never throws; an imported page without text of an article is refused.
 */
export function parseImported(page: ImportedPage): ParsedPage {
  const { path, content, facts, encoding, guessed, notes } = page;
  const id = importedId(page);
  const parsed =
    content.kind === 'text'
      ? parsePage(path, content.text)
      : parseBlocks(path, id, content.blocks, facts.date && dayOf(facts.date.value) !== undefined);
  if (!parsed.ok) return parsed;
  parsed.article.id = id;
  parsed.encoding = encoding;
  if (guessed) parsed.article.guessedEncoding = encoding;
  applyFacts(parsed, facts);
  for (const note of notes) parsed.notes.push(note);
  return parsed;
}
