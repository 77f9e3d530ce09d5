import type { SiteFiles } from '../../site/siteReader.ts';
import { IndexFiles } from './indexReader.ts';
import { keptFiles } from './cachedFiles.ts';
import { Ranker } from './ranker.ts';
import { Texts } from './documentStore.ts';

/** A collection opened for searching: what of it has been read stays read. */
export interface Opened {
  index: IndexFiles;
  ranker: Ranker;
  texts: Texts;
  /** The files that narrowing and counting read. */
  rows: Pick<SiteFiles, 'json'>;
}

/** Opens a built site's collection. @throws what the files throw; DamagedError */
export async function openCollection(files: SiteFiles): Promise<Opened> {
  const index = await IndexFiles.open(files);
  return {
    index,
    ranker: new Ranker(index.root.articles),
    texts: new Texts(files, index.folder),
    rows: keptFiles(files),
  };
}
