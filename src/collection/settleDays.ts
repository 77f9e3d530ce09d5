import type { Article, DayOrder } from '../article/article.ts';
import { changed, undated, type CollectedPage } from './compact/packedArticle.ts';

/** Orders of day and month that dates of a group of pages show. */
interface Shown {
  dayFirst: boolean;
  monthFirst: boolean;
}

/**
 * Settles days whose numbers may be read in either order (6/7/2023), parallel to `pages`: other dates of the same source show
 * the order, else those of the whole collection. Where they show both, the day is not known and the date stays as printed;
 * where they show none it is read day first, as the Arab press writes.
 */
export function settleDays(pages: readonly CollectedPage[]): Article[] {
  const bySource = new Map<string, Shown>();
  const all: Shown = { dayFirst: false, monthFirst: false };
  for (const { article, dayOrder } of pages) {
    if (typeof dayOrder !== 'string') continue;
    const source = article.source ?? '';
    const shown = bySource.get(source) ?? { dayFirst: false, monthFirst: false };
    bySource.set(source, shown);
    for (const group of [shown, all]) {
      group.dayFirst ||= dayOrder === 'day-first';
      group.monthFirst ||= dayOrder === 'month-first';
    }
  }
  return pages.map(({ article, dayOrder }) => {
    if (dayOrder === undefined || typeof dayOrder === 'string') return article;
    const shown = bySource.get(article.source ?? '') ?? all;
    return settled(article, dayOrder, shown.dayFirst && shown.monthFirst ? all : shown);
  });
}

function settled(
  article: Article,
  { swapped, printed, isUnsure }: Exclude<DayOrder, string>,
  { dayFirst, monthFirst }: Shown,
): Article {
  if (dayFirst && !monthFirst) return article;
  if (monthFirst && !dayFirst) return changed(article, { date: swapped });
  return monthFirst || isUnsure ? undated(article, printed) : article;
}
