import type { Article, Keyword } from '../article/article.ts';
import { guessTitles } from './guessTitles.ts';
import { headlineKeys, type HeadlineKeys } from './headlines/headlineKeys.ts';
import { titlesWithoutSite } from './headlines/siteNames.ts';
import { segmentKeywords } from './keywords/segmentKeywords.ts';
import { changed, type CollectedPage } from './compact/packedArticle.ts';
import { settleDays } from './settleDays.ts';
import { recoverTitles } from './recoverTitles.ts';

/**
 * Completes pages by evidence of the others: titles that other pages print, names of sites cut off their titles, and keyword lines segmented into
 * keywords. Pages are returned in the same order, the given ones unchanged; for a single page only its own text is
 * evidence.
 */
export function completePages<Page extends CollectedPage>(
  pages: readonly Page[],
  keys: HeadlineKeys = headlineKeys(pages.map((page) => page.article)),
): Page[] {
  let articles = settleDays(pages);
  articles = withoutSites(articles);
  articles = retitled(articles, recoverTitles(articles, keys), 'other-page');
  articles = retitled(articles, guessTitles(articles, keys), 'guess');
  const cut = segmentKeywords(pages, articles);
  return pages.map((page, place) => {
    const article = articles[place] ?? page.article;
    const { own, readAlso } = cut[place] ?? { own: [], readAlso: [] };
    return {
      ...page,
      article: changed(article, {
        keywords: own,
        readAlso: article.readAlso.map((block, i) => withKeywords(block, readAlso[i])),
      }),
    };
  });
}

/** Cuts the names of sites off the titles; a site becomes the article's origin. */
function withoutSites(articles: Article[]): Article[] {
  const titles = titlesWithoutSite(articles);
  if (titles.size === 0) return articles;
  return articles.map((article, place) => {
    const split = titles.get(place);
    if (split === undefined) return article;
    const isNamed = article.origin !== undefined || article.source === split.site;
    return changed(article, { title: split.headline, ...(isNamed ? {} : { origin: split.site }) });
  });
}

function retitled(
  articles: Article[],
  titles: ReadonlyMap<number, string>,
  titleFrom: Article['titleFrom'],
): Article[] {
  return articles.map((article, place) => {
    const title = titles.get(place);
    return title === undefined ? article : changed(article, { title, titleFrom });
  });
}

function withKeywords(
  block: Article['readAlso'][number],
  keywords: Keyword[] | undefined,
): Article['readAlso'][number] {
  const { keywords: _, ...rest } = block;
  return keywords && keywords.length > 0
    ? { ...rest, keywords: keywords.map((keyword) => keyword.text) }
    : rest;
}
