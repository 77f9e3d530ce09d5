import { completePages } from '../../collection/completePages.ts';
import { withUniqueIds } from '../../collection/gatherCollection.ts';
import type { ParsedPage } from '../../article/article.ts';
import { problemSentence } from '../console/problemSentence.ts';
import { Progress } from '../console/progress.ts';
import { readFolder } from '../disk/readFolder.ts';

/**
 * Prints one JSON line a page, in the order of the files' names; a page that is refused is also reported on stderr.
 * @returns exit status 0
 */
export function parseCommand(at: string): number {
  const { pages, refused } = readFolder(at, new Progress(true));
  const { kept, refused: taken } = withUniqueIds(pages);
  const all: ParsedPage[] = [...completePages(kept), ...refused, ...taken].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  );
  for (const page of all) {
    if (page.ok) {
      const { printedKeywords: _, ...shown } = page;
      process.stdout.write(`${JSON.stringify(shown)}\n`);
    } else {
      process.stdout.write(`${JSON.stringify(page)}\n`);
      process.stderr.write(`${page.file} ${problemSentence(page.problem)}\n`);
    }
  }
  return 0;
}
