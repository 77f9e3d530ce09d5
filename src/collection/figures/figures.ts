import type { Count } from '../../site/files.ts';
import type { Figures, HeadlineFigures } from '../../site/about/figures.ts';
import type { Collection } from '../collection.ts';
import { gapsOf } from './gaps.ts';
import { timelineOf } from './timeline.ts';
import { trendsOf } from './trends.ts';

/** Most sources shown one by one. */
const SOURCES = 10;

/**
 * Counts what the page about a collection shows of its articles. Its size does not grow with the collection.
 * @param minutes it takes to read all articles
 * @param sources number of articles of each source, most first
 * @param headlines headlines without an article
 */
export function figuresOf(
  { articles, related }: Collection,
  minutes: number,
  sources: readonly Count[],
  headlines: Omit<HeadlineFigures, 'here'>,
): Figures {
  // The library's order is newest first.
  const dated = articles.filter(({ date }) => date !== undefined).toReversed();
  const days = dated.flatMap(({ date }) => date ?? []);
  const timeline = timelineOf(days);
  const trends = trendsOf(dated);
  const [top, all] = [sources.slice(0, SOURCES), sum(sources)];
  const here = new Set(
    related.flatMap((targets) => targets.flatMap((to) => (to.kind === 'article' ? [to.ordinal] : []))),
  ).size;
  return {
    minutes,
    ...(timeline && { timeline, gaps: gapsOf(days, timeline) }),
    ...(trends && { trends }),
    ...(top.length > 0 && { sources: { top, others: all - sum(top), none: articles.length - all } }),
    ...(here + headlines.missing > 0 && { headlines: { here, ...headlines } }),
  };
}

const sum = (counts: readonly Count[]): number => counts.reduce((all, { count }) => all + count, 0);
