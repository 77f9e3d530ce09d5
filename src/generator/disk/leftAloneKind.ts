import type { Refusal } from '../console/problemSentence.ts';

/** Extensions of files that are pages; such a file with other content is refused by name. */
const PAGE = /\.(?:txt|text|html?|xhtml|shtml|mhtml?|jsonl?|ndjson|csv|tsv|zip|warc|wacz|gz|tgz)$/i;
const EXTENSION = /\.[\p{L}\p{N}]{1,8}$/u;

/**
 * Kind under which a file that is no page is counted: its extension, the media type under which a web archive
 * holds it, or the kind of its bytes. Undefined for a file whose name is that of a page: it is a refusal.
 */
export function leftAloneKind({ file, problem }: Refusal): string | undefined {
  const extension = EXTENSION.exec(file.split('/').at(-1) ?? '')?.[0].toLowerCase();
  // LICENSE, Makefile: a file without extension is read, but nothing says that it is a page.
  if (problem.kind === 'no-arabic' && extension === undefined) return 'without extension';
  if (problem.kind !== 'not-a-page') return undefined;
  if (problem.what.includes('/')) return problem.what;
  return PAGE.test(file) ? undefined : (extension ?? problem.what);
}
