import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './build.ts';
import { makePages } from './pages.ts';
import type { Run } from './run.ts';
import { countedTable } from './search/counted.ts';
import { browserTables } from './search/inBrowser.ts';
import { isAskedParagraph, makeLibrary, questionsBeside } from './search/library.ts';
import { miniSearch } from './search/miniSearch.ts';
import { ours } from './search/ours.ts';
import { miniSearchSite, pagefindSite } from './search/peerSites.ts';
import { familiesOf, siteQuestions } from './search/questions.ts';
import { relevanceTable } from './search/relevance.ts';

/** Number of pages of the collection on which relevance is measured. */
const PAGES = 10_000;
const SIZES = [1000, 10_000];
const FULL_SIZES = [...SIZES, 100_000];
/** Beyond this size the peers' sites are not built: their programs need several gigabytes, or a browser's whole memory. */
const PEERS_UP_TO = 10_000;
/** Number of questions of each kind whose bytes are counted; below, of those asked in the browser, two in a visit. */
const COUNTED = 300;
const IN_BROWSER = 10;

/**
 * Measures the search beside peers: relevance, bytes fetched, and waiting times.
 * @throws Error when a build fails, or there is no browser
 */
export async function search(run: Run): Promise<void> {
  await relevance(run);
  if (run.half) return;
  const sizes = run.pages ? [run.pages] : run.full ? FULL_SIZES : SIZES;
  for (const size of sizes) await cost(run, size);
}

async function relevance(run: Run): Promise<void> {
  const half = run.half ?? 'report';
  const library = await makeLibrary(run, run.pages ?? PAGES);
  const families = familiesOf(library, half, questionsBeside(run.root)?.questions);
  const peer = half === 'report' ? await miniSearch(run.out, library.articles) : undefined;
  run.show(await relevanceTable(run, library, families, half, await ours(library.articles), peer));
}

async function cost(run: Run, size: number): Promise<void> {
  const site = path.join(run.out, `search-${size}`);
  process.stderr.write(`Building the site of ${size} pages …\n`);
  await buildSite(run.root, makePages(run.root, run.out, size).folder, site);
  if (!existsSync(path.join(site, 'search/root.bin'))) throw new Error('The build wrote no search/root.bin.');
  // The maker's articles repeat after some thousands: the words of a larger collection are those of a smaller one.
  const library = await makeLibrary(run, Math.min(size, PAGES));
  const questions = siteQuestions(library, COUNTED);
  run.show(await countedTable(site, size, questions));
  const articles = library.articles.filter((article) => !isAskedParagraph(article));
  const peers =
    size > PEERS_UP_TO ? [] : [pagefindSite(run.out, articles), await miniSearchSite(run.out, articles)];
  const sites = [{ name: 'Warraq', folder: site }, ...peers.filter((peer) => peer !== undefined)];
  await browserTables(run, size, sites, questions.keywords.slice(0, IN_BROWSER));
}
