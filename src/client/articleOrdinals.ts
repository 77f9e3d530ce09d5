import type { ArticleSummary } from '../site/articleSummary.ts';
import { dayOf } from '../site/days.ts';
import type { AllRows, ArticlePage } from '../site/files.ts';
import type { Ordinal } from '../article/article.ts';
import { ROWS_PER_CHUNK } from '../site/files.ts';
import type { Load } from './loadFile.ts';
import { SiteError } from './fetchFile.ts';

/** Article to be found in the library's order, by its id and the day it had when it was last seen. */
export type DatedId = Pick<ArticleSummary, 'id' | 'date'>;

/**
 * Finds the ordinals of some articles, ascending; articles no longer in the collection are left out. The library's
 * order is by day, so an article's day tells which file of a thousand ids holds its id; articles read by one
 * reader mostly are in the same few files. For an article whose day has changed the present day is read first.
 * @throws SiteError when a file of the site cannot be had
 */
export async function ordinalsOf(articles: readonly DatedId[], load: Load): Promise<Ordinal[]> {
  if (articles.length === 0) return [];
  const { chunks } = await load<AllRows>('rows/all.json');
  /** Ordinals of the articles that are found under their days, and the articles that are not. */
  const among = async (sought: readonly DatedId[]) => {
    const days = new Set(sought.map(({ date }) => dayOf(date)));
    const numbers = chunks.flatMap(({ newest, oldest }, k) =>
      [...days].some((day) => oldest <= day && day <= newest) ? [k] : [],
    );
    const files = await Promise.all(numbers.map((k) => load<string[]>(`rows/ids-${k}.json`)));
    const found = new Map<string, Ordinal>();
    files.forEach((ids, i) =>
      ids.forEach((id, place) => found.set(id, (numbers[i] ?? 0) * ROWS_PER_CHUNK + place)),
    );
    return {
      ordinals: sought.flatMap(({ id }) => found.get(id) ?? []),
      absent: sought.filter(({ id }) => !found.has(id)),
    };
  };
  const first = await among(articles);
  const moved = await Promise.all(first.absent.map((one) => withPresentDay(one, load)));
  const second = await among(moved.flatMap((one) => one ?? []));
  return [...new Set([...first.ordinals, ...second.ordinals])].sort((a, b) => a - b);
}

/** Reads the present day of an article; undefined when the article is gone. */
async function withPresentDay({ id }: DatedId, load: Load): Promise<DatedId | undefined> {
  try {
    const { article } = await load<ArticlePage>(`articles/${encodeURIComponent(id)}/article.json`);
    return article;
  } catch (error) {
    if (error instanceof SiteError && error.kind === 'missing') return undefined;
    throw error;
  }
}
