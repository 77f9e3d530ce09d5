import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './build.ts';
import { allEntries, chooseArticle } from './open/chooseArticle.ts';
import { coldTables } from './open/coldTables.ts';
import { PLAIN, plainAddress, plainArticle, plainList, plainOf } from './open/plainPages.ts';
import { DESK, PHONE, setUp } from './open/reader.ts';
import { scrollTable } from './open/scrollTable.ts';
import { turnTable } from './open/turnTable.ts';
import { makePages } from './pages.ts';
import type { Run } from './run.ts';

const PAGES = 1000;
const LONG_LIST = 10_000;
/** Rounds of a usual run; an odd number, so that one of them is the median. */
const ROUNDS = 5;
const MORE_ROUNDS = 11;
const PLAIN_LIBRARY = `${PLAIN}/`;

/** Measures how pages of a built site open in Chromium: cold over a slow line, the next article, back, the long list. */
export async function open(run: Run): Promise<void> {
  const site = await siteOf(run, PAGES);
  const chosen = chooseArticle(site);
  const setting = await setUp(run.root, run.out, site);
  const rounds = run.full ? MORE_ROUNDS : ROUNDS;
  try {
    for (const page of [chosen.page, ...chosen.leadsTo]) {
      setting.host.add(plainAddress(page.article.id), plainArticle(page));
    }
    setting.host.add(PLAIN_LIBRARY, plainOf(readFileSync(path.join(site, 'index.html'), 'utf8')));
    const pages = [
      {
        name: 'An article',
        at: `/articles/${chosen.page.article.id}/`,
        floor: plainAddress(chosen.page.article.id),
        floorIs: 'the plain HTML file with the same text, made from the same article',
      },
      {
        name: 'The library',
        at: '/',
        floor: PLAIN_LIBRARY,
        floorIs: 'the same page with everything taken off but its text, headings, lists and links',
        targets: { 'bytes until LCP': { timesFloor: 1.2 }, 'script memory': { atMost: 60 } },
      },
    ];
    const views = await coldTables(run, setting, pages, rounds, { speed: 'slow', viewport: PHONE });
    if (run.full) await coldTables(run, setting, pages, rounds, { speed: 'slow', viewport: DESK });
    writeFileSync(path.join(run.out, 'open.json'), JSON.stringify(views, undefined, 1));
    await turnTable(run, setting, chosen, rounds);
  } finally {
    await setting.close();
  }
  if (run.full) await scrolling(run);
}

/** Builds a site of `count` pages in a folder of its own: the measurement of builds deletes those it writes. */
async function siteOf(run: Run, count: number): Promise<string> {
  const { folder } = makePages(run.root, run.out, count);
  const site = path.join(run.out, `open-${count}`);
  process.stderr.write(`Building the site of ${count} pages …\n`);
  await buildSite(run.root, folder, site);
  if (!existsSync(path.join(site, 'library.json'))) throw new Error('The build wrote no library.json.');
  return site;
}

async function scrolling(run: Run): Promise<void> {
  const site = await siteOf(run, LONG_LIST);
  const setting = await setUp(run.root, run.out, site);
  try {
    setting.host.add(PLAIN_LIBRARY, plainList(allEntries(site)));
    await scrollTable(run, setting, PLAIN_LIBRARY, LONG_LIST, ROUNDS);
  } finally {
    await setting.close();
  }
}
