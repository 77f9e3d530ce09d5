import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article, Ordinal } from '../../src/article/article.ts';
import { setUp } from '../open/reader.ts';
import type { Run } from '../run.ts';
import type { Engine } from '../search/engine.ts';
import { pagefindSite } from '../search/peerSites.ts';

/** Bytes before the JSON of a fragment. */
const SIGNATURE = 'pagefind_dcd';

/** Pagefind over the same articles, asked in Chromium. */
export interface PagefindEngine extends Engine {
  close(): Promise<void>;
}

/**
 * Indexes the articles with Pagefind's own program and opens the site in a browser. Undefined where Pagefind cannot
 * be installed.
 * @throws Error when its program fails or there is no browser
 */
export async function pagefind(
  { root, out }: Pick<Run, 'root' | 'out'>,
  articles: readonly Article[],
): Promise<PagefindEngine | undefined> {
  const site = pagefindSite(out, articles);
  if (!site) return undefined;
  const ordinals = ordinalsOf(path.join(site.folder, 'pagefind/fragment'), articles);
  const setting = await setUp(root, out, site.folder);
  const page = await setting.browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(setting.fast);
  return {
    name: site.name,
    async ask(q, _, most) {
      const found = await page.evaluate(searchIds, { library: '/pagefind/pagefind.js', q });
      return found.slice(0, most).flatMap((id) => ordinals.get(id) ?? []);
    },
    close: () => setting.close(),
  };
}

/** Asks Pagefind's script. Runs in the page; its address is an argument, or the bundler would look for the file. */
async function searchIds({ library, q }: { library: string; q: string }): Promise<string[]> {
  const { search } = (await import(/* @vite-ignore */ library)) as {
    search: (q: string) => Promise<{ results: { id: string }[] }>;
  };
  return (await search(q)).results.map(({ id }) => id);
}

/** Name of a fragment, by which results are known before they are loaded → the article's ordinal. */
function ordinalsOf(folder: string, articles: readonly Article[]): Map<string, Ordinal> {
  const byId = new Map(articles.map(({ id }, ordinal) => [id, ordinal]));
  const ordinals = new Map<string, Ordinal>();
  for (const file of readdirSync(folder)) {
    const json = gunzipSync(readFileSync(path.join(folder, file)))
      .toString()
      .slice(SIGNATURE.length);
    const { url }: { url: string } = JSON.parse(json);
    const ordinal = byId.get(decodeURIComponent(url).replaceAll('/', ''));
    if (ordinal !== undefined) ordinals.set(path.parse(file).name, ordinal);
  }
  return ordinals;
}
