import { existsSync } from 'node:fs';
import path from 'node:path';
import { gatheringFigures } from './accuracy/gathering.ts';
import { hostileFigures } from './accuracy/hostile.ts';
import { newspaperFigures } from './accuracy/newspapers.ts';
import { markedSet, type SetName } from './accuracy/markedSet.ts';
import { readingFigures } from './accuracy/reading.ts';
import { makerBeside } from './pages.ts';
import type { Run } from './run.ts';

const SETS: SetName[] = [
  { name: 'plain', seed: 11, wild: 0 },
  { name: 'wild', seed: 12, wild: 0.5 },
];
const COUNT = 2000;

/**
 * Measures how well pages are read: generated pages with known contents are parsed and gathered, and every part is
 * scored, in usual and in rarer forms; then real newspapers; then every hostile string is put in every field. Without the maker of pages
 * beside the project nothing is measured, and a line on stdout says so.
 * @throws Error when the maker fails
 */
export function accuracy({
  root,
  out,
  pages = COUNT,
  show,
}: Pick<Run, 'root' | 'out' | 'pages' | 'show'>): void {
  const beside = makerBeside(root);
  if (!beside) {
    process.stdout.write(
      '\nAccuracy is not measured: there is no ../shared with the maker of pages and its corpus.\n',
    );
    return;
  }
  for (const set of SETS) {
    const marked = markedSet(beside, out, set, pages);
    show({
      title: `Reading ${pages} pages right: ${set.name} (seed ${set.seed}${set.wild ? `, ${set.wild} of them in rarer forms` : ''})`,
      figures: [...readingFigures(marked, set.wild > 0), ...gatheringFigures(marked)],
      notes: [
        'Parts and body by page as parsed alone; keywords, titles and links after the pages were gathered.',
      ],
    });
  }
  const newspapers = path.join(path.dirname(beside.corpus), 'newspapers-2012');
  if (existsSync(newspapers))
    show({ title: 'Real newspaper pages of 2012, from their bytes', figures: newspaperFigures(newspapers) });
  if (!existsSync(beside.hostile)) return;
  show({ title: 'Every hostile string in every field', figures: hostileFigures(beside.hostile) });
}
