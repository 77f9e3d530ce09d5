import type { Article, Ordinal } from '../../article/article.ts';
import { authorKey } from '../../article/authorKey.ts';
import type { Count } from '../../site/files.ts';
import { fold } from '../../text/fold.ts';

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

/** Makes the function that gives the folded other forms of a keyword as shown, under which its articles are found too. */
export function keywordForms(articles: readonly Article[]): (shown: string) => string[] {
  const keywords = articles.flatMap((article) => article.keywords);
  const shownKeys = new Set(keywords.map(({ text }) => fold(text)));
  const forms = new Map<string, Set<string>>();
  for (const { text, alsoSpelt = [] } of keywords)
    for (const key of alsoSpelt.map(fold))
      if (!shownKeys.has(key)) forms.set(text, (forms.get(text) ?? new Set()).add(key));
  return (shown) => [...(forms.get(shown) ?? [])];
}

/** Spellings of the authors of a collection. */
export interface AuthorSpellings {
  /** Spelling in which an author, spelt as an article prints it, is shown. */
  shown: (author: string) => string;
  /** Folded spellings of an author as shown: those printed, and that without a title. */
  keys: (shown: string) => string[];
}

/**
 * Chooses for each author of a collection the commonest spelling among all that have one key (see authorKey); of
 * equally common ones the newest article's.
 */
export function authorSpellings(articles: readonly Article[]): AuthorSpellings {
  const printed = countsOf(bearersOf(articles, ({ authors = [] }) => authors));
  const shownByKey = new Map<string, string>();
  const shownAs = new Map<string, string>();
  const keys = new Map<string, Set<string>>();
  for (const { text } of printed) {
    const key = authorKey(text);
    const shown = shownByKey.get(key) ?? text;
    shownByKey.set(key, shown);
    shownAs.set(text, shown);
    const own = keys.get(shown) ?? new Set([key]);
    keys.set(shown, own.add(fold(text)));
  }
  return {
    shown: (author) => shownAs.get(author) ?? author,
    keys: (shown) => [...(keys.get(shown) ?? [])],
  };
}
