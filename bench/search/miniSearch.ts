import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../src/article/article.ts';
import { fold } from '../../src/text/fold.ts';
import type { Engine } from './engine.ts';
import { peerBeside, peerName } from './peers.ts';

/** The part of MiniSearch that is used here. */
interface MiniSearch {
  addAll(documents: readonly Record<string, unknown>[]): void;
  search(q: string, options: object): { id: number }[];
}
export interface MiniSearchLibrary {
  default: new (options: object) => MiniSearch;
}

/**
 * MiniSearch over the same articles with its default settings, except that its terms are folded as ours are
 * (otherwise it finds no other spelling), that a title counts twice, and that the last word during typing is a
 * prefix. Undefined where it cannot be installed.
 */
export async function miniSearch(out: string, articles: readonly Article[]): Promise<Engine | undefined> {
  const folder = peerBeside(out, 'minisearch');
  if (!folder) return undefined;
  const { default: MiniSearch }: MiniSearchLibrary = await import(
    pathToFileURL(path.join(folder, 'dist/es/index.js')).href
  );
  const index = new MiniSearch({
    fields: ['title', 'keywords', 'source', 'body'],
    processTerm: (term: string) => fold(term) || null,
    searchOptions: { boost: { title: 2 } },
  });
  index.addAll(
    articles.map(({ title, keywords, source = '', body }, id) => ({
      id,
      title,
      keywords: keywords.map(({ text }) => text).join('\n'),
      source,
      body: body.map(({ text }) => text).join('\n'),
    })),
  );
  return {
    name: peerName('minisearch'),
    ask(q, typing, most) {
      const prefix = (_: string, place: number, terms: string[]) => typing && place === terms.length - 1;
      return Promise.resolve(
        index
          .search(q, { prefix })
          .slice(0, most)
          .map(({ id }) => id),
      );
    },
  };
}
