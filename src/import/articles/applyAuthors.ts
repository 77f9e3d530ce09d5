import type { ReadPage } from '../../article/article.ts';
import { authorKey } from '../../article/authorKey.ts';
import { authorsOf, bylineOf } from '../../parse/head/byline.ts';
import { isPersonName } from '../../parse/head/givenNames.ts';
import type { Fact } from '../page/page.ts';

/** Accounts of a site under which anybody publishes. */
const ACCOUNT = /^(?:admin(?:istrator)?|editor|webmaster|root|user\d*|desk)$/i;

/**
 * Gives an article its authors: those of its by-line, then those that the format states besides. A name that both have
 * keeps the spelling printed. Newsrooms, accounts and the source itself are no authors: sites state them as such
 * («LBCI» of «LBCI Lebanon»).
 */
export function applyAuthors({ article }: ReadPage, stated: Fact<string[]> | undefined): void {
  const authors = new Map<string, string>();
  for (const name of [
    ...(article.authors ?? printedAuthors(article.byline)),
    ...(stated?.value ?? []).flatMap(authorsOf),
  ]) {
    const key = authorKey(name);
    if (!authors.has(key) && !ACCOUNT.test(name) && !begins(authorKey(article.source ?? ''), key))
      authors.set(key, name);
  }
  if (authors.size > 0) article.authors = [...authors.values()];
  else delete article.authors;
}

/** Names in a by-line that markup told: «كتبت أسماء الساحل», or a name alone. */
function printedAuthors(byline = ''): string[] {
  return bylineOf(byline)?.authors ?? (isPersonName(byline) ? [byline] : []);
}

/** Tells whether a text begins with the words of another. */
const begins = (text: string, words: string): boolean => `${text} `.startsWith(`${words} `);
