import type { Article } from '../../src/article/article.ts';
import { readingTime } from '../../src/article/readingTime.ts';
import { searchIndexFiles } from '../../src/generator/data/searchIndexFiles.ts';
import type { SearchRequest } from '../../src/search/answer.ts';
import type { SiteFiles } from '../../src/site/siteFiles.ts';
import { writeRoot } from '../../src/search/format/root.ts';
import { Searcher } from '../../src/search/query/searcher.ts';
import type { Engine } from './engine.ts';

const VERSION = 'memory';
/** Most results listed by relevance. */
const LISTED = 1000;

/**
 * The search of a built site over articles in memory, without facets and filters, which read other files of a
 * site.
 */
export async function ours(articles: readonly Article[]): Promise<Engine> {
  const searcher = new Searcher(filesOf(articles));
  await searcher.prepare();
  return {
    name: 'Warraq',
    async ask(q, typing, most) {
      const asked: SearchRequest = { q, keywords: [], order: most > LISTED ? 'newest' : 'nearest', typing };
      let found: number[] = [];
      for await (const { hits, ordinals } of searcher.ask(asked)) {
        found = ordinals;
        // Answers after the first only add to its hits.
        if (hits.length >= most) break;
      }
      return found.slice(0, most);
    },
  };
}

function filesOf(articles: readonly Article[]): SiteFiles {
  const files = new Map<string, string | Uint8Array>();
  const made = searchIndexFiles(articles.map((article) => ({ article, minutes: readingTime(article) })));
  let step = made.next();
  for (; !step.done; step = made.next())
    files.set(`search/${VERSION}/${step.value.path}`, step.value.content);
  files.set('search/root.bin', writeRoot({ ...step.value, version: VERSION }));
  const absent = (name: string) => Promise.reject(new Error(`There is no ${name} in memory.`));
  return {
    json: <T>(name: string) => {
      const content = files.get(name);
      return typeof content === 'string' ? Promise.resolve(JSON.parse(content) as T) : absent(name);
    },
    bytes: (name) => {
      const content = files.get(name);
      return content instanceof Uint8Array ? Promise.resolve(content) : absent(name);
    },
  };
}
