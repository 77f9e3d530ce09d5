import type { TFunction } from 'i18next';
import type { ArticleList } from '../../../search/answer.ts';

/** The number of results, in a sentence. */
export function resultsSaid(
  q: string,
  { total, isExact }: Omit<ArticleList, 'ordinals'>,
  t: TFunction,
): string {
  return t(isExact ? 'results.for' : 'results.atLeast', { q: inShort(q), count: total });
}

/** A whole page may be pasted into the search box; in a headline its beginning is enough. */
export const inShort = (q: string): string => (q.length > 120 ? `${q.slice(0, 100)}…` : q);
