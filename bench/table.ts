import { median, spread } from './samples.ts';

/** A figure that was measured, and what it is held against. */
export interface Figure {
  what: string;
  unit: Unit;
  /** One number a run; the table shows their median and how far apart they lie. */
  samples: readonly number[];
  /** The same measured of the floor, in the same run. */
  floor?: readonly number[];
  /** From goals.md. */
  target?: Target;
}

export type Unit = 'ms' | 's' | 'kB' | 'MB' | 'pages/s' | 'px' | '×' | '%' | 'files' | 'score';

/** `timesFloor`: the ratio to the floor is at most this. */
export type Target = { atMost: number } | { atLeast: number } | { timesFloor: number };

export interface Table {
  title: string;
  figures: Figure[];
  /** How to read it: what the floor is, what was left out. */
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
  score: 4,
};

const HEADS = ['figure', 'median', 'range', 'of', 'floor', '× floor', 'target', ''];

/** A table for the terminal: one line a figure, columns aligned, the target beside each, `MISSED` where it is missed. */
export function renderTable({ title, figures, notes = [] }: Table): string {
  const rows = figures.map(cells);
  // A column that says nothing in any row is left out; so is the number of runs where there was one of each.
  const said = HEADS.map((head, column) =>
    rows.some((row) => row[column] !== '' && (head !== 'of' || row[column] !== '1')),
  );
  const lines = [HEADS, ...rows].map((line) => line.filter((_, column) => said[column]));
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
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

function cells(figure: Figure): string[] {
  const { what, unit, samples, floor, target } = figure;
  const middle = median(samples);
  const [least, most] = spread(samples);
  const under = floor?.length ? median(floor) : undefined;
  const met = target && samples.length ? isMet(target, middle, under) : undefined;
  return [
    what,
    samples.length ? `${inUnit(middle, unit)} ${unit}` : '—',
    samples.length > 1 ? `${inUnit(least, unit)}–${inUnit(most, unit)}` : '',
    samples.length ? String(samples.length) : '',
    under === undefined ? '' : inUnit(under, unit),
    under === undefined || under === 0 ? '' : inUnit(middle / under, '×'),
    target ? targetWords(target, unit) : '',
    met === undefined ? '' : met ? 'met' : 'MISSED',
  ];
}

/** Whether a median meets its target. A target in times a floor that was not measured is not met. */
export function isMet(target: Target, middle: number, floor: number | undefined): boolean {
  if ('atMost' in target) return middle <= target.atMost;
  if ('atLeast' in target) return middle >= target.atLeast;
  return floor !== undefined && middle <= floor * target.timesFloor;
}

function targetWords(target: Target, unit: Unit): string {
  if ('atMost' in target) return `≤ ${inUnit(target.atMost, unit)} ${unit}`;
  if ('atLeast' in target) return `≥ ${inUnit(target.atLeast, unit)} ${unit}`;
  return `≤ ${inUnit(target.timesFloor, '×')} ×`;
}

/** At most as many decimals as the unit bears, thousands apart; small numbers keep two figures that count. */
function inUnit(value: number, unit: Unit): string {
  const small =
    value !== 0 && Math.abs(value) < 1 ? Math.min(3, 1 - Math.floor(Math.log10(Math.abs(value)))) : 0;
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.max(DIGITS[unit], small) });
}
