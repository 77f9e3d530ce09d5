import type { ParsedPage } from '../../article/article.ts';
import { parsePage } from '../../parse/parsePage.ts';
import type { ImportedPage, SourceBlock } from '../page/page.ts';
import { applyFacts, dayOf } from './applyFacts.ts';
import { importedId } from './importedId.ts';
import { parseBlocks } from './parseBlocks.ts';

/** Makes a link's address whole by its page's; one that leads nowhere on the web is left out. */
function withAddress({ href, ...block }: SourceBlock, page: string | undefined): SourceBlock {
  const whole = href === undefined ? undefined : absolute(href, page);
  return whole === undefined ? block : { ...block, href: whole };
}

function absolute(href: string, page: string | undefined): string | undefined {
  if (href.startsWith('#') || !URL.canParse(href, page)) return undefined;
  const url = new URL(href, page);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

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
      : parseBlocks(
          path,
          id,
          content.blocks.map((block) => withAddress(block, facts.url?.value)),
          facts.date && dayOf(facts.date.value) !== undefined,
        );
  if (!parsed.ok) return parsed;
  parsed.article.id = id;
  parsed.encoding = encoding;
  if (guessed) parsed.article.guessedEncoding = encoding;
  applyFacts(parsed, facts);
  for (const note of notes) parsed.notes.push(note);
  return parsed;
}
