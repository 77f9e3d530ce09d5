import path from 'node:path';
import type { Progress } from '../console/progress.ts';
import { buildFacts } from '../disk/buildFacts.ts';
import type { SiteContents, SiteOptions } from '../data/siteContents.ts';
import type { SiteOutput } from './siteOutput.ts';
import { type UpdateOrder, updateSite } from './updateSite.ts';
import { writeApp, writeCollectionFile } from './writeOffline.ts';
import { writeContents, type PageRenderer } from './writeContents.ts';
import { cachedApp, type CachedApp } from '../render/cachedApp.ts';
import { PICTURE, siteTemplate } from '../render/pageHead.ts';
import { PageWriters } from '../render/writePages.ts';
import { startTexts } from '../../screens/i18n/i18n.ts';
import { gregorianDay } from '../../text/calendar.ts';
import { refuseBuild } from '../disk/buildRefusal.ts';
import type { SiteSummary } from '../disk/buildRefusal.ts';
import type { ReadOptions } from '../disk/readFolder.ts';
import { FolderReader, type GatheredSite, gatherSite, type ReadFiles } from '../disk/readSite.ts';
import type { SiteAddress } from '../disk/siteAddress.ts';

/** Order for a site of pages, however they are read. */
export interface SiteOrder extends SiteAddress, SiteOptions, UpdateOrder {
  /** The project's own folder, where index.html stands. */
  root: string;
  /** Name of what is read, for sentences: a folder of pages, or one page. */
  pages: string;
  /** A refused page fails the build. */
  strict: boolean;
  /** False for a site that is not kept on devices: what was kept of an earlier build is removed there. */
  offline?: boolean;
}

/**
 * Builds a static site of the pages of a folder into `out`. What an earlier build left there and beside it is used; the
 * site is the same, byte for byte, as that of a build that finds nothing.
 * @throws BuildRefusal when no article was read, or a page was refused and the order is strict
 * @throws OutFolderError, Vite's errors, the system's (the folder of pages cannot be read, the disk is full …)
 */
export function writeSite(order: SiteOrder & ReadOptions, progress: Progress): Promise<SiteSummary> {
  return writeReadSite(order, progress, (cache) =>
    new FolderReader().read(order.pages, progress, order, cache),
  );
}

/**
 * Builds a site of files, however they are read.
 * @param read is called with the folder of the cache
 * @throws as writeSite
 */
export function writeReadSite(
  order: SiteOrder,
  progress: Progress,
  read: (cache: string) => Promise<ReadFiles>,
): Promise<SiteSummary> {
  return updateSite(order, async (output, cache) => {
    const stop = new AbortController();
    const building = cachedApp(order, cache, stop.signal);
    // The promise is awaited after the pages are read; until then its failure must not count as unhandled.
    building.catch(() => undefined);
    let stopWriters: (() => Promise<void>) | undefined;
    /** Reads and gathers in a function of its own: the pages as they were read are no longer held when it has ended. */
    const gathered = async (): Promise<GatheredSite & { writers: PageWriters }> => {
      const files = await read(cache);
      // Threads load their code while this one links articles. Where a site stands, few pages are to be rendered.
      const writers = new PageWriters(output.stands ? files.fresh.size : files.records.length);
      stopWriters = () => writers.stop();
      return { ...gatherSite(files, progress, { ...order, build: buildFacts(order.root) }), writers };
    };
    try {
      const { contents, summary, writers } = await gathered();
      refuseBuild(order, summary);
      // Drawn while the other process bundles the application.
      if (order.url !== undefined) output.write({ path: PICTURE, content: await picture(order, contents) });
      const app = await building;
      const template = siteTemplate(app.template, order.base, order.info, order.offline);
      await writeApp(app, template, order, output);
      await writeContents(
        order,
        contents,
        output,
        rendererOf(order, app, template, output, writers, progress),
        cache,
      );
      if (order.offline !== false) writeCollectionFile(output);
      return summary;
    } catch (error) {
      // The process ends before the folder it writes into is removed.
      stop.abort();
      await building.catch(() => undefined);
      throw error;
    } finally {
      await stopWriters?.();
    }
  });
}

function rendererOf(
  { base, url, info }: SiteOrder,
  app: CachedApp,
  template: string,
  output: SiteOutput,
  writers: PageWriters,
  progress: Progress,
): PageRenderer {
  const { stylesheet, stylesheetFile } = app;
  const start = { template, base, url, info, stylesheet };
  return {
    // The name of the stylesheet holds a hash of its content.
    frame: JSON.stringify([start, path.basename(stylesheetFile)]),
    render: (jobs, count) =>
      writers.write({ ...start, stylesheetFile, out: output.folder }, jobs, count, progress),
    skip: () => progress.step(),
  };
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
