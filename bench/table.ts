import { median, spread } from './samples.ts';

/** A measured figure, with its floor and its target. */
export interface Figure {
  what: string;
  unit: Unit;
  /** One number a round; the table shows their median and range. */
  samples: readonly number[];
  /** Samples of the floor, measured in the same rounds. */
  floor?: readonly number[];
  /** One number for each of the table's peers; undefined shows that it was not measured. */
  peers?: readonly (number | undefined)[];
  target?: Target;
}

export type Unit = 'ms' | 's' | 'kB' | 'MB' | 'pages/s' | 'px' | '×' | '%' | 'files' | 'cells' | 'score';

/** Bound of a median; `timesFloor` bounds its ratio to the median of the floor. */
export type Target = { atMost: number } | { atLeast: number } | { timesFloor: number };

export interface Table {
  title: string;
  /** Names of what is measured, over its columns: ours instead of «median», then those of `Figure.peers`. */
  engines?: { own: string; peers: readonly string[] };
  figures: Figure[];
  /** Lines below the table: the floor it is held against, what was left out. */
  notes?: string[];
}

const DIGITS: Record<Unit, number> = {
  ms: 0,
  s: 2,
  kB: 1,
  MB: 1,
  'pages/s': 0,
  px: 0,
  '×': 2,
  '%': 1,
  files: 0,
  cells: 0,
  score: 4,
};

const AFTER_MEDIAN = ['range', 'of', 'floor', '× floor', 'target', ''];

/** Prints a table for the terminal: one line a figure, columns aligned, the target beside each, `MISSED` where it is missed. */
export function renderTable({ title, engines, figures, notes = [] }: Table): string {
  const heads = ['figure', engines?.own ?? 'median', ...(engines?.peers ?? []), ...AFTER_MEDIAN];
  const rows = figures.map((figure) => cells(figure, engines?.peers.length ?? 0));
  // A column that is empty in all rows is left out; so is the number of rounds where it is always one.
  const filled = heads.map((head, column) =>
    rows.some((row) => row[column] !== '' && (head !== 'of' || row[column] !== '1')),
  );
  const lines = [heads, ...rows].map((line) => line.filter((_, column) => filled[column]));
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const aligned = lines.map((line) =>
    line
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(Math.max(...aligned.map(({ length }) => length)));
  const [head = '', ...body] = aligned;
  return `${[title, rule, head, rule, ...body, rule, ...notes].join('\n')}\n`;
}

/** Lists the figures of some tables that miss their targets, a line each under how many there are. */
export function renderMissed(tables: readonly Table[]): string {
  const held = tables.flatMap(({ title, figures }) =>
    figures
      .filter(({ target, samples }) => target && samples.length)
      .map((figure) => ({ title, figure, met: figureIsMet(figure) })),
  );
  const missed = held.filter(({ met }) => !met);
  const lines = missed.map(({ title, figure: { what, unit, samples, target } }) => {
    const bound = target ? targetText(target, unit) : '';
    return `  ${title}: ${what}: ${inUnit(median(samples), unit)} ${unit} (${bound})`;
  });
  return [`${held.length - missed.length} of ${held.length} figures meet their targets.`, ...lines, ''].join(
    '\n',
  );
}

/** Tells whether a measured figure meets its target; undefined without either. */
function figureIsMet({ samples, floor, target }: Figure): boolean | undefined {
  if (!target || !samples.length) return undefined;
  return isMet(target, median(samples), floor?.length ? median(floor) : undefined);
}

function cells(figure: Figure, peerCount: number): string[] {
  const { what, unit, samples, floor, target } = figure;
  const middle = median(samples);
  const [least, most] = spread(samples);
  const under = floor?.length ? median(floor) : undefined;
  const met = figureIsMet(figure);
  return [
    what,
    samples.length ? `${inUnit(middle, unit)} ${unit}` : '—',
    ...Array.from({ length: peerCount }, (_, i) => {
      const peer = figure.peers?.[i];
      return peer === undefined ? '—' : inUnit(peer, unit);
    }),
    samples.length > 1 ? `${inUnit(least, unit)}–${inUnit(most, unit)}` : '',
    samples.length ? String(samples.length) : '',
    under === undefined ? '' : inUnit(under, unit),
    under === undefined || under === 0 ? '' : inUnit(middle / under, '×'),
    target ? targetText(target, unit) : '',
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ];
}

/** Tells whether a median meets its target. A target in times of a floor that was not measured is not met. */
export function isMet(target: Target, middle: number, floor: number | undefined): boolean {
  if ('atMost' in target) return middle <= target.atMost;
  if ('atLeast' in target) return middle >= target.atLeast;
  return floor !== undefined && middle <= floor * target.timesFloor;
}

function targetText(target: Target, unit: Unit): string {
  if ('atMost' in target) return `≤ ${inUnit(target.atMost, unit)} ${unit}`;
  if ('atLeast' in target) return `≥ ${inUnit(target.atLeast, unit)} ${unit}`;
  return `≤ ${inUnit(target.timesFloor, '×')} ×`;
}

/** Formats a number: at most as many decimals as its unit has, thousands grouped, two significant digits of small ones. */
function inUnit(value: number, unit: Unit): string {
  const small =
    value !== 0 && Math.abs(value) < 1 ? Math.min(3, 1 - Math.floor(Math.log10(Math.abs(value)))) : 0;
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.max(DIGITS[unit], small) });
}
