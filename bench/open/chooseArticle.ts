import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticlePage, Entry } from '../../src/site/files.ts';

/** An article to open, and articles its page links to. */
export interface Chosen {
  page: ArticlePage;
  /** At least two, all whole articles, in the page's order. */
  leadsTo: ArticlePage[];
}

/** Articles looked through, from the newest on. */
const LOOKED_THROUGH = 640;

/**
 * Chooses the article of median length among those whose related headlines lead to at least two whole articles.
 * @param site a built site's folder
 * @throws Error when the site has none
 */
export function chooseArticle(site: string): Chosen {
  const read = (id: string): ArticlePage => readJson(site, 'articles', id, 'article.json');
  const fit: Chosen[] = [];
  for (const { id, titleFrom, onlyBeginning } of allEntries(site).slice(0, LOOKED_THROUGH)) {
    if (onlyBeginning || titleFrom !== 'page') continue;
    const page = read(id);
    const ids = page.related.flatMap((to) => (to.kind === 'article' && !to.onlyBeginning ? [to.id] : []));
    const others = [...new Set(ids)].filter((other) => other !== id);
    if (others.length > 1) fit.push({ page, leadsTo: others.map(read) });
  }
  const length = ({ page }: Chosen) => page.article.body.reduce((sum, { text }) => sum + text.length, 0);
  const chosen = fit.toSorted((a, b) => length(a) - length(b))[fit.length >> 1];
  if (!chosen) throw new Error('The site to be measured has no article that leads to two others.');
  return chosen;
}

/** Reads all entries of a built site's library, in its order. */
export function allEntries(site: string): Entry[] {
  const files = readdirSync(path.join(site, 'entries')).length;
  return Array.from({ length: files }, (_, n): Entry[] => readJson(site, 'entries', `${n}.json`)).flat();
}

function readJson<T>(...names: string[]): T {
  const value: T = JSON.parse(readFileSync(path.join(...names), 'utf8'));
  return value;
}
