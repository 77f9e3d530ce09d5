import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './build.ts';
import { allEntries } from './open/chooseArticle.ts';
import { FONT_DELAY, openWithLateFonts, WIDTHS } from './open/lateFonts.ts';
import type { LateView } from './open/lateFonts.ts';
import { setUp } from './open/reader.ts';
import type { Run } from './run.ts';
import { percentile } from './samples.ts';
import type { Figure } from './table.ts';

const PAGES = 40;
/** Largest layout shift at the 95th percentile. */
const TARGET = 0.02;
const WORST = 8;

/**
 * Layout shift when web fonts come after the first paint: 40 articles of the sample in data/, at four widths. The figures
 * depend on the fonts of the machine, which stand in until then; every view's shift goes to `bench/out/shift.json`.
 */
export async function shift(run: Run): Promise<void> {
  const site = path.join(run.out, 'shift-sample');
  await buildSite(run.root, path.join(run.root, 'data'), site);
  const entries = allEntries(site);
  const count = Math.min(run.pages ?? PAGES, entries.length);
  const chosen = Array.from(
    { length: count },
    (_, i) => entries[Math.floor((i * entries.length) / count)]?.id ?? '',
  );
  const setting = await setUp(run.root, run.out, site);
  setting.host.delays.push({ name: /\.woff2$/, ms: FONT_DELAY });
  const views: LateView[] = [];
  try {
    for (const id of chosen)
      for (const width of WIDTHS) views.push(await openWithLateFonts(setting, `/articles/${id}/`, width));
  } finally {
    await setting.close();
  }
  writeFileSync(path.join(run.out, 'shift.json'), JSON.stringify(views, undefined, 1));
  const worst = views.toSorted((a, b) => b.shift - a.shift).slice(0, WORST);
  run.show({
    title: `Layout shift of ${count} articles × ${WIDTHS.length} widths, web fonts ${FONT_DELAY} ms late`,
    figures: [
      ...WIDTHS.flatMap((width) =>
        figuresOf(
          `${width} px`,
          views.filter((view) => view.width === width),
        ),
      ),
      ...figuresOf('all widths', views, TARGET),
    ],
    notes: [
      'Worst views:',
      ...worst.map(
        ({ at, width, shift, moved }) => `  ${shift.toFixed(4)}  ${width} px  ${at}  ${moved.join(' ')}`,
      ),
    ],
  });
}

function figuresOf(which: string, views: LateView[], atMost?: number): Figure[] {
  const shifts = views.map((view) => view.shift);
  return [
    { what: `${which}, median`, unit: 'score', samples: shifts },
    {
      what: `${which}, 95th percentile`,
      unit: 'score',
      samples: [percentile(shifts, 0.95)],
      ...(atMost !== undefined && { target: { atMost } }),
    },
  ];
}
