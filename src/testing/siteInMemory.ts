import type { Article } from '../article/article.ts';
import type { Collection } from '../collection/collection.ts';
import { SiteContents } from '../generator/data/siteContents.ts';

/** Facts of a test article; a fact left out is absent from its page. `title` and `body` have defaults. */
export interface TestArticle {
  title?: string;
  date?: string;
  source?: string;
  authors?: string[];
  keywords?: string[];
  body?: string[];
}

/**
 * JSON files of a site of these articles, read as from a host, for tests of their readers.
 * @param facts in the library's order: newest first, undated last; ids are `a0`, `a1`, …
 * @param asked gets the path of every file read
 */
export function siteInMemory(
  facts: TestArticle[],
  asked: string[] = [],
): { articles: Article[]; json: <T>(path: string) => Promise<T> } {
  const articles = facts.map(articleOf);
  const none = () => articles.map(() => []);
  const collection: Collection = {
    articles,
    files: none(),
    related: none(),
    readAlso: none(),
    printedBy: none(),
    missing: [],
    renamed: [],
  };
  const files = new Map(
    Array.from(new SiteContents(collection, []).files(), ({ path, content }) => [
      path,
      JSON.stringify(content),
    ]),
  );
  return {
    articles,
    json: (path) => {
      asked.push(path);
      const json = files.get(path);
      return json === undefined
        ? Promise.reject(new Error(`no such file: ${path}`))
        : Promise.resolve(JSON.parse(json));
    },
  };
}

function articleOf(
  { title, date, source, authors, keywords = [], body = [] }: TestArticle,
  i: number,
): Article {
  return {
    id: `a${i}`,
    title: title ?? `خبر ${i}`,
    titleFrom: 'page',
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    ...(authors === undefined ? {} : { authors }),
    keywords: keywords.map((text) => ({ text })),
    body: body.map((text) => ({ kind: 'paragraph', text })),
    readAlso: [],
    related: [],
  };
}
