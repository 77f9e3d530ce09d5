import { type Affixes, withoutAffixes } from './affixes.ts';
import type { Article } from '../../article/article.ts';
import { matchKey } from '../../text/matchKey.ts';

/** What a printed headline is compared by. */
export interface HeadlineKey {
  /** The match key of all that is printed. */
  printed: string;
  /** The match key without affixes: the same for all printings of one headline. */
  plain: string;
  /** It shows by dots that it was cut: after a whole word, or perhaps within one. */
  cut?: 'words' | 'letters';
}

/** The keys of one collection's headlines; each is worked out once. */
export interface HeadlineKeys {
  of(headline: string): HeadlineKey;
  /** As printed, without « | عاجل» and the like, nor the name of a site that the collection has as a source. */
  plain(headline: string, which?: Affixes): string;
}

/** `articles` tell the names of sites, which may end a headline: « - <source>». */
export function headlineKeys(articles: readonly Article[]): HeadlineKeys {
  const sources = sourceKeys(articles);
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

/** What marks a cut; with a space before the dots it fell between words. */
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
