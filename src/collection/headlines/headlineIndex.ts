import type { Article } from '../../article/article.ts';
import type { HeadlineKeys } from './headlineKeys.ts';

/** Index of articles by their headlines. */
export interface HeadlineIndex {
  /**
   * Finds the articles that a headline could mean, by `places` among those indexed: one is a link, none or several is
   * not. `key` is the same for all printings of one headline, affixed or plain.
   */
  find(headline: string): { key: string; places: readonly number[] };
}

/** Fewest words of a cut headline that can be continued. */
const CUT_WORDS = 4;
/** Fewest words of a first clause that names an article: a clause is weaker evidence than a headline. */
const LEAD_WORDS = 5;
const NOWHERE: readonly number[] = [];

type Titled = Pick<Article, 'title' | 'titleFrom'>;

/**
 * Indexes titles for matching: exact after folding and without punctuation, then without affixes, then, only when
 * dots show that the headline was cut, the one title that continues it. A bare prefix is never enough: «ارتفاع
 * الأسعار» and «ارتفاع الأسعار يضرب الأسواق» are two stories. Digits and every word count.
 */
export function headlineIndex(articles: readonly Titled[], keys: HeadlineKeys): HeadlineIndex {
  const exact = new Map<string, number[]>();
  const stripped = new Map<string, number[]>();
  articles.forEach(({ title, titleFrom }, place) => {
    const { printed, plain } = keys.of(title);
    if (printed === '' || (titleFrom === 'lead' && printed.split(' ', LEAD_WORDS).length < LEAD_WORDS))
      return;
    add(exact, printed, place);
    if (plain !== printed) add(stripped, plain, place);
  });

  let sorted: string[] | undefined;
  const continuing = (prefix: string, wholeWords: boolean): Set<number> => {
    sorted ??= [...new Set([...exact.keys(), ...stripped.keys()])].sort();
    const found = new Set<number>();
    for (let i = firstAtLeast(sorted, prefix); i < sorted.length; i++) {
      const key = sorted[i];
      if (key === undefined || !key.startsWith(prefix)) break;
      if (wholeWords && key.length > prefix.length && key[prefix.length] !== ' ') continue;
      for (const place of [...(exact.get(key) ?? []), ...(stripped.get(key) ?? [])])
        if (key.length === prefix.length || articles[place]?.titleFrom !== 'lead') found.add(place);
    }
    return found;
  };

  return {
    find(headline) {
      const { printed, plain, cut } = keys.of(headline);
      if (cut !== undefined && plain.split(' ', CUT_WORDS).length === CUT_WORDS) {
        const whole = (exact.get(printed) ?? NOWHERE).filter(
          (place) => keys.of(articles[place]?.title ?? '').cut,
        );
        return { key: plain, places: whole.length > 0 ? whole : [...continuing(plain, cut === 'words')] };
      }
      // «بالصور: …» may be one story and the same words without it another: the whole headline is asked for first.
      return { key: plain, places: exact.get(printed) ?? exact.get(plain) ?? stripped.get(plain) ?? NOWHERE };
    },
  };
}

function add(index: Map<string, number[]>, key: string, place: number): void {
  const places = index.get(key);
  if (places) places.push(place);
  else index.set(key, [place]);
}

function firstAtLeast(sorted: readonly string[], key: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < key) from = middle + 1;
    else to = middle;
  }
  return from;
}
