import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gatherCollection } from '../../collection/gatherCollection.ts';
import { packing } from '../../collection/compact/packedArticle.ts';
import type { CollectedPage } from '../../collection/compact/packedArticle.ts';
import type { RenamedPage } from '../../collection/collection.ts';
import { bundleApp } from '../render/bundleApp.ts';
import type { BundledApp } from '../render/bundleApp.ts';
import { FEED_LENGTH, feedFiles, listFeedFiles } from '../data/feeds.ts';
import { addressesOf, archiveOf, archivePageOf } from '../data/archive.ts';
import { startTexts } from '../../screens/i18n/i18n.ts';
import { PICTURE, siteTemplate } from '../render/pageHead.ts';
import { gregorianDay } from '../../text/calendar.ts';
import { sitemapFiles } from '../data/sitemap.ts';
import { refuseBuild } from './buildRefusal.ts';
import type { SiteSummary } from './buildRefusal.ts';
import { replaceSite } from './outFolder.ts';
import type { PageJob } from '../render/page.worker.ts';
import { counted } from '../console/counted.ts';
import type { Progress } from '../console/progress.ts';
import { leftAloneSentence, problemSentence, publicKind, type Refusal } from '../console/problemSentence.ts';
import { type LeftAlone, readEach, type ReadOptions } from './readFolder.ts';
import { TURN_MS, writeSearchIndex } from '../data/searchIndexFiles.ts';
import type { SiteAddress } from './siteAddress.ts';
import { PUBLIC, SiteContents } from '../data/siteContents.ts';
import type { SiteOptions } from '../data/siteContents.ts';
import type { SiteFile } from '../data/siteFile.ts';
import { PageWriters } from '../render/writePages.ts';

export interface SiteOrder extends SiteAddress, SiteOptions, ReadOptions {
  /** The project's own folder, where index.html stands. */
  root: string;
  /** A folder of pages, or one page. */
  pages: string;
  out: string;
  /** A refused page fails the build. */
  strict: boolean;
}

/**
 * Builds a static site of the pages into `out`, which is replaced whole.
 * @throws BuildRefusal when no article was read, or a page was refused and the order is strict
 * @throws OutFolderError, Vite's errors, the system's (the folder of pages cannot be read, the disk is full …)
 */
export async function writeSite(order: SiteOrder, progress: Progress): Promise<SiteSummary> {
  return replaceSite(order.out, async (out) => {
    const stop = new AbortController();
    const building = bundleApp({ root: order.root, out, base: order.base }, stop.signal);
    // The promise is awaited after the pages are read; until then its failure must not count as unhandled.
    building.catch(() => undefined);
    let writers: PageWriters | undefined;
    // Threads load their code while this one links articles.
    const onRead = (count: number) => {
      writers = new PageWriters(count);
    };
    try {
      const { contents, summary } = await readSite(order.pages, progress, order, onRead);
      refuseBuild(order, summary);
      // Drawn while the other process bundles the application.
      if (order.url !== undefined) writeFileSync(path.join(out, PICTURE), await picture(order, contents));
      if (writers) await writeContents(order, contents, await building, out, progress, writers);
      return summary;
    } catch (error) {
      // The process ends before the folder it writes into is removed.
      stop.abort();
      await building.catch(() => undefined);
      throw error;
    } finally {
      await writers?.stop();
    }
  });
}

async function writeContents(
  order: SiteOrder,
  contents: SiteContents,
  app: BundledApp,
  out: string,
  progress: Progress,
  writers: PageWriters,
): Promise<void> {
  const archive = archiveOf(contents);
  const template = siteTemplate(app.template, order.base, order.info);
  const count = contents.articleCount + contents.headlines.shardNames.length + archive.pages.length + 7;
  // Other threads render pages; this one indexes words and feeds them in between.
  const written = await Promise.allSettled([
    writers.write(
      { ...app, template, base: order.base, url: order.url, info: order.info, out },
      pageJobs(contents),
      count,
      progress,
    ),
    writeLists(order, contents, out).then(() =>
      writeSearchIndex(out, contents.indexedArticles(), contents.headlines.texts()),
    ),
  ]);
  for (const one of written) if (one.status === 'rejected') throw one.reason;
}

/** Writes the files behind the library, the sitemaps and the feeds; takes turns with the other work of this thread. */
async function writeLists(order: SiteOrder, contents: SiteContents, out: string): Promise<void> {
  let turn = performance.now();
  for (const file of contents.files()) {
    writeFile(out, file);
    if (performance.now() - turn < TURN_MS) continue;
    await setImmediate();
    turn = performance.now();
  }
  if (order.url !== undefined)
    for (const file of sitemapFiles(addressesOf(contents), order.url)) writeFile(out, file);
  for (const file of feedFiles(contents.newest(FEED_LENGTH), order.url, order.info)) writeFile(out, file);
  for (const file of listFeedFiles(contents.feedLists(), order.url, order.info)) writeFile(out, file);
}

/** Draws the picture of the front page. Its code and fonts are loaded only where the site's address is known. */
async function picture({ root, info }: SiteOrder, { library }: SiteContents): Promise<Uint8Array> {
  const { frontPicture } = await import('../picture/frontPicture.ts');
  const { t } = await startTexts(info.language, info.name);
  const { span, articles } = library;
  const dayOf = (day: string) => gregorianDay(day, info.language ?? 'ar');
  const facts = [
    t('count.articles', { count: articles }),
    ...(span ? [t('library.between', { from: dayOf(span.from), to: dayOf(span.to) })] : []),
  ];
  const { name, description } = info;
  const texts = {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    facts,
  };
  return frontPicture(texts, path.join(root, 'src/screens/typography/fonts'));
}

function writeFile(out: string, { path: name, content }: SiteFile): void {
  const file = path.join(out, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

/**
 * Reads the pages of a folder and gathers them into the contents of a site.
 * @param onRead is called with the number of pages read, before they are linked
 * @throws as readFolder
 */
export async function readSite(
  pages: string,
  progress: Progress,
  site: SiteOptions & ReadOptions = PUBLIC,
  onRead: (count: number) => void = () => undefined,
): Promise<{ contents: SiteContents; summary: SiteSummary }> {
  const leftAlone: LeftAlone = new Map();
  const { packed, refused } = await packedPages(pages, progress, leftAlone, site);
  onRead(packed.length);
  progress.begin('Linking articles', packed.length);
  const collection = gatherCollection(packed);
  progress.end();
  const named = refused.map(({ file, problem }) => ({ file, kind: publicKind(problem) }));
  const contents = new SiteContents(collection, named, site);
  const summary: SiteSummary = {
    pages: packed.length + refused.length,
    articles: contents.articleCount,
    headlines: contents.headlines.count,
    refused: refused.map(({ file, problem }) => ({ file, sentence: problemSentence(problem) })),
    remarks: remarksOn(collection.renamed, leftAlone),
  };
  return { contents, summary };
}

/** Reads pages and packs each as it is read, so that memory does not hold them all unpacked. */
async function packedPages(
  at: string,
  progress: Progress,
  leftAlone: LeftAlone,
  { columns, skip }: ReadOptions,
): Promise<{ packed: CollectedPage[]; refused: Refusal[] }> {
  const options = { ...(columns && { columns }), ...(skip && { skip }) };
  const pack = packing();
  const packed: CollectedPage[] = [];
  const refused: Refusal[] = [];
  for await (const page of readEach(at, progress, leftAlone, options)) {
    if (page.ok) packed.push(pack(page));
    else refused.push(page);
  }
  return { packed, refused };
}

/** Most remarks printed one by one; the rest are counted. */
const NAMED = 20;

function remarksOn(renamed: readonly RenamedPage[], leftAlone: LeftAlone): string[] {
  const remarks = renamed
    .slice(0, NAMED)
    .map(({ file, id, by }) => `${file} stands at articles/${id}/: the shorter address is that of ${by}.`);
  if (renamed.length > NAMED)
    remarks.push(`… and ${counted(renamed.length - NAMED, 'more page')} at a longer address.`);
  const left = leftAloneSentence(leftAlone);
  return left === undefined ? remarks : [...remarks, left];
}

function* pageJobs(contents: SiteContents): Generator<PageJob> {
  const library = JSON.stringify(contents.library);
  yield { kind: 'library', folder: '', json: library };
  yield { kind: 'keywords', folder: 'keywords', json: library };
  yield { kind: 'about', folder: 'about', json: JSON.stringify(contents.aboutPage), name: 'about.json' };
  yield { kind: 'saved', folder: 'saved' };
  yield { kind: 'not-found', folder: '' };
  yield {
    kind: 'archive',
    folder: 'archive',
    json: JSON.stringify(archiveOf(contents)),
    name: 'archive.json',
  };
  for (const { n } of archiveOf(contents).pages)
    yield { kind: 'archive-page', folder: `archive/${n}`, json: JSON.stringify(archivePageOf(contents, n)) };
  for (let ordinal = 0; ordinal < contents.articleCount; ordinal++) {
    const page = contents.articlePage(ordinal);
    if (!page) continue;
    const folder = `articles/${page.article.id}`;
    yield { kind: 'article', folder, json: JSON.stringify(page), name: 'article.json' };
  }
  const { headlines } = contents;
  yield { kind: 'headlines', folder: 'headlines', json: JSON.stringify(headlines.list(0)) };
  for (const shard of headlines.shardNames)
    yield {
      kind: 'headlines',
      folder: `headlines/${shard}`,
      json: JSON.stringify(headlines.shard(shard)),
      name: 'headlines.json',
    };
}
