import type { Article, Ordinal } from '../article/article.ts';
import type { ArticleSummary, Brief, LinkFacts } from './articleSummary.ts';

/**
 * JSON files of the built site and their paths. A file is fetched only when a screen needs it, and no file of a
 * page's first view grows with the collection.
 *
 *   site.json                        SiteFacts: release, day and counts, for programs
 *   library.json                     LibraryPage: the first screen of the library
 *   articles/<id>/article.json       ArticlePage, beside the page's index.html
 *   headlines/<shard>/headlines.json HeadlineShard, beside the page's index.html (headlineShards.ts)
 *   feeds/<kind>-<name>.xml          Atom feed of a keyword or a source (listFeedPath of addresses.ts)
 *   headlines/<n>.json               HeadlineList: HEADLINES_PER_LIST headlines each, those printed most first
 *   about/about.json                 AboutPage (about/aboutPage.ts), beside the page's index.html
 *   archive/archive.json             ArchiveIndex, beside the page's index.html (archive.ts)
 *   entries/<n>.json                 Entry[], ENTRIES_PER_FILE articles each, newest first (undated last)
 *   rows/all.json                    AllRows: of which days the articles are, and how many names there are
 *   rows/all-<k>.json                AllRowsChunk: day, source, keywords and authors of articles k * ROWS_PER_CHUNK and on
 *   rows/ids-<k>.json                string[]: the ids of the same articles
 *   names/keywords-<n>.json          Count[], NAMES_PER_FILE keywords each, most borne first; names/sources-<n>.json and
 *                                    names/authors-<n>.json alike
 *   keywords/<shard>.json            BearerShard: keyword (folded) → its articles; shardOf(folded) names the file
 *   sources/<shard>.json             the same for sources
 *   authors/<shard>.json             the same for authors, under each of their spellings
 *   rows/keywords-<n>.json           a RowChunk or OrdinalSteps that a shard names; rows/sources-<n>.json and
 *                                    rows/authors-<n>.json alike
 *   vocabulary/<prefix>.json         CompletionNode: keywords with a word that begins so (completionPath)
 *   vocabulary/<prefix>-rest.json    CompletionNode: the same for those of its next letters that few keywords have
 */

/** An article in the library's list. */
export interface Entry extends ArticleSummary {
  /** Beginning of the text, a line a paragraph: whole words, at most LEAD_LENGTH characters. */
  lead: string;
  /** The article's first keyword, shown as a kicker. */
  kicker?: string;
}

/** Page that a headline leads to: its article, or the page of a headline whose article is not in the collection. */
export type Destination =
  /** `title`: the article's own, where the headline is printed with an affix. */
  | ({ kind: 'article'; title?: string } & LinkFacts)
  /** `candidates` > 0: several different articles have this headline, so none was chosen. */
  | { kind: 'headline'; id: string; shard: string; printedBy: number; candidates: number };

export interface ArticlePage {
  article: Article;
  minutes: number;
  /** Authors of the article as the library lists them, in their order; absent where it prints them so. */
  authorNames?: string[];
  /** Day of the article in the calendar of Umm al-Qura, in Arabic words: computing one takes a browser long. */
  hijri?: string;
  /**
   * The files this article was read from, more than one when pages repeat the same body. Empty for a beginning, and on
   * every site that is not the owner's workbench.
   */
  files: string[];
  /** Parallel to `article.related`. */
  related: Destination[];
  /** Parallel to `article.readAlso`. */
  readAlso: Destination[];
  /** Articles that print this one's headline, newest first; at most BACKLINKS of them. */
  printedBy: Brief[];
  printedByCount: number;
}

export interface HeadlinePage {
  id: string;
  /** Headline in its commonest printed form; the other forms are in `alsoPrinted`. */
  text: string;
  alsoPrinted: string[];
  /** Articles that print the headline, newest first; at most BACKLINKS of them. */
  printedBy: Brief[];
  printedByCount: number;
  /** Day of the earliest dated article that prints it. */
  firstPrinted?: string;
  /** Different articles that all have this headline. */
  candidates: Brief[];
  /** Nearest articles of the collection, best first, with the words or keywords they share with the headline. */
  nearest: { entry: Brief; shares: string[] }[];
  /** Keywords of the collection that occur in the headline. */
  keywords: string[];
}

/** Headlines of one page, in the order of all headlines. */
export interface HeadlineShard {
  headlines: HeadlinePage[];
  /** Names of the shards before and after this one. */
  previous?: string;
  next?: string;
  /** Present where the page speaks to the collection's owner. */
  workbench?: true;
}

/** A part of the list of all headlines without an article: printed by most articles first, among equals newest first. */
export interface HeadlineList {
  /** Number of headlines in all parts. */
  count: number;
  /** Letters of the names of shards. */
  letters: number;
  headlines: HeadlineLine[];
}

/** A headline in the list of all. `candidates` > 0: several articles have it. */
export interface HeadlineLine extends Pick<HeadlinePage, 'id' | 'text' | 'printedByCount'> {
  candidates?: number;
}

export interface LibraryPage {
  articles: number;
  dated: number;
  /** Headlines printed in the collection whose article is not in it. */
  headlines: number;
  /** The first FRONT_ENTRIES entries; the leading story's lead has up to OPENING_LENGTH characters. */
  front: Entry[];
  keywords: Count[];
  keywordCount: number;
  /** Letters under which some keyword stands (screens/browse/keywords/alphabet.ts). */
  letters: string;
  sources: Count[];
  sourceCount: number;
  /** First and last day of the dated articles. */
  span?: { from: string; to: string };
  /** Number of files `keywords/` and `sources/` are each spread over. */
  keywordShards: number;
  sourceShards: number;
  /** Most common authors; none where fewer than one article in AUTHORED_SHARE has one. */
  authors: Count[];
  authorCount: number;
  /** Number of files of `authors/`; 0 where no article has an author. */
  authorShards: number;
}

export interface Count {
  text: string;
  count: number;
}

/**
 * Facts by which articles are filtered and counted: everything but their words. Numbers stand for the names listed
 * in the chunk itself.
 */
export interface RowChunk {
  sources: string[];
  keywords: string[];
  /**
   * Rows, newest first: [ordinal, day (days since 1970-01-01, or -1 when undated), source (-1: none),
   * ...keywords].
   */
  rows: number[][];
  /** Authors of the rows' articles, each with the ordinals of theirs; absent where no article has one. */
  authors?: { text: string; ordinals: Ordinal[] }[];
}

/**
 * Articles with a keyword, of a source or of an author; `text` is the spelling shown. Up to ROWS_INSIDE rows are in the shard
 * itself, up to ROWS_PER_CHUNK in a RowChunk at the path `rows`; a longer list has its `ordinals` only, for
 * counting its facets from the rows of all articles takes fewer bytes.
 */
export type BearerList = { text: string; count: number } & (
  { inside: RowChunk } | { rows: string } | { ordinals: string }
);

/** Folded keyword, source or author → its articles. */
export type BearerShard = Record<string, BearerList>;

/** Ascending ordinals, each as its distance from the one before, the first from 0: [5, 1, 3] is 5, 6, 9. */
export type OrdinalSteps = number[];

export interface AllRows {
  /** Number of articles; the dated come first. */
  count: number;
  dated: number;
  /** Days of the first and the last row of each chunk; -1 is undated, and undated rows are last. */
  chunks: { newest: number; oldest: number }[];
  /** Numbers of different keywords, sources and authors. */
  keywords: number;
  sources: number;
  authors: number;
  /**
   * Months in which articles were published, newest first, each with the number of its articles: the first counted since
   * the year 0, every other as its distance from the month before it (site/days.ts).
   */
  months: [step: number, count: number][];
}

/**
 * Rows of all articles as columns, which take a third fewer bytes. Numbers are places in the lists under `names/`,
 * most common name first.
 */
export interface AllRowsChunk {
  /** Number of days by which each row is older than the one before; the first row, than the chunk's `newest`. */
  steps: number[];
  /** -1: none. */
  sources: number[];
  keywords: number[][];
  /** Absent where no article of the chunk has an author. */
  authors?: number[][];
}

export interface CompletionNode {
  /** Keywords one of whose words begins with the node's prefix, most used first. */
  keywords: Count[];
  /**
   * Letters that have a file of their own after this prefix; '' when this file holds every keyword with the
   * prefix.
   */
  next: string;
  /** Letters whose keywords are all in one file for the rest. */
  rest?: string;
}

export const ENTRIES_PER_FILE = 28;
export const FRONT_ENTRIES = 24;
export const LEAD_LENGTH = 280;
/** Longest opening of the story that leads the front page, in characters. */
export const OPENING_LENGTH = 800;
export const BACKLINKS = 40;
export const HEADLINES_PER_LIST = 200;
export const ROWS_PER_CHUNK = 1000;
/** Longest list, in rows, that is stored inside its shard. */
export const ROWS_INSIDE = 64;
export const NAMES_PER_FILE = 512;
export const COMPLETION_NODE = 200;
export const TOP_KEYWORDS = 24;
export const TOP_SOURCES = 12;
export const TOP_AUTHORS = 12;
/** Authors are listed among the filters where at least one article in so many has one. */
export const AUTHORED_SHARE = 10;

/**
 * Path of the file of keywords with a word that begins with `prefix` (folded; '' for the root): code points in
 * hex, safe on every host.
 * @param rest the file of the next letters that few keywords have
 */
export function completionPath(prefix: string, rest = false): string {
  const name = [...prefix]
    .map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
    .join('-');
  return `vocabulary/${name || 'root'}${rest ? '-rest' : ''}.json`;
}
