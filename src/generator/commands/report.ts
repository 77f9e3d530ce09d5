import { counted } from '../console/counted.ts';
import { hostLimits } from '../console/hostLimits.ts';
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
  if (!update) return;
  // A first build has read and written everything.
  if (summary.kept > 0 || update.unchanged > 0) process.stderr.write(`${updateOf(summary)}\n`);
  const beyond = hostLimits(update.size);
  if (beyond !== undefined) process.stderr.write(`${beyond}\n`);
}

/** Says what a build had to do. */
export const updateOf = ({ pages, kept, update }: SiteSummary): string =>
  updateLine({ read: pages - kept, kept, written: update?.written ?? 0, unchanged: update?.unchanged ?? 0 });
