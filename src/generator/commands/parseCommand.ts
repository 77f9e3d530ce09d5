import { completePages } from '../../collection/completePages.ts';
import { withUniqueIds } from '../../collection/uniqueIds.ts';
import { leftAloneSentence, problemSentence } from '../console/problemSentence.ts';
import { compareTexts } from '../../site/order.ts';
import { Progress } from '../console/progress.ts';
import { type LeftAlone, readFolder, type ReadOptions } from '../disk/readFolder.ts';

/**
 * Prints one JSON line a page, in the order of the files' names; a page that is refused is also reported on stderr.
 * @returns exit status 0
 */
export async function parseCommand(at: string, options: ReadOptions): Promise<number> {
  const leftAlone: LeftAlone = new Map();
  const { pages: read, refused } = await readFolder(at, new Progress(true), leftAlone, options);
  const { pages, renamed } = withUniqueIds(read);
  const all = [...completePages(pages), ...refused].sort((a, b) => compareTexts(a.file, b.file));
  for (const page of all) {
    if (page.ok) {
      const { printedKeywords: _, markedUp: __, dayOrder: ___, ...shown } = page;
      process.stdout.write(`${JSON.stringify(shown)}\n`);
    } else {
      process.stdout.write(`${JSON.stringify(page)}\n`);
      process.stderr.write(`${page.file} ${problemSentence(page.problem)}\n`);
    }
  }
  for (const { file, id, by } of renamed)
    process.stderr.write(`${file} has the id ${id}: the shorter one is that of ${by}.\n`);
  const left = leftAloneSentence(leftAlone);
  if (left !== undefined) process.stderr.write(`${left}\n`);
  return 0;
}
