import path from 'node:path';
import { type CollectedPage } from '../../collection/compact/packedArticle.ts';
import { PackedPages } from '../../collection/compact/packedPages.ts';
import type { RenamedPage } from '../../collection/collection.ts';
import { gatherCollection } from '../../collection/gatherCollection.ts';
import { codeVersion } from '../cache/codeVersion.ts';
import { type FileRecord, hashOf, isRefusal } from '../cache/fileRecords.ts';
import { PageRecords } from '../cache/pageRecords.ts';
import { counted } from '../console/counted.ts';
import { leftAloneSentence, problemSentence, publicKind, type Refusal } from '../console/problemSentence.ts';
import type { Progress } from '../console/progress.ts';
import { PUBLIC, SiteContents } from '../data/siteContents.ts';
import type { SiteOptions } from '../data/siteContents.ts';
import type { SiteSummary } from './buildRefusal.ts';
import { collectFiles } from './collectFiles.ts';
import { listFiles } from './listFiles.ts';
import { isLeftAlone, type LeftAlone, type ReadOptions } from './readFolder.ts';

/** Files of a collection as they were read, in the order of their paths. */
export interface ReadFiles {
  records: readonly FileRecord[];
  /** Those that were read now and not by an earlier build. */
  fresh: ReadonlySet<FileRecord>;
  /** Sub-folders that could not be read. */
  unread: readonly Refusal[];
}

/** Contents of a site, and the counts of its pages. */
export interface GatheredSite {
  contents: SiteContents;
  summary: SiteSummary;
}

/** Reader of a folder of pages that remembers what it has read: read again, only what changed is. */
export class FolderReader {
  readonly #pages = new PackedPages();
  #known: { records: PageRecords; version: string } | undefined;

  /**
   * Reads the files of a folder.
   * @param cache folder of the pages that earlier builds read; the next build finds those of this one there
   * @throws as listFiles
   */
  async read(
    at: string,
    progress: Progress,
    { columns, skip }: ReadOptions = {},
    cache?: string,
  ): Promise<ReadFiles> {
    const { root, files, unread } = listFiles(at, skip);
    const version = pageVersion(columns);
    if (this.#known?.version !== version)
      this.#known = {
        version,
        records: new PageRecords(version, this.#pages, cache && path.join(cache, 'pages')),
      };
    const known = this.#known.records;
    const order = { root, files, pages: this.#pages, known };
    const { records, fresh } = await collectFiles({ ...order, ...(columns && { columns }) }, progress);
    known.keep(records);
    return { records, fresh, unread };
  }
}

/** Version of everything on which the reading of a page depends, its bytes apart. */
export const pageVersion = (columns: ReadOptions['columns']): string =>
  hashOf([codeVersion(), JSON.stringify(columns ?? null)]);

/** Gathers the pages of files into the contents of a site. */
export function gatherSite(
  { records, fresh, unread }: ReadFiles,
  progress: Progress,
  site: SiteOptions = PUBLIC,
): GatheredSite {
  const leftAlone: LeftAlone = new Map();
  const packed: CollectedPage[] = [];
  const refused: Refusal[] = [...unread];
  let kept = 0;
  for (const record of records) {
    const before = packed.length + refused.length;
    for (const one of record.found) {
      if (!isRefusal(one)) packed.push(one);
      else if (!isLeftAlone(one, leftAlone)) refused.push(one);
    }
    if (!fresh.has(record)) kept += packed.length + refused.length - before;
  }
  progress.begin('Linking articles', packed.length);
  const collection = gatherCollection(packed);
  progress.end();
  const named = refused.map(({ file, problem }) => ({ file, kind: publicKind(problem) }));
  const contents = new SiteContents(collection, named, site);
  const summary: SiteSummary = {
    pages: packed.length + refused.length,
    kept,
    articles: contents.articleCount,
    headlines: contents.headlines.count,
    refused: refused.map(({ file, problem }) => ({ file, sentence: problemSentence(problem) })),
    remarks: remarksOn(collection.renamed, leftAlone),
  };
  return { contents, summary };
}

/** Reads the pages of a folder and gathers them into the contents of a site. @throws as listFiles */
export async function readSite(
  at: string,
  progress: Progress,
  site: SiteOptions & ReadOptions = PUBLIC,
): Promise<GatheredSite> {
  return gatherSite(await new FolderReader().read(at, progress, site), progress, site);
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
