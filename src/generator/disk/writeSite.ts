import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { RefusedPage } from '../../article/article.ts';
import { gatherCollection } from '../../collection/gatherCollection.ts';
import { packing } from '../../collection/compact/packedArticle.ts';
import type { KeptPage } from '../../collection/compact/packedArticle.ts';
import { buildClient } from '../render/bundleApp.ts';
import { FEED_LENGTH, feedFiles } from '../data/feeds.ts';
import { replaceSite } from './outFolder.ts';
import { siteTemplate } from '../render/pageHead.ts';
import type { PageJob } from '../render/page.worker.ts';
import type { Progress } from '../console/progress.ts';
import { sentenceOf } from '../console/problemSentence.ts';
import { readEach } from './readFolder.ts';
import { writeSearch } from '../data/searchIndexFiles.ts';
import type { SiteAddress } from './siteAddress.ts';
import { SiteContents } from '../data/siteContents.ts';
import type { SiteFile } from '../data/siteFile.ts';
import { writePages } from '../render/writePages.ts';

export interface SiteOrder extends SiteAddress {
  /** The project's own folder, where index.html stands. */
  root: string;
  /** A folder of pages, or one page. */
  pages: string;
  out: string;
}

/** What was built, for the summary line. */
export interface SiteSummary {
  pages: number;
  articles: number;
  headlines: number;
  refused: { file: string; sentence: string }[];
}

/**
 * Pages → a static site in `out`, replaced whole.
 * @throws OutFolderError, Vite's errors, the system's (the folder of pages cannot be read, the disk is full …)
 */
export async function writeSite(order: SiteOrder, progress: Progress): Promise<SiteSummary> {
  return replaceSite(order.out, async (out) => {
    const building = buildClient({ root: order.root, out, base: order.base });
    // A failure is met where it is awaited; reading the pages comes first.
    building.catch(() => undefined);
    const { contents, summary } = readSite(order.pages, progress);
    const client = await building;
    for (const file of contents.files()) writeFile(out, file);
    for (const file of feedFiles(contents.newest(FEED_LENGTH), order.url)) writeFile(out, file);
    const template = siteTemplate(client.template, order.base);
    const count = contents.articleCount + contents.headlineCount + 6;
    // Pages are rendered on threads of their own; the words are indexed on this one, between feeding them.
    const written = await Promise.allSettled([
      writePages(
        { ...client, template, base: order.base, url: order.url, out },
        pageJobs(contents),
        count,
        progress,
      ),
      writeSearch(out, contents.searched()),
    ]);
    for (const one of written) if (one.status === 'rejected') throw one.reason;
    return summary;
  });
}

function writeFile(out: string, { path: name, content }: SiteFile): void {
  const file = path.join(out, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

/** Reads and gathers a folder of pages. @throws as readFolder */
export function readSite(
  pages: string,
  progress: Progress,
): { contents: SiteContents; summary: SiteSummary } {
  const { kept, unread } = packedPages(pages, progress);
  progress.begin('Linking articles', kept.length);
  const collection = gatherCollection(kept);
  progress.end();
  const refused = [...unread, ...collection.refused];
  const contents = new SiteContents(collection, refused);
  const summary: SiteSummary = {
    pages: kept.length + unread.length,
    articles: contents.articleCount,
    headlines: contents.headlineCount,
    refused: refused.map(({ file, problem }) => ({ file, sentence: sentenceOf(problem) })),
  };
  return { contents, summary };
}

function packedPages(at: string, progress: Progress): { kept: KeptPage[]; unread: RefusedPage[] } {
  const pack = packing();
  const kept: KeptPage[] = [];
  const unread: RefusedPage[] = [];
  for (const page of readEach(at, progress)) {
    if (page.ok) kept.push(pack(page));
    else unread.push(page);
  }
  return { kept, unread };
}

function* pageJobs(contents: SiteContents): Generator<PageJob> {
  const library = JSON.stringify(contents.library);
  yield { kind: 'library', folder: '', json: library };
  yield { kind: 'keywords', folder: 'keywords', json: library };
  yield { kind: 'about', folder: 'about', json: library };
  yield { kind: 'saved', folder: 'saved' };
  yield { kind: 'directions', folder: 'directions' };
  yield { kind: 'not-found', folder: '' };
  for (let ordinal = 0; ordinal < contents.articleCount; ordinal++) {
    const page = contents.articlePage(ordinal);
    if (!page) continue;
    const folder = `articles/${page.article.id}`;
    yield { kind: 'article', folder, json: JSON.stringify(page), name: 'article.json' };
  }
  for (let index = 0; index < contents.headlineCount; index++) {
    const page = contents.headlinePage(index);
    if (!page) continue;
    yield {
      kind: 'headline',
      folder: `headlines/${page.id}`,
      json: JSON.stringify(page),
      name: 'headline.json',
    };
  }
}
