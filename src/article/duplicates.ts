import type { Article, ReadPage, TitleFrom } from './article.ts';
import { matchKey } from './matchKey.ts';
import { wordHashes, wordsHash } from './wordHashes.ts';

/** One article and the pages it was read from, the page with the best head first. */
export interface Told {
  article: Article;
  files: string[];
}

/** A body shorter than this (a by-line, a cut page) is no proof that two pages are one article. */
const PROOF_LENGTH = 60;

/**
 * Pages that tell the same body are one article, known by the id of the page with the best head: a printed title
 * before a recovered one, a date before none. What that page lacks is taken from the others, and their headlines
 * are added to its own, so that nothing printed is lost.
 */
export function mergeDuplicates(pages: readonly ReadPage[]): Told[] {
  const groups: ReadPage[][] = [];
  const byStart = new Map<number, ReadPage[][]>();
  for (const page of pages) {
    const start = startOf(page.article);
    const near = byStart.get(start) ?? [];
    const group = near.find(([other]) => other && sameBody(page.article, other.article));
    if (group) {
      group.push(page);
      continue;
    }
    const fresh = [page];
    groups.push(fresh);
    near.push(fresh);
    byStart.set(start, near);
  }
  return groups.map(merge);
}

/** A cheap number that equal bodies share, and few others: of the first words and the number of paragraphs. */
function startOf(article: Article): number {
  const hashes = wordHashes(article.body[0]?.text ?? '', 24);
  let start = article.body.length;
  for (let i = 0; i < hashes.length; i++) start = Math.imul(start ^ (hashes[i] ?? 0), 0x01000193);
  return start;
}

function sameBody(a: Article, b: Article): boolean {
  if (a.body.length !== b.body.length || a.body.length === 0) return false;
  const length = a.body.reduce((sum, block) => sum + block.text.length, 0);
  if (length < PROOF_LENGTH && matchKey(a.title) !== matchKey(b.title)) return false;
  return a.body.every((block, i) => {
    const other = b.body[i]?.text ?? '';
    return block.text === other || wordsHash([block.text]) === wordsHash([other]);
  });
}

const RANK: Record<TitleFrom, number> = { page: 0, 'other-page': 1, guess: 2, lead: 3 };

function merge(group: ReadPage[]): Told {
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
  const [best, ...others] = articles;
  if (!best) throw new Error('a group of pages is never empty');
  const article: Article = { ...best };
  for (const other of others) {
    if (article.date === undefined && other.date !== undefined) article.date = other.date;
    if (article.dateline === undefined && other.dateline !== undefined) article.dateline = other.dateline;
    if (article.source === undefined && other.source !== undefined) article.source = other.source;
  }
  article.keywords = distinct(
    articles.flatMap((a) => a.keywords),
    (keyword) => matchKey(keyword.text),
  );
  article.related = distinct(
    articles.flatMap((a) => a.related),
    (headline) => headline.text,
  );
  article.readAlso = distinct(
    articles.flatMap((a) => a.readAlso),
    (block) => matchKey(block.title),
  );
  return { article, files: byHead.map((page) => page.file) };
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
