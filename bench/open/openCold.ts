import type { Figure } from '../table.ts';
import type { Answer } from './host.ts';
import { atRest, encoded, heapMb, idle, REST_MS, SLOW_CPU } from './reader.ts';
import type { Conditions, Setting } from './reader.ts';
import { PageWithoutDevtools } from './pageWithoutDevtools.ts';
import { readVitals } from './vitals.ts';
import type { Vitals } from './vitals.ts';

/** Measures of a page opened with nothing cached, from the first byte until it was at rest. */
export interface View {
  vitals: Vitals;
  heapMb: number;
  /** Responses that the host sent for it. */
  answers: Answer[];
}

/** Opens addresses cold, in turns. A first round over the fast line warms the host and the browser and is thrown away. */
export async function openCold(
  setting: Setting,
  conditions: Conditions,
  addresses: readonly string[],
  rounds: number,
): Promise<View[][]> {
  const views = addresses.map((): View[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [i, at] of addresses.entries()) {
      const view = await viewOf(setting, round < 0 ? { ...conditions, speed: 'fast' } : conditions, at);
      if (round >= 0) views[i]?.push(view);
    }
  }
  return views;
}

async function viewOf(setting: Setting, { speed, viewport }: Conditions, at: string): Promise<View> {
  const slowCpu = speed === 'slow' ? SLOW_CPU : 1;
  const page = await PageWithoutDevtools.arrive(setting.browser, { viewport, slowCpu });
  setting.host.answers = [];
  await page.open(setting[speed] + encoded(at));
  await atRest(setting, REST_MS[speed], () => page.evaluate(idle));
  const vitals = await page.evaluate(readVitals);
  const lost = setting.host.answers.find(({ status }) => status !== 200);
  if (lost)
    throw new Error(`${at} could not be measured: the host answered ${lost.status} for ${lost.path}.`);
  if (!(vitals.largestPaint > 0))
    throw new Error(`${at} could not be measured: the browser painted nothing.`);
  const view = { vitals, heapMb: await heapMb((method) => page.send(method)), answers: setting.host.answers };
  await page.leave();
  return view;
}

const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Bytes of the files whose path matches, in kB. */
export const kbOf = ({ answers }: View, name: RegExp): number =>
  sum(answers.filter(({ path }) => name.test(path)).map(({ bytes }) => bytes)) / 1000;

/** Bytes of the files whose response had begun by a time, counted whole, in kB. */
export function kbBy({ vitals, answers }: View, ms: number, name = /(?:)/): number {
  const begun = new Set(vitals.fetched.filter(({ began }) => began <= ms).map(({ path }) => path));
  return (
    sum(answers.filter(({ path }) => begun.has(path) && name.test(path)).map(({ bytes }) => bytes)) / 1000
  );
}

export const SCRIPT = /\.js$/;
export const FONT = /\.woff2$/;
const ALL = /(?:)/;

/** Measures of a view, with the targets of an article page. */
export const MEASURES = {
  'first text painted': { unit: 'ms', of: ({ vitals }) => vitals.firstPaint },
  'largest paint (LCP)': { unit: 'ms', of: ({ vitals }) => vitals.largestPaint, target: { timesFloor: 1.1 } },
  'layout shift (CLS)': { unit: 'score', of: ({ vitals }) => vitals.shift, target: { atMost: 0.005 } },
  'blocked (TBT)': { unit: 'ms', of: ({ vitals }) => vitals.blocked, target: { atMost: 80 } },
  'bytes until LCP': {
    unit: 'kB',
    of: (view) => kbBy(view, view.vitals.largestPaint),
    target: { atMost: 30 },
  },
  'bytes at load': { unit: 'kB', of: (view) => kbBy(view, view.vitals.loaded) },
  'bytes at rest': { unit: 'kB', of: (view) => kbOf(view, ALL) },
  '  of them scripts': { unit: 'kB', of: (view) => kbOf(view, SCRIPT), target: { atMost: 110 } },
  '  of them fonts': { unit: 'kB', of: (view) => kbOf(view, FONT), target: { atMost: 70 } },
  '  of them JSON': { unit: 'kB', of: (view) => kbOf(view, /\.json$/) },
  'scripts before the text': { unit: 'kB', of: (view) => kbBy(view, view.vitals.firstPaint, SCRIPT) },
  'script memory': { unit: 'MB', of: ({ heapMb }) => heapMb, target: { atMost: 5 } },
} satisfies Record<string, Omit<Figure, 'what' | 'samples' | 'floor'> & { of: (view: View) => number }>;

/** Makes the figures of a page beside its floor. @param targets replace those of an article page */
export function figuresOf(
  ours: View[],
  floor: View[],
  targets?: Partial<Record<string, Figure['target']>>,
): Figure[] {
  return Object.entries(MEASURES).map(([what, measure]) => {
    const own = 'target' in measure ? measure.target : undefined;
    const target = targets ? targets[what] : own;
    const figure: Figure = {
      what,
      unit: measure.unit,
      samples: ours.map(measure.of),
      floor: floor.map(measure.of),
    };
    return target ? { ...figure, target } : figure;
  });
}
