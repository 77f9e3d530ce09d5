import type { Article, OtherPrinting, TitleFrom } from '../article/article.ts';
import { fnv1aOf } from '../text/hash.ts';
import { matchKey } from '../text/matchKey.ts';
import { changed, paragraphsOf, type CollectedPage } from './compact/packedArticle.ts';
import { wordHashes, wordsHash } from './compact/wordHashes.ts';

/** One article and the pages it was read from, the page with the best head first. */
export interface MergedArticle {
  article: Article;
  files: string[];
}

/** Shortest body, in characters, that proves two pages to be one article; a by-line or a cut page is too little. */
const PROOF_LENGTH = 60;

/**
 * Merges pages with the same body into one article, which has the id of the page with the best head: a printed
 * title before a recovered one, a date before none. Facts that page lacks are taken from the others, and their
 * headlines are added to its own, so that nothing printed is lost.
 */
export function mergeDuplicates(pages: readonly CollectedPage[]): MergedArticle[] {
  const groups: Group[] = [];
  const byStart = new Map<number, Group[]>();
  for (const page of pages) {
    const start = startOf(page.article);
    const near = byStart.get(start);
    if (start === NO_START || near === undefined) {
      const fresh: Group = { pages: [page] };
      groups.push(fresh);
      byStart.set(start, [fresh]);
      continue;
    }
    const body = bodyOf(page.article);
    const group = near.find((one) => sameBody(page.article, body, one));
    if (group) {
      group.pages.push(page);
      continue;
    }
    const fresh: Group = { pages: [page], body };
    groups.push(fresh);
    near.push(fresh);
  }
  return groups.map((group) => merge(group.pages));
}

/** Pages of one article; `body` is that of the first page, filled in at the first comparison. */
interface Group {
  pages: CollectedPage[];
  body?: ComparedBody;
}

/** Body as it is compared: a hash of each paragraph's words, and the number of characters in all. */
interface ComparedBody {
  hashes: number[];
  length: number;
}

/** Start of a page without a body, which equals no other page. */
const NO_START = 0;

/** Hash of a body's first words: cheap, the same for equal bodies, and for few others. */
function startOf(article: Article): number {
  const { value: paragraph } = paragraphsOf(article).next();
  if (paragraph === undefined) return NO_START;
  const hashes = wordHashes(paragraph, 24);
  return fnv1aOf(hashes, 1) || 1;
}

function bodyOf(article: Article): ComparedBody {
  const body: ComparedBody = { hashes: [], length: 0 };
  for (const paragraph of paragraphsOf(article)) {
    body.hashes.push(wordsHash([paragraph]));
    body.length += paragraph.length;
  }
  return body;
}

function sameBody(article: Article, body: ComparedBody, group: Group): boolean {
  const other = group.pages[0]?.article;
  if (!other) return false;
  const { hashes } = (group.body ??= bodyOf(other));
  if (hashes.length !== body.hashes.length || hashes.some((hash, i) => hash !== body.hashes[i])) return false;
  return body.length >= PROOF_LENGTH || matchKey(article.title) === matchKey(other.title);
}

const RANK: Record<TitleFrom, number> = { page: 0, 'other-page': 1, guess: 2, lead: 3 };

function merge(group: readonly CollectedPage[]): MergedArticle {
  const [first] = group;
  if (group.length === 1 && first) return { article: first.article, files: [first.file] };
  const byHead = group.toSorted(
    (a, b) =>
      RANK[a.article.titleFrom] - RANK[b.article.titleFrom] ||
      Number(a.article.date === undefined) - Number(b.article.date === undefined) ||
      Number(a.article.source === undefined) - Number(b.article.source === undefined) ||
      (a.file < b.file ? -1 : 1),
  );
  const articles = byHead.map((page) => page.article);
  const [best] = articles;
  if (!best) throw new Error('a group of pages is never empty');
  const facts: Partial<Pick<Article, Filled>> = {};
  for (const fact of FILLED) {
    const text = articles.find((one) => one[fact] !== undefined)?.[fact];
    if (text !== undefined) facts[fact] = text;
  }
  const authors = articles.find((one) => one.authors !== undefined)?.authors;
  const otherPrintings = printingsOf({ ...facts, title: best.title }, articles);
  const article = changed(best, {
    ...facts,
    ...(authors === undefined ? {} : { authors }),
    ...(otherPrintings.length === 0 ? {} : { otherPrintings }),
    keywords: distinct(
      articles.flatMap((one) => one.keywords),
      (keyword) => matchKey(keyword.text),
    ),
    related: distinct(
      articles.flatMap((one) => one.related),
      (headline) => headline.text,
    ),
    readAlso: distinct(
      articles.flatMap((one) => one.readAlso),
      (block) => matchKey(block.title),
    ),
  });
  return { article, files: byHead.map((page) => page.file) };
}

/** Facts that are taken from the other pages where the best one lacks them. */
const FILLED = ['date', 'dateline', 'source', 'byline', 'kicker', 'section', 'origin'] as const;
type Filled = (typeof FILLED)[number];

/** Parts of a head that readers see, of which each page may print its own. */
const PRINTED = ['kicker', 'title', 'byline', 'dateline', 'section', 'source', 'origin'] as const;

/** Parts of the other pages' heads that the article's own head does not hold. */
function printingsOf(own: OtherPrinting, articles: readonly Article[]): OtherPrinting[] {
  const printings = articles.map((other) => {
    const printing: OtherPrinting = {};
    for (const part of PRINTED) {
      const text = part === 'title' && other.titleFrom !== 'page' ? undefined : other[part];
      if (text !== undefined && matchKey(text) !== matchKey(own[part] ?? '')) printing[part] = text;
    }
    return printing;
  });
  return distinct(printings, (printing) => JSON.stringify(printing)).filter(
    (printing) => Object.keys(printing).length > 0,
  );
}

function distinct<T>(all: T[], keyOf: (one: T) => string): T[] {
  const met = new Set<string>();
  return all.filter((one) => {
    const key = keyOf(one);
    if (met.has(key)) return false;
    met.add(key);
    return true;
  });
}
