import type { Article } from '../../article/article.ts';
import type { Trend, Trends } from '../../site/about/figures.ts';

/** Most keywords listed as risen, and as fallen. */
const LISTED = 6;
/**
 * Least log-likelihood ratio of a keyword's two counts: above it chance explains the difference in one case of twenty
 * (χ², one degree of freedom; Dunning 1993). Three articles against none pass, two against none do not.
 */
const LEAST = 3.84;

/**
 * Finds the keywords whose share of the articles rose or fell most between the two halves of a collection's time, parted at
 * the day that leaves them most alike in size.
 * @param dated articles with a day, oldest first
 * @returns undefined when they are all of one day, or no keyword changed more than by chance
 */
export function trendsOf(dated: readonly Article[]): Trends | undefined {
  const place = halfOf(dated);
  const since = dated[place]?.date;
  if (place === 0 || since === undefined) return undefined;
  const trends = new Map<string, Trend>();
  for (const [i, { keywords }] of dated.entries()) {
    for (const { text } of keywords) {
      const trend = trends.get(text) ?? { text, earlier: 0, later: 0 };
      trends.set(text, trend);
      trend[i < place ? 'earlier' : 'later']++;
    }
  }
  const sizes = { earlier: place, later: dated.length - place };
  const changed = [...trends.values()]
    .map((trend) => ({ trend, ratio: likelihoodRatio(trend, sizes) }))
    .filter(({ ratio }) => ratio >= LEAST)
    .sort((a, b) => b.ratio - a.ratio || (a.trend.text < b.trend.text ? -1 : 1))
    .map(({ trend }) => trend);
  if (changed.length === 0) return undefined;
  const isRising = ({ earlier, later }: Trend) => later / sizes.later > earlier / sizes.earlier;
  return {
    since,
    ...sizes,
    rose: changed.filter(isRising).slice(0, LISTED),
    fell: changed.filter((trend) => !isRising(trend)).slice(0, LISTED),
  };
}

/** Place of the first article of the later half: the first of its day; 0 when all are of one day. */
function halfOf(dated: readonly Article[]): number {
  const middle = dated.length / 2;
  let best = 0;
  for (const [i, { date }] of dated.entries()) {
    if (i === 0 || date === dated[i - 1]?.date) continue;
    if (best === 0 || Math.abs(i - middle) < Math.abs(best - middle)) best = i;
  }
  return best;
}

/** Log-likelihood ratio of two counts against those that an even share would give. */
function likelihoodRatio(counts: Omit<Trend, 'text'>, sizes: Omit<Trend, 'text'>): number {
  const all = counts.earlier + counts.later;
  const part = (half: 'earlier' | 'later') => {
    const expected = (all * sizes[half]) / (sizes.earlier + sizes.later);
    return counts[half] === 0 ? 0 : counts[half] * Math.log(counts[half] / expected);
  };
  return 2 * (part('earlier') + part('later'));
}
