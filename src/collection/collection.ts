import type { Article, Ordinal } from '../article/article.ts';
import type { MissingHeadline } from './headlines/missingHeadlines.ts';

/** Pages that know of each other: titles recovered, keywords segmented, duplicates merged, headlines linked. */
export interface Collection {
  /** Articles in the library's order: newest first, undated last; ties by id. Titles and keywords are final. */
  articles: Article[];
  /** Files each article was read from, parallel to `articles`; empty for an opening known only from another page. */
  files: string[][];
  /** Target of each headline, parallel to `articles` and their `related` / `readAlso`. */
  related: Target[][];
  readAlso: Target[][];
  /** Other articles that print an article's headline, newest first, parallel to `articles`. */
  printedBy: Ordinal[][];
  /** Headlines printed here whose article is not, in order of first appearance. */
  missing: MissingHeadline[];
  /** Pages whose id was another page's, and that got a suffix. */
  renamed: RenamedPage[];
}

/** A page that got another id than its path gives, because the page of `by` has that. */
export interface RenamedPage {
  file: string;
  id: string;
  by: string;
}

/** Page a headline leads to: an article, or the page of a headline whose article is not here. */
export type Target = { kind: 'article'; ordinal: Ordinal } | { kind: 'missing'; index: number };
