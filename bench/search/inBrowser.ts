import { PHONE, setUp } from '../open/reader.ts';
import type { Setting } from '../open/reader.ts';
import type { Run } from '../run.ts';
import type { Figure, Table } from '../table.ts';
import type { SearchedSite } from './peerSites.ts';
import { visit } from './visit.ts';
import type { Asking, Visit } from './visit.ts';

const SPEEDS = ['slow', 'fast'] as const;

/** Measures read from the visits, with their targets on the slow line. */
const MEASURES: { of: keyof Visit; what: string; atMostMs?: number }[] = [
  { of: 'first', what: 'focus to first results', atMostMs: 1200 },
  { of: 'next', what: 'next question', atMostMs: 300 },
  { of: 'letter', what: 'one more letter', atMostMs: 300 },
];

/**
 * Searches sites in Chromium, taking turns, each two questions in a visit of their own: a table a speed.
 * @param questions asked in pairs: the first of a pair cold, the second after it
 * @throws Error when there is no browser, or a site does not answer
 */
export async function browserTables(
  run: Pick<Run, 'root' | 'out' | 'show'>,
  size: number,
  sites: readonly SearchedSite[],
  questions: readonly string[],
): Promise<void> {
  const settings: Setting[] = [];
  try {
    for (const { folder } of sites) settings.push(await setUp(run.root, run.out, folder));
    const pairs = questions.flatMap((first, i) => {
      const next = questions[i + 1];
      return i % 2 === 0 && next !== undefined ? [[first, next] as const] : [];
    });
    const visits = { slow: sites.map((): Visit[] => []), fast: sites.map((): Visit[] => []) };
    for (const pair of pairs) {
      for (const [i, setting] of settings.entries()) {
        // On the first request the host compresses its files: that visit is not counted.
        await visit(setting, { speed: 'fast', viewport: PHONE }, pair);
        for (const speed of SPEEDS)
          visits[speed][i]?.push(await visit(setting, { speed, viewport: PHONE }, pair));
      }
    }
    for (const speed of SPEEDS) run.show(tableOf(size, speed, sites, visits[speed]));
  } finally {
    for (const setting of settings) await setting.close();
  }
}

function tableOf(
  size: number,
  speed: (typeof SPEEDS)[number],
  sites: readonly SearchedSite[],
  visits: readonly Visit[][],
): Table {
  const figures: Figure[] = [];
  const unanswered: string[] = [];
  for (const { of, what, atMostMs } of MEASURES) {
    for (const [i, { name }] of sites.entries()) {
      const samples = (visits[i] ?? []).map((one) => one[of]);
      const figure = (part: string, unit: Figure['unit'], value: (asking: Asking) => number): Figure => ({
        what: `${what}${part}: ${name}`,
        unit,
        samples: samples.map(value),
      });
      const nothing = samples.filter((asking) => asking.nothing).length;
      if (nothing > 0) unanswered.push(`${what}: ${name} found nothing in ${nothing} of ${samples.length}.`);
      const time = figure('', 'ms', ({ ms }) => ms);
      const isHeld = i === 0 && speed === 'slow' && atMostMs !== undefined;
      figures.push(isHeld ? { ...time, target: { atMost: atMostMs } } : time);
      figures.push(figure(', sent', 'kB', ({ kb }) => kb));
      figures.push(figure(', requests', 'files', ({ requests }) => requests));
    }
  }
  return {
    title: `Search in the browser, ${size} articles, ${speed === 'slow' ? 'slow 4G, CPU × 4' : 'fast line'}`,
    figures,
    notes: [
      'Each question in a visit of its own to `/`, at rest when the box gets the focus. Scripts that come with the focus are counted. Ours gathers letters that come within 80 ms of each other, peers answer each.',
      'MiniSearch shows titles alone; ours and Pagefind passages too.',
      ...unanswered,
    ],
  };
}
