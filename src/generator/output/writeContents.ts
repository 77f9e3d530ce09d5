import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { codeVersion } from '../cache/codeVersion.ts';
import { WordRecords } from '../cache/wordRecords.ts';
import { hashOf } from '../cache/fileRecords.ts';
import { archiveOf, addressesOf } from '../data/archive.ts';
import { FEED_LENGTH, feedFiles, listFeedFiles } from '../data/feeds.ts';
import { pageJobs } from './pageJobs.ts';
import { TURN_MS, writeSearchIndex } from '../data/searchIndexFiles.ts';
import type { SiteContents, SiteOptions } from '../data/siteContents.ts';
import { headersFile } from './siteHeaders.ts';
import { sitemapFiles } from '../data/sitemap.ts';
import type { SiteAddress } from '../disk/siteAddress.ts';
import type { PageJob } from '../render/page.worker.ts';
import type { SiteOutput } from './siteOutput.ts';

/** Renderer of a site's pages. */
export interface PageRenderer {
  /** Everything of which pages are made beside their JSON; where it is the same, so are they. */
  frame: string;
  /** Renders pages into the folder of the output. @param count most pages that there may be */
  render(jobs: Iterator<PageJob>, count: number): Promise<void>;
  /** Counts a page that stands already. */
  skip(): void;
}

/**
 * Writes the pages, the files behind the library and the search index, as far as they do not stand already.
 * @param cache folder of the words that earlier builds read
 */
export async function writeContents(
  site: SiteAddress & SiteOptions,
  contents: SiteContents,
  output: SiteOutput,
  renderer: PageRenderer,
  cache: string,
): Promise<void> {
  const words = new WordRecords(path.join(cache, 'words'), codeVersion());
  const count =
    contents.articleCount + contents.headlines.shardNames.length + archiveOf(contents).pages.length + 7;
  // Other threads render pages; this one indexes words and feeds them in between.
  const done = await Promise.allSettled([
    renderer.render(changedPages(pageJobs(contents), output, renderer), count),
    writeLists(site, contents, output).then(() =>
      writeSearchIndex(output, contents.indexedArticles(), contents.headlines.texts(), words),
    ),
  ]);
  for (const one of done) if (one.status === 'rejected') throw one.reason;
  words.save();
}

/** Passes on the pages that do not stand already. */
function* changedPages(
  jobs: Iterable<PageJob>,
  output: SiteOutput,
  renderer: PageRenderer,
): Generator<PageJob> {
  const frame = hashOf([codeVersion(), renderer.frame]);
  for (const job of jobs) {
    const { kind, folder, json = '', name } = job;
    const made = hashOf(Buffer.from(json));
    const page = path.posix.join(folder, kind === 'not-found' ? '404.html' : 'index.html');
    const pageStands = output.claim(page, hashOf([frame, kind, made]));
    const data = name === undefined ? undefined : path.posix.join(folder, name);
    const dataStands = data === undefined || output.claim(data, made);
    if (!pageStands) {
      const { name: __, ...withoutData } = job;
      yield dataStands ? withoutData : job;
      continue;
    }
    if (!dataStands) output.writeClaimed(data, json);
    renderer.skip();
  }
}

/** Writes the files behind the library, the sitemaps, the feeds and `_headers`; takes turns with the other work of this thread. */
async function writeLists(
  site: SiteAddress & SiteOptions,
  contents: SiteContents,
  output: SiteOutput,
): Promise<void> {
  let turn = performance.now();
  for (const file of contents.files()) {
    output.write(file);
    if (performance.now() - turn < TURN_MS) continue;
    await setImmediate();
    turn = performance.now();
  }
  output.write(headersFile(site.base));
  if (site.url !== undefined)
    for (const file of sitemapFiles(addressesOf(contents), site.url)) output.write(file);
  for (const file of feedFiles(contents.newest(FEED_LENGTH), site.url, site.info)) output.write(file);
  for (const file of listFeedFiles(contents.feedLists(), site.url, site.info)) output.write(file);
}
