import type { Article, ReadPage, RefusedPage } from '../article/article.ts';
import type { Ordinal } from '../article/article.ts';
import type { MissingHeadline } from './headlines/missingHeadlines.ts';

/** Pages that know of each other: titles recovered, keywords cut, duplicates merged, headlines linked. */
export interface Collection {
  /** In the library's order: newest first, undated last; ties by id. Titles and keywords are final. */
  articles: Article[];
  /** Parallel to `articles`: the files each was read from; empty for a beginning known only from another page. */
  files: string[][];
  /** Parallel to `articles` and their `related` / `readAlso`: where each headline leads. */
  related: Target[][];
  readAlso: Target[][];
  /** Parallel to `articles`: the articles that print this one's headline, newest first, without itself. */
  printedBy: Ordinal[][];
  /** Headlines printed here whose article is not, in order of first appearance. */
  missing: MissingHeadline[];
  /** Pages refused because another page has their id. */
  refused: RefusedPage[];
}

export type Target = { kind: 'article'; ordinal: Ordinal } | { kind: 'missing'; index: number };

export type { ReadPage };
