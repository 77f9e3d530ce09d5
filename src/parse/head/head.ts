import type { ReadAlso } from '../../article/article.ts';

/** Parts a page's head prints. `body`: lines among the others that belong to the text. */
export interface Head {
  title: string | undefined;
  date: string | undefined;
  dateline: string | undefined;
  source: string | undefined;
  byline: string | undefined;
  authors: string[];
  kicker: string | undefined;
  section: string | undefined;
  body: string[];
  readAlso: ReadAlso[];
  /** Lines of tags, labels removed. */
  printedKeywords: string[];
}
