import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openCache } from '../cache/cacheFolder.ts';
import type { SiteSummary } from '../disk/buildRefusal.ts';
import { placeOf, replaceSite } from './outFolder.ts';
import { standingSite, writeManifest } from '../cache/manifest.ts';
import { type FinishedSite, SiteOutput } from './siteOutput.ts';

/** Order for the folder of a site. */
export interface UpdateOrder {
  out: string;
  /** Nothing of an earlier build is used. */
  clean?: boolean;
  /** File that gets the list of changed files: `A`, `M` or `D`, a tab, the path, as `git diff --name-status` prints them. */
  changed?: string;
}

/**
 * Makes the site in a folder anew. Files that stand as an earlier build wrote them are kept, with their times.
 * @param build enters every file of the new site into the output; it gets the folder of the cache too
 * @throws as replaceSite, and what `build` throws: then the site that stands is left as it is
 */
export async function updateSite(
  { out: at, clean = false, changed }: UpdateOrder,
  build: (output: SiteOutput, cache: string) => Promise<SiteSummary>,
): Promise<SiteSummary> {
  const out = placeOf(at);
  const cache = openCache(out, clean);
  try {
    const manifest = path.join(cache.folder, 'site.json');
    let finished: FinishedSite | undefined;
    const summary = await replaceSite(
      at,
      async (folder) => {
        const output = new SiteOutput(folder, standingSite(manifest, out), out);
        const built = await build(output, cache.folder);
        finished = output.finish(out, changed !== undefined);
        return built;
      },
      () => finished?.patch,
    );
    if (!finished) throw new Error('the site was not finished');
    const { files, written, changes } = finished;
    const size = writeManifest(manifest, out, files);
    if (changed !== undefined)
      writeFileSync(changed, changes.map(({ change, path: name }) => `${change}\t${name}\n`).join(''));
    if (cache.remark !== undefined) summary.remarks.push(cache.remark);
    return { ...summary, update: { written, unchanged: files.size - written, size } };
  } finally {
    cache.done();
  }
}
