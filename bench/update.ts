import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Cost } from './measuredProcess.ts';
import type { Run } from './run.ts';

/** Builder of a site by the command itself. */
type Build = (root: string, pages: string, site: string) => Promise<Cost>;

/** Target of a site of 10,000 pages, one of which has changed: seconds. */
const UPDATE_TARGET = 1.5;

/**
 * Measures how long a site that stands takes to be brought up to date, and checks that it is that of a clean build.
 * @param pages folder of the site's pages; they are afterwards as they were
 * @throws Error when the site differs from that of a clean build
 */
export async function update(
  run: Run,
  size: number,
  { pages, site, build }: { pages: string; site: string; build: Build },
): Promise<void> {
  const [file = ''] = readdirSync(pages).sort().slice(-1);
  const page = path.join(pages, file);
  const before = readFileSync(page);
  const same: Cost[] = [];
  const changed: Cost[] = [];
  try {
    for (let round = 1; round <= (size > 1000 ? 2 : 3); round++) {
      same.push(await build(run.root, pages, site));
      appendFileSync(page, `\n\nفقرة جديدة رقم ${round} كُتبت بعد البناء الأول.\n`);
      changed.push(await build(run.root, pages, site));
    }
    const clean = `${site}-clean`;
    removeSite(clean);
    await build(run.root, pages, clean);
    sameFiles(site, clean);
    removeSite(clean);
  } finally {
    writeFileSync(page, before);
  }
  const seconds = (costs: Cost[]) => costs.map(({ wallSeconds }) => wallSeconds);
  run.show({
    title: `The site of ${size} pages again`,
    figures: [
      {
        what: 'one page changed',
        unit: 's',
        samples: seconds(changed),
        ...(size === 10_000 && { target: { atMost: UPDATE_TARGET } }),
      },
      { what: '  CPU, all threads', unit: 's', samples: changed.map(({ cpuSeconds }) => cpuSeconds) },
      { what: 'no page changed', unit: 's', samples: seconds(same) },
    ],
    notes: [
      changed
        .at(-1)
        ?.stderr.split('\n')
        .find((line) => line.includes('kept;')) ?? '',
      'The site is that of a clean build, byte for byte.',
    ],
  });
}

/** Removes a site, and what its builds left for the next one. */
export function removeSite(site: string): void {
  for (const folder of [site, `${site}.cache`]) rmSync(folder, { recursive: true, force: true });
}

/** Compares two folders. @throws Error with the first difference */
function sameFiles(a: string, b: string): void {
  const [ofA, ofB] = [a, b].map((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
      .sort(),
  );
  if (ofA?.join('\n') !== ofB?.join('\n')) throw new Error(`${a} and ${b} hold different files.`);
  for (const name of ofA ?? [])
    if (!readFileSync(path.join(a, name)).equals(readFileSync(path.join(b, name))))
      throw new Error(`${name} differs from that of a clean build.`);
}
