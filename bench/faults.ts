import { readdirSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './build.ts';
import { FAULTS } from './faults/faultHost.ts';
import type { Fault } from './faults/faultHost.ts';
import { faultMatrix } from './faults/matrix.ts';
import type { Cell, Kind } from './faults/matrix.ts';
import { chooseArticle } from './open/chooseArticle.ts';
import { launchBrowser } from './open/reader.ts';
import type { Run } from './run.ts';
import type { Figure } from './table.ts';

/** Faults of a run that is not a full one: those that others resemble. */
const COMMON_FAULTS: readonly Fault[] = ['abort', 'html', 'truncated', 'stall'];

/**
 * Replays every request of nine kinds of pages with a fault: within three seconds a text or a sentence must be there, and
 * what is missing must be said and healed by «أعد المحاولة» once the fault is over. Fonts are left out unless the run is full.
 */
export async function faults(run: Run): Promise<void> {
  const site = path.join(run.out, 'faults-sample');
  await buildSite(run.root, path.join(run.root, 'data'), site);
  const browser = await launchBrowser(run.root);
  try {
    const cells = await faultMatrix(browser, site, {
      kinds: kindsOf(site),
      faults: run.full ? FAULTS : COMMON_FAULTS,
      isLeftOut: (file) => file.endsWith('.svg') || (!run.full && file.endsWith('.woff2')),
      progress: (done, all) => process.stderr.write(`\rfaults: ${done} of ${all} cells`),
    });
    process.stderr.write('\n');
    run.show({
      title: 'Requests × faults, by kind of page',
      figures: figuresOf(cells),
      notes: notHeld(cells),
    });
  } finally {
    await browser.close();
  }
}

/** Kinds of pages, each with an address of the site. */
export function kindsOf(site: string): Kind[] {
  const { page, leadsTo } = chooseArticle(site);
  const [shard = ''] = readdirSync(path.join(site, 'headlines')).filter((name) => !/\./.test(name));
  const [word = ''] = page.article.title.match(/\p{L}{4,}/gu) ?? [];
  const [keyword] = [page, ...leadsTo].flatMap(({ article }) => article.keywords);
  return [
    { name: 'search', at: `/?q=${encodeURIComponent(word)}` },
    { name: 'narrowed', at: `/?keyword=${encodeURIComponent(keyword?.text ?? '')}` },
    { name: 'saved', at: '/saved/' },
    { name: 'library', at: '/' },
    { name: 'article', at: `/articles/${encodeURIComponent(page.article.id)}/` },
    { name: 'headline', at: `/headlines/${encodeURIComponent(shard)}/` },
    { name: 'headlines', at: '/headlines/' },
    { name: 'keywords', at: '/keywords/' },
    { name: 'about', at: '/about/' },
  ];
}

function figuresOf(cells: readonly Cell[]): Figure[] {
  const kinds = [...new Set(cells.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const ofKind = cells.filter((cell) => cell.kind === kind);
    const lost = ofKind.filter(({ failure }) => failure).length;
    return {
      what: `${kind}: not held, of ${ofKind.length}`,
      unit: 'cells',
      samples: [lost],
      target: { atMost: 0 },
    };
  });
}

/** Lines that name the cells not held: a line a file, with its faults. */
export function notHeld(cells: readonly Cell[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { kind, file, fault, failure } of cells) {
    if (!failure) continue;
    const line = `${kind}  ${file}  ${failure}:`;
    lines.set(line, [...(lines.get(line) ?? []), fault]);
  }
  return [...lines].map(([line, some]) => `  ${line} ${some.join(' ')}`);
}
