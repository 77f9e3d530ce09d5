import type { RefObject } from 'react';
import type { ArticlePage } from '../../article/site.ts';

export interface CompanionProps {
  page: ArticlePage;
  /** The `article` element: headline, facts, text, what follows. */
  article: RefObject<HTMLElement | null>;
  /** Where the article's tools stand. */
  tools: RefObject<HTMLElement | null>;
}

/** What goes along with reading, once the text can be read: the article's tools, the reader's place and marks. */
export function ReaderCompanion(_: CompanionProps) {
  return undefined;
}
