import { truncate } from '../../../text/truncate.ts';
import type { TFunction } from 'i18next';
import type { ArticleList } from '../../../search/answer.ts';

/** Sentence with the number of results. */
export function resultsSentence(
  q: string,
  { total, isExact }: Omit<ArticleList, 'ordinals'>,
  t: TFunction,
): string {
  return t(isExact ? 'results.for' : 'results.atLeast', { q: queryTitle(q), count: total });
}

/** Shortens a query for a headline: a whole page may be pasted into the search box. */
export const queryTitle = (q: string): string => truncate(q, 120);
