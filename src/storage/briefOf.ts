import { BRIEF_FACTS, pickFacts, summaryOf } from '../site/articleSummary.ts';
import type { ArticlePage } from '../site/files.ts';
import type { StoredBrief } from './record.ts';

/** Facts of an opened article that the lists of stored articles show. */
export function briefOf({ article, minutes }: ArticlePage): StoredBrief {
  return {
    ...pickFacts(summaryOf(article, minutes), BRIEF_FACTS),
    keywords: article.keywords.map(({ text }) => text),
    ...(article.authors && { authors: article.authors }),
  };
}
