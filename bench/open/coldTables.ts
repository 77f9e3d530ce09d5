import { brotliCompressSync } from 'node:zlib';
import type { Run } from '../run.ts';
import { median } from '../samples.ts';
import type { Figure } from '../table.ts';
import { figuresOf, openCold } from './openCold.ts';
import type { View } from './openCold.ts';
import type { Conditions, Setting } from './reader.ts';

/** A page of the site and the plain page with which it is compared. */
export interface ColdPage {
  name: string;
  at: string;
  floor: string;
  floorIs: string;
  /** Other targets than those of an article page. */
  targets?: Partial<Record<string, Figure['target']>>;
}

/**
 * Shows a table for each page opened cold; all pages and their floors are opened in turns.
 * @returns the views behind the tables by address
 */
export async function coldTables(
  run: Run,
  setting: Setting,
  pages: ColdPage[],
  rounds: number,
  conditions: Conditions,
): Promise<Record<string, View[]>> {
  const addresses = pages.flatMap(({ at, floor }) => [at, floor]);
  const views = await openCold(setting, conditions, addresses, rounds);
  for (const [i, { name, at, floorIs, targets }] of pages.entries()) {
    const [ours = [], floor = []] = views.slice(2 * i);
    const html = await setting.host.text(at);
    run.show({
      title: `${name} opened cold, slow 4G, CPU × 4, ${conditions.viewport.width} px wide`,
      figures: figuresOf(ours, floor, targets),
      notes: [
        `Floor: ${floorIs}.`,
        'Bytes are response bodies counted at the host (HTTP/2, TLS, brotli 11); a file counts whole once it begins to come.',
        weightOf(html),
        ...middle(ours).flatMap((view) => [tasksOf(view), ...filesOf(view)]),
      ],
    });
  }
  return Object.fromEntries(addresses.map((at, i) => [at, views[i] ?? []]));
}

/** Finds the view whose largest paint is the median; an even number of views has none. */
function middle(views: View[]): View[] {
  const at = median(views.map(({ vitals }) => vitals.largestPaint));
  return views.filter(({ vitals }) => vitals.largestPaint === at).slice(0, 1);
}

/** Lists the long tasks of a view and the element painted largest, in one line. */
function tasksOf({ vitals }: View): string {
  const tasks = vitals.longTasks.map(({ began, ms }) => `${ms.toFixed(0)} at ${began.toFixed(0)}`);
  return `Middle run: largest paint <${vitals.largestElement}>; tasks longer than 50 ms: ${tasks.join(', ') || 'none'}; files:`;
}

/** Says how much less a page would weigh without its styles, then without its drawings too. */
export function weightOf(html: string): string {
  const kb = (text: string) => brotliCompressSync(text).length / 1000;
  const bare = html.replaceAll(/<style>.*?<\/style>/gs, '');
  const undrawn = bare.replaceAll(/<svg.*?<\/svg>/gs, '');
  const parts = { styles: kb(html) - kb(bare), drawings: kb(bare) - kb(undrawn), 'all else': kb(undrawn) };
  const words = Object.entries(parts).map(([part, size]) => `${part} ${size.toFixed(1)}`);
  return `Its HTML weighs ${kb(html).toFixed(1)} kB: ${words.join(', ')}.`;
}

const MOST_FILES = 24;

/** Lists the files of a view in the order they were requested: time, size, path. */
function filesOf({ vitals, answers }: View): string[] {
  const sent = new Map(answers.map(({ path, bytes }) => [path, bytes]));
  const lines = vitals.fetched.map(({ path, asked, ended }) => {
    const [from, to] = [asked, ended].map((ms) => ms.toFixed(0).padStart(6));
    return `  ${from} – ${to} ms  ${((sent.get(path) ?? 0) / 1000).toFixed(1).padStart(6)} kB  ${path}`;
  });
  const more = lines.length - MOST_FILES;
  return more > 0 ? [...lines.slice(0, MOST_FILES), `  … and ${more} more`] : lines;
}
