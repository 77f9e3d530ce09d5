import type { Ordinal } from '../article/article.ts';
import type { ArticleSummary } from '../site/articleSummary.ts';
import type { Count } from '../site/files.ts';
import type { Order } from '../site/filter.ts';
import type { How } from './differences.ts';

/** What is asked of the collection: the words typed and what the address narrows besides. */
export interface Asked {
  /** As typed, operators and all (see question.ts). */
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

/** What was found. A search gives several answers, each better than the one before; the last is `whole`. */
export interface Answer {
  /** Articles found. */
  total: number;
  /** More may match than could be read: `total` is a lower bound. */
  atLeast: boolean;
  /** Articles found, in the asked order. */
  ordinals: Ordinal[];
  /** What each of them is worth, by the same places: comparable within one answer only, all 0 where no words were asked. */
  scores: number[];
  /** The first of them (at most HITS), to be shown. */
  hits: Hit[];
  /** How many of the articles found bear each keyword and source and are of each year, most first (years: newest first). Absent until counted. */
  counts?: AnswerCounts;
  /** Only part of the articles found could be counted: `counts` are lower bounds. */
  countsAtLeast?: true;
  /** Words typed for which part of the index could not be read: the answer is without them. */
  unread: string[];
  /** Articles among the first hits that were found, but whose text could not be read: they are not in `hits`. */
  unreadTexts: number;
  /** Only when little or nothing was found: what was probably meant, and how many articles that would find. */
  meant?: { q: string; total: number };
  /** The words asked for, as typed, in the order of their numbers. */
  words: string[];
  /** Nothing better follows. */
  whole: boolean;
}

export interface AnswerCounts {
  keywords: Count[];
  sources: Count[];
  years: Count[];
}

/** An article found: what a list shows of it, where the words stand, and why it was found. */
export interface Hit extends ArticleSummary {
  ordinal: Ordinal;
  /** The same as in `scores`; 0 in a further hit, which is asked for by its ordinal alone. */
  score: number;
  /** Offsets in the title as it is shown: with «&quot;» and the like read. */
  titleMarks: Mark[];
  /** Absent when the text of the article could not be read or is empty. */
  passage?: Passage;
  why: Why[];
}

/** A found word in a text: UTF-16 offsets of the whole word as printed, and the number of the word asked for. */
export interface Mark {
  from: number;
  to: number;
  word: number;
}

/** The part of the original text that answers best; `…` belongs where it is cut. */
export interface Passage {
  text: string;
  marks: Mark[];
  /** 0-based number of the paragraph it begins in. */
  paragraph: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

/** For one word asked for: the printed word that answered, how it differs, and where it stands. */
export interface Why {
  word: number;
  printed: string;
  /** Empty: printed just as typed. */
  how: How[];
  in: Field[];
  /** Times it is printed in the text, in any of its forms. */
  times: number;
}

export type Field = 'title' | 'keywords' | 'source' | 'body';

/** `search/<version>/texts/<ordinal>.json`: an article as results show it and as phrases are checked on it. Texts verbatim. */
export interface SearchText extends ArticleSummary {
  keywords: string[];
  /** As the reader shows them: the dateline opens the first. */
  paragraphs: string[];
}

/** Hits shown at first, and texts read for one more page of them. */
export const HITS = 10;
