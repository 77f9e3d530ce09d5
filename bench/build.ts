import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gatherCollection } from '../src/collection/gatherCollection.ts';
import { Progress } from '../src/generator/console/progress.ts';
import { readFolder } from '../src/generator/disk/readFolder.ts';
import { measuredProcess, stagesOf } from './measuredProcess.ts';
import type { Cost } from './measuredProcess.ts';
import { makePages } from './pages.ts';
import type { Run } from './run.ts';
import { median, timed } from './samples.ts';
import type { Figure } from './table.ts';
import { removeSite, update } from './update.ts';

/** Targets of whole builds, for the sizes that have one. */
const BUILD_TARGETS = new Map([
  [10_000, { seconds: 20, mb: 800 }],
  [100_000, { seconds: 240, mb: 2000 }],
]);
const LINKING_TARGETS = new Map([[10_000, 4]]);
/** Target for linking 100,000 pages, as a multiple of the time that 10,000 take. */
const LINKING_GROWTH = 12;

/** Measures the `build` command as a process of its own, and linking alone in this process. */
export async function build(run: Run): Promise<void> {
  const { pages } = run;
  const sizes = pages ? [pages] : run.full ? [1000, 10_000] : [1000];
  for (const size of sizes) await buildOf(run, size, size > 10_000 ? 1 : size > 1000 || !run.full ? 3 : 5);
  // The target of a large collection is a multiple of the time of 10,000 pages, so these are measured too.
  await linking(run, pages ? (pages > 10_000 ? [10_000, pages] : [pages]) : [1000, run.full ? 10_000 : 2000]);
}

async function buildOf(run: Run, size: number, rounds: number): Promise<void> {
  const pages = makePages(run.root, run.out, size);
  const site = path.join(run.out, `site-${size}`);
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    removeSite(site);
    costs.push(await buildSite(run.root, pages.folder, site));
  }
  const written = contentsOf(site);
  const copied = copySeconds(site, written, path.join(run.out, 'copied'));
  const target = BUILD_TARGETS.get(size);
  const figure = (what: string, of: (cost: Cost) => number): Figure => ({
    what,
    unit: 's',
    samples: costs.map(of),
  });
  const stages = [...new Set(costs.flatMap(({ stderr }) => [...stagesOf(stderr).keys()]))];
  const inStage = (cost: Cost, stage: string) => stagesOf(cost.stderr).get(stage) ?? 0;
  run.show({
    title: `Building ${size} pages`,
    figures: [
      {
        ...figure('whole command', ({ wallSeconds }) => wallSeconds),
        floor: [copied],
        ...(target && { target: { atMost: target.seconds } }),
      },
      ...stages.map((stage) => figure(`  ${stage}`, (cost) => inStage(cost, stage))),
      figure('  start, application, JSON files', (cost) =>
        stages.reduce((left, stage) => left - inStage(cost, stage), cost.wallSeconds),
      ),
      figure('CPU, all threads', ({ cpuSeconds }) => cpuSeconds),
      {
        what: 'peak memory',
        unit: 'MB',
        samples: costs.map(({ peakMb }) => peakMb),
        ...(target && { target: { atMost: target.mb } }),
      },
      { what: 'files written', unit: 'files', samples: [written.length] },
      {
        what: 'bytes written',
        unit: 'MB',
        samples: [written.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6],
      },
    ],
    notes: [
      costs.at(-1)?.stdout.trim() ?? '',
      `Pages from ${pages.from === 'corpus' ? 'the corpus beside the project' : 'data/, repeated'}.`,
      'Floor of the whole command: the same files, ready in memory, written by one thread.',
    ],
  });
  await update(run, size, { pages: pages.folder, site, build: buildSite });
}

/**
 * Builds a site by the command itself, in a process of its own.
 * @throws Error with the command's own words when it fails
 */
export function buildSite(root: string, pages: string, site: string): Promise<Cost> {
  const reporter = pathToFileURL(path.join(root, 'bench/reportUsage.mjs'));
  return measuredProcess(reporter, ['src/generator/run.mjs', 'build', pages, '--out', site], root);
}

function contentsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name));
}

/** Measures how long the same files take to write when they are ready in memory: the floor of a build. */
function copySeconds(site: string, files: string[], to: string): number {
  const loaded = files.map((file) => ({
    at: path.join(to, path.relative(site, file)),
    bytes: readFileSync(file),
  }));
  rmSync(to, { recursive: true, force: true });
  const { ms } = timed(() => {
    for (const { at, bytes } of loaded) {
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, bytes);
    }
  });
  rmSync(to, { recursive: true, force: true });
  return ms / 1000;
}

async function linking(run: Run, sizes: number[]): Promise<void> {
  const figures: Figure[] = [];
  let tenThousand: number[] = [];
  for (const size of sizes) {
    const { folder } = makePages(run.root, run.out, size);
    const rounds = size > 10_000 ? 1 : 5;
    const samples: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const { pages } = await readFolder(folder, new Progress(true));
      samples.push(timed(() => gatherCollection(pages)).ms / 1000);
    }
    if (size === 10_000) tenThousand = samples;
    const most =
      LINKING_TARGETS.get(size) ?? (size === 100_000 ? LINKING_GROWTH * median(tenThousand) : undefined);
    figures.push({
      what: `${size} pages`,
      unit: 's',
      samples,
      ...(most !== undefined && { target: { atMost: most } }),
    });
  }
  run.show({ title: 'Linking and keywords alone (gatherCollection)', figures });
}
