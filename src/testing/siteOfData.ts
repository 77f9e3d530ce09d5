import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../generator/cache/manifest.ts';
import { Progress } from '../generator/console/progress.ts';
import type { SiteOptions } from '../generator/data/siteContents.ts';
import type { SiteSummary } from '../generator/disk/buildRefusal.ts';
import { gatherSite, type ReadFiles } from '../generator/disk/readSite.ts';
import type { SiteOutput } from '../generator/output/siteOutput.ts';
import { updateSite } from '../generator/output/updateSite.ts';
import { type PageRenderer, writeContents } from '../generator/output/writeContents.ts';

/** Builds a site on disk as the commands do, but for the application, and with the data of each page in place of its HTML. */
export function buildOfData(
  out: string,
  site: SiteOptions,
  read: (cache: string) => Promise<ReadFiles>,
): Promise<SiteSummary> {
  return updateSite({ out }, async (output, cache) => {
    const { contents, summary } = gatherSite(await read(cache), new Progress(true), site);
    await writeContents(
      { base: '/', ...site },
      contents,
      output,
      rendererOfData(output, `${site.info.name}`),
      cache,
    );
    return summary;
  });
}

function rendererOfData(output: SiteOutput, frame: string): PageRenderer {
  return {
    frame,
    render: (jobs) => {
      for (let next = jobs.next(); !next.done; next = jobs.next()) {
        const { kind, folder, json = '', name } = next.value;
        const into = path.join(output.folder, folder);
        mkdirSync(into, { recursive: true });
        const page = kind === 'not-found' ? '404.html' : 'index.html';
        writeFileSync(path.join(into, page), `${frame} ${kind} ${json}`);
        if (name !== undefined) writeFileSync(path.join(into, name), json);
      }
      return Promise.resolve();
    },
    skip: () => undefined,
  };
}

/** Contents of all files below a folder, by their paths; a letter is a byte. */
export const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    [...filesBelow(folder).keys()]
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name), 'latin1')]),
  );
