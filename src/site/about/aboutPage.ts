import type { LibraryPage } from '../files.ts';
import type { SiteInfo } from '../siteInfo.ts';
import type { Figures } from './figures.ts';

/** The page about the collection: its size, its figures, and what it states about itself. */
export interface AboutPage
  extends
    Pick<LibraryPage, 'articles' | 'dated' | 'headlines' | 'keywordCount' | 'sourceCount' | 'span'>,
    Omit<SiteInfo, 'name' | 'language'> {
  figures: Figures;
  /** Absent while the site is being edited. */
  build?: BuildDay;
  /** Pages that were not read; present where the page speaks to the collection's owner. */
  workbench?: { refused: RefusedFile[]; refusedCount: number };
}

/** The build of a site: release of Warraq, and a day that is the same for the same pages. */
export interface BuildDay {
  version: string;
  /** Day of the build where its environment states one, else that of the newest article; absent where none is dated. */
  day?: string;
  /** The day is that of the newest article. */
  ofArticles?: true;
}

/** `site.json`: what the site is, for programs. */
export interface SiteFacts
  extends
    BuildDay,
    Pick<
      LibraryPage,
      'articles' | 'dated' | 'headlines' | 'keywordCount' | 'sourceCount' | 'authorCount' | 'span'
    > {
  generator: 'Warraq';
  name?: string;
}

export interface RefusedFile {
  file: string;
  kind: 'empty' | 'not-text' | 'unreadable' | 'no-article';
}
