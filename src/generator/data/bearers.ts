import type { Article, Ordinal } from '../../article/article.ts';
import { authorKey } from '../../article/authorKey.ts';
import type { Count } from '../../site/files.ts';

/** Keywords, sources or authors as shown, each with the articles that bear it, ascending. */
export type Bearers = Map<string, Ordinal[]>;

/** Collects the articles that bear each name. */
export function bearersOf(
  articles: readonly Article[],
  namesOf: (article: Article) => readonly string[],
): Bearers {
  const bearers: Bearers = new Map();
  articles.forEach((article, ordinal) => {
    for (const name of new Set(namesOf(article))) {
      const known = bearers.get(name);
      if (known) known.push(ordinal);
      else bearers.set(name, [ordinal]);
    }
  });
  return bearers;
}

/** Counts names, most used first; among equals the order of first appearance, which is newest first. */
export function countsOf(bearers: Bearers): Count[] {
  return [...bearers]
    .map(([text, { length }]) => ({ text, count: length }))
    .sort((a, b) => b.count - a.count);
}

/**
 * Names the authors of articles, each in its commonest spelling among all that have one key (see authorKey); of equally
 * common ones the newest article's.
 * @returns a function from an article of the collection to its different authors
 */
export function authorsIn(articles: readonly Article[]): (article: Article) => string[] {
  const spellings = bearersOf(articles, ({ authors = [] }) => authors);
  const commonest = new Map<string, string>();
  for (const { text } of countsOf(spellings)) {
    const key = authorKey(text);
    if (!commonest.has(key)) commonest.set(key, text);
  }
  const shown = new Map([...spellings.keys()].map((text) => [text, commonest.get(authorKey(text)) ?? text]));
  return ({ authors = [] }) => [...new Set(authors.map((text) => shown.get(text) ?? text))];
}
