import type { LibraryPage } from '../files.ts';
import type { SiteInfo } from '../siteInfo.ts';
import type { Figures } from './figures.ts';

/** The page about the collection: its size, its figures, and what it states about itself. */
export interface AboutPage
  extends
    Pick<LibraryPage, 'articles' | 'dated' | 'headlines' | 'keywordCount' | 'sourceCount' | 'span'>,
    Omit<SiteInfo, 'name' | 'language'> {
  figures: Figures;
  /** Pages that were not read; present where the page speaks to the collection's owner. */
  workbench?: { refused: RefusedFile[]; refusedCount: number };
}

export interface RefusedFile {
  file: string;
  kind: 'empty' | 'not-text' | 'unreadable' | 'no-article';
}
