import { counted } from '../console/counted.ts';
import { summaryLine, updateLine } from '../console/summaryLine.ts';
import type { SiteSummary } from '../disk/buildRefusal.ts';

/** Most refused pages that are named one by one. */
const NAMED = 20;

/** Prints what a build read and wrote. */
export function report(summary: SiteSummary): void {
  const { pages, articles, headlines, refused, remarks, update } = summary;
  for (const { file, sentence } of refused.slice(0, NAMED)) process.stderr.write(`${file} ${sentence}\n`);
  if (refused.length > NAMED)
    process.stderr.write(`… and ${counted(refused.length - NAMED, 'more page')} refused.\n`);
  for (const remark of remarks) process.stderr.write(`${remark}\n`);
  process.stdout.write(`${summaryLine({ pages, articles, headlines, refused: refused.length })}\n`);
  if (update) process.stderr.write(`${updateOf(summary)}\n`);
}

/** Says what a build had to do. */
export const updateOf = ({ pages, kept, update = { written: 0, unchanged: 0 } }: SiteSummary): string =>
  updateLine({ read: pages - kept, kept, ...update });
