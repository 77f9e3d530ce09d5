import type { Ordinal } from '../article/article.ts';
import type { ArticleSummary } from '../site/articleSummary.ts';
import type { Count } from '../site/files.ts';
import type { Order } from '../site/filter.ts';
import type { WordDifference } from './differences.ts';

/** A search request: the words typed, and the filter and order that the address names besides. */
export interface SearchRequest {
  /** Verbatim, operators and all (see query/parseQuery.ts). */
  q: string;
  keywords: string[];
  source?: string;
  /** First and last day, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  /** Articles that are not to be found, ascending: those the reader has read. */
  read?: readonly Ordinal[];
  order: Order;
  /** The last word may still be in the making: it also stands for words that begin so. */
  typing: boolean;
}

/** Articles that a filter or a search leaves, in the order asked for. */
export interface ArticleList {
  /** Number of articles that match. */
  total: number;
  /** `total` counts every match. Otherwise it is a lower bound: more may match than could be read. */
  isExact: boolean;
  ordinals: Ordinal[];
}

/** Numbers of articles by keyword, source and year, most first (years: newest first). */
export interface FacetCounts {
  keywords: Count[];
  sources: Count[];
  years: Count[];
  /** Every article was counted. Otherwise the counts are lower bounds. */
  isExact: boolean;
}

/** An answer to a request. A search gives several, each better than the one before; the last is final. */
export interface Answer extends ArticleList {
  /** Score of each of `ordinals`, by the same places: comparable within one answer only, all 0 where no words were asked. */
  scores: number[];
  /** The first of `ordinals` (at most HITS), ready to be shown. */
  hits: Hit[];
  /** Facets of all articles found. Absent until counted, and when they could not be. */
  counts?: FacetCounts;
  /** Words typed for which part of the index could not be read: the answer is without them. */
  unreadableWords: string[];
  /** Articles among the first hits that were found, but whose text could not be read: they are not in `hits`. */
  unreadableTexts: number;
  /** Another spelling of the request, only when little or nothing was found. */
  suggestion?: Suggestion;
  /** The words asked for, as typed, in the order of their numbers. */
  words: string[];
  /** Nothing better follows. */
  isFinal: boolean;
}

/** «هل تقصد …؟»: a query near to the one typed, and the number of articles that hold all its words. */
export interface Suggestion {
  q: string;
  total: number;
}

/** An article found: what a list shows of it, where the words stand, and why it was found. */
export interface Hit extends ArticleSummary {
  ordinal: Ordinal;
  /** The same as in `scores`; 0 in a further hit, which is asked for by its ordinal alone. */
  score: number;
  /** Offsets in the title as it is shown: with «&quot;» and the like read. */
  titleMatches: Match[];
  /** Absent when the article has no text. */
  snippet?: Snippet;
  /** One for each word asked for that stands in the article, in the order of the words' numbers. */
  explanations: Explanation[];
}

/** A found word in a text: UTF-16 offsets of the whole word as printed, and the number of the word asked for. */
export interface Match {
  from: number;
  to: number;
  word: number;
}

/** The part of the original text that answers best; `…` belongs where it is cut. */
export interface Snippet {
  text: string;
  matches: Match[];
  /** 0-based number of the paragraph it begins in. */
  paragraph: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

/** For one word asked for: the printed word that answered, how it differs, and where it stands. */
export interface Explanation {
  word: number;
  printed: string;
  /** Empty: printed just as typed. */
  differences: WordDifference[];
  in: Field[];
  /** Times it is printed in the text, in any of its forms. */
  times: number;
}

export type Field = 'title' | 'keywords' | 'source' | 'body';

/** `search/<version>/texts/<ordinal>.json`: an article as results show it and as phrases are checked on it. Texts verbatim. */
export interface SearchText extends ArticleSummary {
  keywords: string[];
  /** In the reader's form: the dateline opens the first. */
  paragraphs: string[];
}

/** Hits shown at first, and texts read for one more page of them. */
export const HITS = 10;
