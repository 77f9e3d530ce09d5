import { mkdirSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { accuracy } from './accuracy.ts';
import { encodings } from './encodings.ts';
import { exclusiveRun } from './exclusiveRun.ts';
import { build } from './build.ts';
import { faults } from './faults.ts';
import { forms } from './forms.ts';
import { html } from './html.ts';
import { open } from './open.ts';
import { parse } from './parse.ts';
import type { Run } from './run.ts';
import { search } from './search.ts';
import { shift } from './shift.ts';
import type { Table } from './table.ts';
import { renderMissed, renderTable } from './table.ts';

/** Measurements by name, in the order they run. */
const MEASUREMENTS: Record<string, (run: Run) => void | Promise<void>> = {
  parse,
  accuracy,
  html,
  encodings,
  build,
  open,
  shift,
  search,
  forms,
  faults,
};

/** Measurements too long for a run that names none, unless it is a full one. */
const LONG = new Set(['accuracy', 'html', 'encodings', 'shift', 'search', 'forms', 'faults']);

/**
 * Runs `npm run bench -- [NAME] [--full] [--pages N]`: measures, and prints each figure beside its target.
 * @param root the project's folder; everything generated goes to `bench/out/` below it
 * @returns exit status 0 whether or not the targets are met; 1 when something could not be measured (no browser, a
 *   build that fails …): stderr names it and the rest goes on; 2 for arguments that cannot be understood
 */
export async function bench(root: string, argv: string[]): Promise<number> {
  const options = parseOptions(argv);
  if (typeof options === 'string') {
    const names = Object.keys(MEASUREMENTS).join(', ');
    process.stderr.write(
      `${options}\nbench measures ${names}: those named, else all but ${[...LONG].join(', ')}.\n` +
        '  --full     all, larger collections, more rounds\n  --pages N  accuracy, html, encodings, build, shift, search and forms: this many pages\n' +
        '  --half H   search: relevance alone; html: pages in other words; on the half to tune on or to report (tune, report)\n',
    );
    return 2;
  }
  const out = path.join(root, 'bench/out');
  mkdirSync(out, { recursive: true });
  const shown: Table[] = [];
  const run: Run = {
    root,
    out,
    ...options.run,
    show: (table) => {
      shown.push(table);
      process.stdout.write(`\n${renderTable(table)}`);
    },
  };
  return exclusiveRun(out, async () => {
    const status = await measureAll(run, options.names);
    process.stdout.write(`\n${renderMissed(shown)}`);
    return status;
  });
}

async function measureAll(run: Run, names: string[]): Promise<number> {
  const cores = availableParallelism();
  const [load = 0] = loadavg();
  process.stdout.write(`Node ${process.versions.node}, ${cores} cores, load ${load.toFixed(1)}\n`);
  if (load > cores / 2)
    process.stdout.write('The machine is busy with other work: trust the ratios, not the times.\n');
  let status = 0;
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (names.length ? !names.includes(name) : LONG.has(name) && !run.full) continue;
    const began = performance.now();
    try {
      await measure(run);
      process.stderr.write(`${name}: measured in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
    } catch (error) {
      process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
      status = 1;
    }
  }
  return status;
}

/** Parses the command line. @returns a sentence when it cannot be understood */
function parseOptions(
  argv: string[],
): { names: string[]; run: Pick<Run, 'full' | 'pages' | 'half'> } | string {
  const options = { full: { type: 'boolean' }, pages: { type: 'string' }, half: { type: 'string' } } as const;
  try {
    const { values, positionals: names } = parseArgs({ args: argv, options, allowPositionals: true });
    const unknown = names.find((name) => !Object.hasOwn(MEASUREMENTS, name));
    if (unknown !== undefined) return `There is no measurement «${unknown}».`;
    const pages = Number(values.pages ?? 1);
    if (!Number.isInteger(pages) || pages < 1) return '--pages takes a number.';
    const { full = false, half } = values;
    if (half !== undefined && half !== 'tune' && half !== 'report') return '--half takes tune or report.';
    return { names, run: { full, ...(values.pages !== undefined && { pages }), ...(half && { half }) } };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
