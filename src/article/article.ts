/**
 * A news article as read from its page. The one shape on disk, over the network, in the cache and on the screen.
 * Texts are verbatim (white space at their ends apart); a part that the page does not print is an absent key.
 */
export interface Article {
  /** Made of the file's path below the folder (see parse/pageId.ts); stable across builds, part of the address. */
  id: string;
  /** Headline of the article; never empty. */
  title: string;
  titleFrom: TitleFrom;
  /** Day of publication, `YYYY-MM-DD`, Gregorian. Never the day of the crawl. */
  date?: string;
  /** Date as printed, on a page whose date names no day that exists: «31 February 2024». */
  printedDate?: string;
  /** Name that the crawler printed above the page, where the source is another: «صحيفة المرفأ:». */
  origin?: string;
  /** Place the story was filed from, and who filed it: «القاهرة - وكالات:». */
  dateline?: string;
  /** Outlet or agency named as the origin: «وكالات». */
  source?: string;
  /** Line that says who wrote the article, as printed: «كتبت: ليلى الساحل». */
  byline?: string;
  /** Names of the authors in the by-line, as printed; never empty. */
  authors?: string[];
  /** Line printed above the headline that leads to it: «بعد انتظار دام ثلاث سنوات». */
  kicker?: string;
  /** Part of the paper the article stands in: «اقتصاد». */
  section?: string;
  /** Address the page was published at, where its file states one. */
  url?: string;
  /** Encoding of the page where it is a guess that may be wrong: «windows-1256». */
  guessedEncoding?: string;
  /** Tags of the article, in the page's order. */
  keywords: Keyword[];
  /** Paragraphs and captions of the text, in order, the dateline left out. */
  body: Block[];
  /** Openings of other articles printed on this page: those inside the body first, the one after the source last. */
  readAlso: ReadAlso[];
  /** Headlines listed under the article, in the page's order. */
  related: Headline[];
  /** Other pages of the collection that print the same text: of each what differs. */
  otherPrintings?: OtherPrinting[];
  /** True when only the opening of the article is known: it was printed in another page's read-also block. */
  onlyBeginning?: true;
}

/** Head under which another page prints an article's text; parts that are the article's own are absent. */
export type OtherPrinting = Partial<
  Pick<Article, 'title' | 'source' | 'byline' | 'kicker' | 'section' | 'dateline' | 'origin'>
>;

/** Origin of a title. `page`: printed on the page · `other-page`: another page prints it above the same opening · `guess`: another page's list names it · `lead`: the first clause of the text. */
export type TitleFrom = 'page' | 'other-page' | 'guess' | 'lead';

/** A tag. `text` is its commonest standard spelling, `alsoSpelt` the other spellings met. */
export interface Keyword {
  text: string;
  alsoSpelt?: string[];
}

/** A paragraph of the page and its kind, told from the lines round it (see parse/body/classifyBlocks.ts). */
export interface Block {
  kind: BlockKind;
  text: string;
}

/**
 * Kind of a paragraph. Items that follow each other belong to one list, rows to one table, verses to one poem. A
 * verse is one line of two halves; a caption is a photograph's caption or credit, or other small print of the
 * text.
 */
export type BlockKind = 'paragraph' | 'subhead' | 'quotation' | 'item' | 'row' | 'verse' | 'caption';

/** Another article's headline, and as much of that article as this page prints. */
export interface ReadAlso {
  title: string;
  /** First paragraphs of the other article; empty for a bare headline. */
  body: string[];
  source?: string;
  keywords?: string[];
  /** Address that the headline's link names; known only until the collection is gathered. */
  href?: string;
}

/** A headline as printed, its bullet removed, nothing corrected. */
export interface Headline {
  text: string;
  /** Address that the headline's link names; known only until the collection is gathered. */
  href?: string;
}

/** Account of one line of a page, or of a stretch of it. */
export interface LinePart {
  /** Number of the line, 1-based, blank lines counted. */
  n: number;
  is: LineKind;
  /** `from`..`to`: the stretch, in UTF-16 offsets from the line's beginning; absent for the whole line. */
  from?: number;
  to?: number;
}

/** Part of the page that a line belongs to; `residue` is boilerplate, `origin` and `stamp` are the crawler's. */
export type LineKind =
  | 'title'
  | 'kicker'
  | 'section'
  | 'byline'
  | 'date'
  | 'origin'
  | 'stamp'
  | 'dateline'
  | 'paragraph'
  | 'caption'
  | 'source'
  | 'label'
  | 'keywords'
  | 'read-also'
  | 'related'
  | 'residue';

/** Reason for refusing a page. `detail` is the operating system's own message; `no-article`: the page has no text of its own. */
export type Problem =
  { kind: 'empty' } | { kind: 'not-text' } | { kind: 'no-article' } | { kind: 'unreadable'; detail: string };

/** Result of reading a page: an article with an account of every line, or a problem. */
export type ParsedPage = ReadPage | RefusedPage;

/**
 * Order of day and month in a page's date of numbers: shown by a number above twelve, or either. Then the article's date is
 * the day-first reading, `swapped` the other one, `printed` the date as printed; `isUnsure`: its signs speak for the other.
 */
export type DayOrder = 'day-first' | 'month-first' | { swapped: string; printed: string; isUnsure: boolean };

/** A page that was read. */
export interface ReadPage {
  /** Path of the file below the folder of pages. */
  file: string;
  ok: true;
  article: Article;
  /** Account of every non-blank character, in the order of the lines. */
  lines: LinePart[];
  /** Remarks for whoever checks the page, one English sentence each. */
  notes: string[];
  /** Encoding of the file: `utf-8`, `windows-1256` … (see import/encodings). */
  encoding?: string;
  /** True where the kinds of the body's blocks are those of the page's markup; else they are told from the lines. */
  markedUp?: true;
  /** Order of day and month, where the page's date is printed in numbers; the collection decides (collection/settleDays). */
  dayOrder?: DayOrder;
  /**
   * Keyword lines of the page as printed, labels removed: usually phrases joined by single spaces, which only the
   * whole collection can tell apart (see collection/keywords). Until then `article.keywords` is empty.
   */
  printedKeywords: string[];
}

/** A page that was not read. */
export interface RefusedPage {
  file: string;
  ok: false;
  problem: Problem;
}

/** Number of an article in the library's order: newest first, undated last, 0-based. */
export type Ordinal = number;
