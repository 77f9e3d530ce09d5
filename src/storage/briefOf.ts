import type { ArticlePage } from '../site/files.ts';
import type { StoredBrief } from './record.ts';

/** An opened article as lists of what is kept show it. */
export function briefOf({ article, minutes }: ArticlePage): StoredBrief {
  const { id, title, source, date, keywords } = article;
  return {
    id,
    title,
    minutes,
    keywords: keywords.map(({ text }) => text),
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date }),
  };
}
