import type { RefusedImport } from '../../import/page/page.ts';

/** Extensions of files that are pages; one that holds something else is refused by its name. */
const PAGE = /\.(?:txt|text|html?|xhtml|shtml|mhtml?|jsonl?|ndjson|csv|tsv|zip|warc|wacz|gz|tgz)$/i;
const EXTENSION = /\.[\p{L}\p{N}]{1,8}$/u;

/**
 * Kind under which a file that is no page is counted: its extension, or the media type under which a web archive holds it.
 * Undefined for a file that by its name should be a page: that is a refusal.
 */
export function leftAloneKind({ path, problem }: RefusedImport): string | undefined {
  if (problem.kind !== 'not-a-page') return undefined;
  if (problem.what.includes('/')) return problem.what;
  if (PAGE.test(path)) return undefined;
  const extension = EXTENSION.exec(path.split('/').at(-1) ?? '')?.[0].toLowerCase();
  return extension ?? (problem.what.startsWith('.') ? problem.what : undefined);
}
