import type { Article } from '../../article/article.ts';
import { keywordsInHeadline } from './keywordsInHeadline.ts';
import type { NearestArticle } from './nearestArticles.ts';
import { nearestArticles } from './nearestArticles.ts';
import type { Ordinal } from '../../article/article.ts';
import { stableHash } from '../../text/hash.ts';
import { commonest } from './commonest.ts';

/** A headline printed in the collection whose article is not in it. */
export interface MissingHeadline {
  /** Id of its page: a hash of the folded headline, stable across builds. */
  id: string;
  /** Commonest printing. */
  text: string;
  alsoPrinted: string[];
  printedBy: Ordinal[];
  /** Different articles that all have this headline: an ambiguous headline leads to none of them. */
  candidates: Ordinal[];
  /** Nearest articles, best first, at most five, with the words or keywords they share, as printed. */
  nearest: NearestArticle[];
  /** Keywords of the collection that occur in the headline. */
  keywords: string[];
}

/** A headline that leads to no article, with all its printings. */
export interface PrintedHeadline {
  key: string;
  printings: string[];
  printedBy: Ordinal[];
  candidates: readonly Ordinal[];
}

/** Gathers the facts for the page of each missing headline, in order of first appearance. `articles` have final titles and keywords. */
export function missingHeadlines(
  printed: readonly PrintedHeadline[],
  articles: readonly Article[],
): MissingHeadline[] {
  if (printed.length === 0) return [];
  const nearest = nearestArticles(articles);
  const within = keywordsInHeadline(articles);
  const taken = new Set<string>();
  return printed.map(({ key, printings, printedBy, candidates }) => {
    const text = commonest(printings);
    let id = stableHash(key === '' ? text : key);
    while (taken.has(id)) id = stableHash(`${id} ${text}`);
    taken.add(id);
    return {
      id,
      text,
      alsoPrinted: [...new Set(printings)].filter((printing) => printing !== text),
      printedBy,
      candidates: [...candidates],
      nearest: nearest(key, candidates),
      keywords: within(key),
    };
  });
}
