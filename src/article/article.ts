/**
 * What a page of news is once it has been read. One shape on disk, over the network, in the cache and on
 * the screen. Texts are verbatim (white space at their ends apart); what is absent is an absent key.
 */
export interface Article {
  /** From the file's path below the folder (see id.ts); stable across builds, part of the address. */
  id: string;
  title: string;
  titleFrom: TitleFrom;
  /** Day of publication, `YYYY-MM-DD`, Gregorian. Never the day of the crawl. */
  date?: string;
  /** Where (and by whom) the story was filed: «القاهرة - وكالات:». */
  dateline?: string;
  source?: string;
  keywords: Keyword[];
  body: Block[];
  /** Beginnings of other articles printed on this page: those inside the body first, the one after the source last. */
  readAlso: ReadAlso[];
  /** Headlines listed under the article, in the page's order. */
  related: Headline[];
  /** Only the beginning of the article is known: it was printed in another page's read-also block. */
  onlyBeginning?: true;
}

/** `page`: printed on the page · `other-page`: another page prints it above the same beginning · `guess`: another page's list names it · `lead`: the first clause of the text. */
export type TitleFrom = 'page' | 'other-page' | 'guess' | 'lead';

/** A tag. `text` is its commonest standard spelling, `alsoSpelt` the other spellings met. */
export interface Keyword {
  text: string;
  alsoSpelt?: string[];
}

/** A paragraph of the page, and what it was set as (told from what stands round it: see blockKinds.ts). */
export interface Block {
  kind: BlockKind;
  text: string;
}

/** Items of a list and rows of a table that follow each other are of one list, one table. */
export type BlockKind = 'paragraph' | 'subhead' | 'quotation' | 'item' | 'row';

export interface ReadAlso {
  title: string;
  body: string[];
  source?: string;
  keywords?: string[];
}

/** A headline as it is printed, bullet removed, nothing corrected. */
export interface Headline {
  text: string;
}

/** What one input line, or a part of it (`from`..`to`, UTF-16 offsets), turned out to be. */
export interface LinePart {
  n: number;
  is: LineKind;
  from?: number;
  to?: number;
}

export type LineKind =
  | 'title'
  | 'date'
  | 'origin'
  | 'stamp'
  | 'dateline'
  | 'paragraph'
  | 'source'
  | 'label'
  | 'keywords'
  | 'read-also'
  | 'related'
  | 'residue';

/** Why a page could not be read. `detail` is the system's own word where there is one. */
export type Problem =
  | { kind: 'empty' }
  | { kind: 'not-text' }
  | { kind: 'unreadable'; detail: string }
  | { kind: 'id-taken'; id: string; by: string };

/** A page after reading: an article with an account of every line, or a problem. */
export type ParsedPage = ReadPage | RefusedPage;

export interface ReadPage {
  file: string;
  ok: true;
  article: Article;
  lines: LinePart[];
  /** Remarks for whoever checks the page, one English sentence each. */
  notes: string[];
  /**
   * The page's keyword lines as printed, labels removed: usually phrases joined by single spaces, which only
   * the whole collection can cut apart (see keywords.ts). Until then `article.keywords` is empty.
   */
  printedKeywords: string[];
}

export interface RefusedPage {
  file: string;
  ok: false;
  problem: Problem;
}

/** An article's number in the library's order: newest first, undated last, 0-based. */
export type Ordinal = number;
