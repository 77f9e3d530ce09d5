import { missingHeadlines, type PrintedHeadline } from './headlines/missingHeadlines.ts';
import type { Article } from '../article/article.ts';
import { openingsOf, type Openings } from './openings.ts';
import { partialArticles } from './partialArticles.ts';
import type { Collection, Target } from './collection.ts';
import { withUniqueIds } from './uniqueIds.ts';
import { completePages } from './completePages.ts';
import { mergeDuplicates, type MergedArticle } from './duplicates.ts';
import { headlineKeys } from './headlines/headlineKeys.ts';
import { addressIndex } from './headlines/addressIndex.ts';
import { headlineIndex, type HeadlineIndex } from './headlines/headlineIndex.ts';
import { changed, type CollectedPage } from './compact/packedArticle.ts';
import type { Ordinal } from '../article/article.ts';
import { compareArticles } from '../site/order.ts';

/**
 * Makes one collection of read pages: titles recovered, keywords segmented, duplicates merged, openings made articles,
 * every printed headline linked to its article or gathered as missing. Pages go in in any order; the same pages give
 * the same collection. Nothing fails: of two pages with one id the second (by its file's name) gets another.
 */
export function gatherCollection(pages: readonly CollectedPage[]): Collection {
  const { pages: kept, renamed } = withUniqueIds(pages);
  const keys = headlineKeys(kept.map((page) => page.article));
  const merged: MergedArticle[] = mergeDuplicates(completePages(kept, keys));
  for (const article of partialArticles(
    merged.map((one) => one.article),
    keys,
  ))
    merged.push({ article, files: [] });
  merged.sort((a, b) => compareArticles(a.article, b.article));

  const articles = merged.map(({ article }) => article);
  const headlines = headlineIndex(articles, keys);
  const addresses = addressIndex(articles);
  const openings = openingsOf(articles);
  const missing = new Map<string, PrintedHeadline & { target: Target }>();
  /** Targets, one object an article, however many headlines lead to it. */
  const toArticle = articles.map((_, ordinal): Target => ({ kind: 'article', ordinal }));
  const leadsTo = (text: string, by: Ordinal, found: ReturnType<HeadlineIndex['find']>): Target => {
    const [ordinal, ...others] = found.places;
    const leads = ordinal === undefined || others.length > 0 ? undefined : toArticle[ordinal];
    if (leads) return leads;
    const known = missing.get(found.key);
    if (known) {
      known.printings.push(text);
      if (known.printedBy.at(-1) !== by) known.printedBy.push(by);
      return known.target;
    }
    const target: Target = { kind: 'missing', index: missing.size };
    missing.set(found.key, {
      target,
      key: found.key,
      printings: [text],
      printedBy: [by],
      candidates: found.places,
    });
    return target;
  };
  const related: Target[][] = [];
  const readAlso: Target[][] = [];
  /** Article of a link's address, which is surer than the words of its headline. */
  const at = (href: string | undefined): ReturnType<HeadlineIndex['find']> | undefined => {
    const place = addresses.find(href);
    return place === undefined ? undefined : { key: '', places: [place] };
  };
  articles.forEach((article, by) => {
    readAlso.push(
      article.readAlso.map((block) =>
        leadsTo(block.title, by, at(block.href) ?? articleOf(block, headlines, openings)),
      ),
    );
    related.push(
      article.related.map(({ text, href }) => leadsTo(text, by, at(href) ?? headlines.find(text))),
    );
  });

  return {
    articles: articles.map(withoutAddresses),
    files: merged.map(({ files }) => files),
    related,
    readAlso,
    printedBy: printedBy(articles.length, [related, readAlso]),
    missing: missingHeadlines([...missing.values()], articles),
    renamed,
  };
}

/** Takes the addresses of headlines away: they have found their articles. */
function withoutAddresses(article: Article): Article {
  const { related, readAlso } = article;
  if (![...related, ...readAlso].some(({ href }) => href !== undefined)) return article;
  return changed(article, {
    related: related.map(({ text }) => ({ text })),
    readAlso: readAlso.map((block) => {
      const { href, ...bare } = block;
      return href === undefined ? block : bare;
    }),
  });
}

/** Finds the article of a read-also block by its headline; where that names none or several, by the opening it prints. */
function articleOf(
  block: Article['readAlso'][number],
  headlines: HeadlineIndex,
  openings: Openings,
): ReturnType<HeadlineIndex['find']> {
  const found = headlines.find(block.title);
  if (found.places.length === 1 || block.body.length === 0) return found;
  const places = openings.find(block.body);
  const both = found.places.length > 1 ? places.filter((place) => found.places.includes(place)) : places;
  return both.length === 1 ? { key: found.key, places: both } : found;
}

function printedBy(count: number, lists: readonly Target[][][]): Ordinal[][] {
  const printers: Ordinal[][] = Array.from({ length: count }, () => []);
  for (let by = 0; by < count; by++) {
    for (const targets of lists) {
      for (const target of targets[by] ?? []) {
        if (target.kind === 'missing' || target.ordinal === by) continue;
        const of = printers[target.ordinal];
        if (of && of.at(-1) !== by) of.push(by);
      }
    }
  }
  return printers;
}
