import type { SiteFiles } from '../../site/siteFiles.ts';
import { cachedFiles } from '../reader/cachedFiles.ts';
import { DocumentStore } from '../reader/documentStore.ts';
import { IndexReader } from '../reader/indexReader.ts';
import { HeadlineReader } from './headlines/headlineReader.ts';
import { Ranker } from './ranker.ts';

/** Index of a built site, open for searching. Files that have been read stay in memory. */
export interface OpenIndex {
  reader: IndexReader;
  ranker: Ranker;
  texts: DocumentStore;
  headlines: HeadlineReader;
  /** Files of the site from which filters and facets are read. */
  files: Pick<SiteFiles, 'json'>;
}

/** Opens the index of a built site: reads its root. @throws what the files throw; DamagedError */
export async function openIndex(files: SiteFiles): Promise<OpenIndex> {
  const reader = await IndexReader.open(files);
  return {
    reader,
    ranker: new Ranker(reader.root.articles),
    texts: new DocumentStore(files, reader.folder),
    headlines: new HeadlineReader(files, reader.folder, reader.root.headlines),
    files: cachedFiles(files),
  };
}
