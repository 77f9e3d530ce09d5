import type { Ordinal } from '../article/article.ts';
import type { ArticleSummary } from '../site/articleSummary.ts';
import type { Count } from '../site/files.ts';
import type { Order } from '../site/filter.ts';
import type { WordDifference } from './differences.ts';

/** A search request: the words typed, and the filter and order that the address names besides. */
export interface SearchRequest {
  /** Words as typed, operators included (see query/parseQuery.ts). */
  q: string;
  keywords: string[];
  source?: string;
  /** Further sources, of which an article may have one instead of `source`. */
  orSources?: readonly string[];
  author?: string;
  /** First and last day, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** Adds the undated articles to those of the days; without days it leaves the undated alone. */
  undated?: true;
  /** Articles to be left out, ascending: those the reader has read. */
  read?: readonly Ordinal[];
  order: Order;
  /** True while the last word may be unfinished: it then also matches words that begin so. */
  typing: boolean;
}

/** Articles that a filter or a search leaves, in the order asked for. */
export interface ArticleList {
  /** Number of articles that match. */
  total: number;
  /** True when `total` counts every match. Otherwise it is a lower bound: more may match than could be read. */
  isExact: boolean;
  ordinals: Ordinal[];
}

/** Numbers of articles by keyword, source, author, month and year, most first (months and years: newest first). */
export interface FacetCounts {
  keywords: Count[];
  sources: Count[];
  authors: Count[];
  /** Months as `YYYY-MM`; those without an article are left out. */
  months: Count[];
  years: Count[];
  /** Numbers of different names, of which the lists above may hold the most common only. */
  keywordCount: number;
  sourceCount: number;
  authorCount: number;
  /** Number of undated articles. */
  undated: number;
  /** True when every article was counted. Otherwise the counts are lower bounds. */
  isExact: boolean;
}

/** An answer to a request. A search gives several, each better than the one before; the last is final. */
export interface Answer extends ArticleList {
  /** Scores, parallel to `ordinals`: comparable within one answer only, all 0 for a query without words. */
  scores: number[];
  /** The first of `ordinals` (at most HITS), ready to be shown. */
  hits: Hit[];
  /** Facets of all articles found. Absent until counted, and when they could not be counted. */
  counts?: FacetCounts;
  /** Typed words whose part of the index could not be read: the answer ignores them. */
  unreadableWords: string[];
  /** Number of articles among the first hits whose text could not be read: they are not in `hits`. */
  unreadableTexts: number;
  /** Query with another spelling of a word that stands nowhere in the collection, only when little was found. */
  suggestion?: Suggestion;
  /** Words of the query as typed, in the order of their numbers. */
  words: string[];
  /** Numbers of the words that stand in alternatives only («غزة أو رفح»): an article need not hold them all. */
  optionalWords?: number[];
  /**
   * Function words of the query as typed («في»), where the collection holds no other word of it. Articles that hold only
   * these are results only of a query that asks for nothing else.
   */
  functionWords?: string[];
  /** True when no better answer follows. */
  isFinal: boolean;
}

/** «هل تقصد …؟»: a query similar to the typed one, and the number of articles with all its words. */
export interface Suggestion {
  q: string;
  total: number;
}

/** An article found: facts for a list, where the words stand, and why it was found. */
export interface Hit extends ArticleSummary {
  ordinal: Ordinal;
  /** Score as in `scores`; 0 in a further hit, which is requested by its ordinal alone. */
  score: number;
  /** Matches in the title as shown: with entities such as «&quot;» decoded. */
  titleMatches: Match[];
  /** Absent when the article has no text. */
  snippet?: Snippet;
  /** Explanations of the query's words that stand in the article, in the order of the words' numbers. */
  explanations: Explanation[];
}

/** Headlines without an article that hold the words of a request. */
export interface HeadlineAnswer {
  /** Number of headlines found. */
  total: number;
  /** True when `total` counts all; otherwise it is a lower bound. */
  isExact: boolean;
  /** The headlines asked for, best first. */
  hits: HeadlineHit[];
}

/** A headline found. */
export interface HeadlineHit {
  id: string;
  /** Commonest printing. */
  text: string;
  /** Number of articles that print it, and of those that have it as their title, none of which was chosen. */
  printedBy: number;
  candidates: number;
  matches: Match[];
}

/** A found word in a text: UTF-16 offsets of the whole word as printed, and the number of the query's word. */
export interface Match {
  from: number;
  to: number;
  word: number;
}

/** Part of the original text that answers best; `…` is to be shown where it is cut. */
export interface Snippet {
  text: string;
  matches: Match[];
  /** Number of the paragraph in which it begins, 0-based. */
  paragraph: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Explanation of one word of the query: the printed word nearest to it, how that differs, and where the word stands. */
export interface Explanation {
  word: number;
  printed: string;
  difference: WordDifference;
  in: Field[];
  /** Number of times the word is printed in the text, in any of its forms. */
  times: number;
}

export type Field = 'title' | 'keywords' | 'author' | 'source' | 'body';

/**
 * `search/<version>/texts/<ordinal>.json`: an article as results show it and as phrases are checked on it. Texts
 * are verbatim.
 */
export interface SearchText extends ArticleSummary {
  keywords: string[];
  authors?: string[];
  /** Paragraphs as the reader sees them: the dateline opens the first. */
  paragraphs: string[];
}

/** Number of headlines shown at first; each may be of a file of its own. */
export const HEADLINE_HITS = 5;

/** Number of hits shown at first, and of texts read for each further page of them. */
export const HITS = 10;
