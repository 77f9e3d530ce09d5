import { type Affixes, withoutAffixes } from './affixes.ts';
import type { Article } from '../../article/article.ts';
import { siteNames } from './siteNames.ts';
import { matchKey } from '../../text/matchKey.ts';

/** Keys by which printed headlines are compared. */
export interface HeadlineKey {
  /** Match key of the whole printing. */
  printed: string;
  /** Match key without affixes: the same for all printings of one headline. */
  plain: string;
  /** Present when dots show that the headline was cut: after a whole word, or perhaps within one. */
  cut?: 'words' | 'letters';
}

/** Keys of one collection's headlines; each is computed once. */
export interface HeadlineKeys {
  of(headline: string): HeadlineKey;
  /** Removes « | عاجل» and the like, and the name of a site that the collection has as a source; the rest stays as printed. */
  plain(headline: string, which?: Affixes): string;
}

/** Makes the keys of a collection. Its `articles` tell the names of sites, which may end a headline: « - <source>». */
export function headlineKeys(articles: readonly Article[]): HeadlineKeys {
  const sources = new Set([...sourceKeys(articles), ...siteNames(articles)]);
  const known = new Map<string, HeadlineKey>();
  const isSource = (name: string): boolean => sources.has(matchKey(name));
  const plain = (headline: string, which: Affixes = 'all'): string =>
    withoutAffixes(headline, isSource, which);
  return {
    plain,
    of(headline) {
      let keys = known.get(headline);
      if (!keys) known.set(headline, (keys = keysOf(headline, plain(headline))));
      return keys;
    },
  };
}

/** Dots that mark a cut; with a space before them it fell between words. */
const DOTS = /(\s?)(?:\.{2,}|\u2026)\s*$/u;

function keysOf(headline: string, rest: string): HeadlineKey {
  const plain = matchKey(rest);
  const printed = rest === headline || rest === headline.trim() ? plain : matchKey(headline);
  const dots = DOTS.exec(rest);
  return dots ? { printed, plain, cut: dots[1] === '' ? 'letters' : 'words' } : { printed, plain };
}

function sourceKeys(articles: readonly Article[]): Set<string> {
  const names = new Set<string>();
  for (const article of articles) {
    if (article.source !== undefined) names.add(article.source);
    for (const block of article.readAlso) if (block.source !== undefined) names.add(block.source);
  }
  const keys = new Set(Array.from(names, matchKey));
  keys.delete('');
  return keys;
}
