import type { Article } from '../../article/article.ts';
import { withoutEntities } from '../../text/entities.ts';

/** First words of an article, its dateline among them; with an ellipsis when the text goes on. */
export function firstWords({ dateline, body }: Pick<Article, 'dateline' | 'body'>, words: number): string {
  const text = withoutEntities([dateline ?? '', ...body.map(({ text }) => text)].join(' '));
  const all = text.split(/\s+/).filter(Boolean);
  const first = all.slice(0, words).join(' ');
  return all.length > words ? `${first.replace(/[،؛:,;.]+$/, '')}…` : first;
}
