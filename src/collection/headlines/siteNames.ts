import type { Article } from '../../article/article.ts';
import { matchKey } from '../../text/matchKey.ts';

/** Fewest titles of a collection that a name must end to be its site's. */
const FEWEST = 3;
/** Name after a sign that stands apart: « - المدار», « | المدار», « ــ أخبار المدار». */
const ENDING = /\s+(?:[-–—|]|ـ{1,3})\s+([^|–—]{2,40})$/u;
/** Words and numbers that end several titles and name no site: rounds, parts, forms of a report. */
const NO_SITE =
  /\p{N}|^(?:ال)?(?:جول[ةه]|حلق[ةه]|جزء|دور|مجموع[ةه]|[أا]سبوع|يوم|موسم|شوط|فصل|باب|نسخ[ةه]|طبع[ةه]|دفع[ةه]|مرحل[ةه]|نصف|ربع|نهائي|فيديو|صور|صور[ةه]|عاجل|تحليل|ر[أا]ي|مقال|حوار|تقرير|تحقيق|مباشر|خاص|حصري|تفاصيل|محدث|شاهد|بالفيديو|بالصور)(?:\s|$)/u;
/** Most words of a site's name, and fewest of the headline before it. */
const WORDS = { name: 5, headline: 2 };

/** A title that may end in its site's name: the headline before it, the name and its key. */
export interface SplitTitle {
  headline: string;
  site: string;
  key: string;
}

function splitTitle(title: string): SplitTitle | undefined {
  const found = ENDING.exec(title);
  const name = found?.[1]?.trim();
  if (found === null || name === undefined || NO_SITE.test(name)) return undefined;
  const headline = title.slice(0, found.index).trim();
  const isName = name.split(/\s+/u).length <= WORDS.name && !/[.؟?!:،"«]/u.test(name);
  if (!isName || headline.split(/\s+/u).length < WORDS.headline) return undefined;
  return { headline, site: name, key: matchKey(name) };
}

/**
 * Finds the names of sites that end titles of a collection, as match keys: three different titles and more end in such a
 * name. «الأهلي - الزمالك» ends in none, for its last word ends no other titles.
 */
export function siteNames(articles: readonly Article[]): Set<string> {
  const headlines = new Map<string, Set<string>>();
  for (const { title, titleFrom } of articles) {
    const split = titleFrom === 'page' ? splitTitle(title) : undefined;
    if (split === undefined || split.key === '') continue;
    const known = headlines.get(split.key);
    if (known === undefined) headlines.set(split.key, new Set([split.headline]));
    else known.add(split.headline);
  }
  return new Set([...headlines].flatMap(([key, known]) => (known.size >= FEWEST ? [key] : [])));
}

/** Titles and the names of their sites, by place in `articles`; only those that end in one. */
export function titlesWithoutSite(articles: readonly Article[]): Map<number, SplitTitle> {
  const titles = new Map<number, SplitTitle>();
  const names = siteNames(articles);
  if (names.size === 0) return titles;
  articles.forEach(({ title, titleFrom }, place) => {
    const split = titleFrom === 'page' ? splitTitle(title) : undefined;
    if (split !== undefined && names.has(split.key)) titles.set(place, split);
  });
  return titles;
}
