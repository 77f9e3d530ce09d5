import type { Article } from '../article/article.ts';

/** Facts of an article that lists show. Every list, file and record holds a `Pick` of them, made by `summaryOf`. */
export interface ArticleSummary extends Pick<
  Article,
  'id' | 'title' | 'titleFrom' | 'date' | 'source' | 'onlyBeginning'
> {
  /** Reading time in minutes, at least 1 (see readingTime.ts). */
  minutes: number;
}

/**
 * Takes the facts out of an article; an unknown fact is an absent key.
 * @param minutes the article's reading time, which takes its whole body to compute
 */
export function summaryOf(
  { id, title, titleFrom, date, source, onlyBeginning }: Omit<ArticleSummary, 'minutes'>,
  minutes: number,
): ArticleSummary {
  return {
    id,
    title,
    titleFrom,
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
    minutes,
    ...(onlyBeginning && { onlyBeginning }),
  };
}

/** Picks some facts of a summary, in the order of `keys`, which is their order in a JSON file. */
export function pickFacts<Key extends keyof ArticleSummary>(
  summary: ArticleSummary,
  keys: readonly Key[],
): Pick<ArticleSummary, Key> {
  const picked: Partial<Record<Key, unknown>> = {};
  for (const key of keys) if (summary[key] !== undefined) picked[key] = summary[key];
  return picked as Pick<ArticleSummary, Key>;
}

/** Facts of an article in a list under another article or a headline. */
export const BRIEF_FACTS = ['id', 'title', 'date', 'source', 'minutes'] as const;
export type Brief = Pick<ArticleSummary, (typeof BRIEF_FACTS)[number]>;

/** Facts of the article that a headline leads to. */
export const LINK_FACTS = ['id', 'source', 'date', 'minutes', 'onlyBeginning'] as const;
export type LinkFacts = Pick<ArticleSummary, (typeof LINK_FACTS)[number]>;
