import path from 'node:path';
import { createServer } from 'vite';
import type { Plugin } from 'vite';
import { writeRoot } from '../../search/format/root.ts';
import { archiveOf } from '../data/archive.ts';
import { FEED_LENGTH, feedFiles, listFeedFiles } from '../data/feeds.ts';
import { Progress } from '../console/progress.ts';
import { searchIndexFiles } from '../data/searchIndexFiles.ts';
import type { SiteContents } from '../data/siteContents.ts';
import type { SiteConfig } from '../disk/readConfig.ts';
import { siteTemplate } from '../render/pageHead.ts';
import { readSite } from '../disk/readSite.ts';

/** Time without a change after which the folder is read again: editors save in several steps. */
const DEBOUNCE_MS = 120;

/**
 * Runs Vite's development server with the pages' JSON served from memory; an edited page is read again at once.
 * @param configuration reads the site's configuration, anew at each change
 * @returns exit status 0, when the server is stopped
 */
export async function dev(
  root: string,
  pages: string,
  port: number,
  configuration: () => SiteConfig,
): Promise<number> {
  process.env['NODE_ENV'] = 'development';
  const server = await createServer({ root, server: { port }, plugins: [pagesPlugin(pages, configuration)] });
  await server.listen();
  server.printUrls();
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await server.close();
  return 0;
}

function pagesPlugin(pages: string, configuration: () => SiteConfig): Plugin {
  return {
    name: 'warraq-pages',
    transformIndexHtml: (html) => siteTemplate(html, '/', configuration().info),
    async configureServer(server) {
      let fileAt = await siteInMemory(pages, configuration());
      let timer: NodeJS.Timeout | undefined;
      const readAgain = async () => {
        try {
          fileAt = await siteInMemory(pages, configuration());
          server.ws.send({ type: 'full-reload' });
        } catch (error) {
          server.config.logger.error(error instanceof Error ? error.message : String(error));
        }
      };
      server.watcher.add(pages);
      server.watcher.on('all', (_, changed) => {
        if (changed !== pages && !changed.startsWith(pages + path.sep)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void readAgain(), DEBOUNCE_MS);
      });
      server.middlewares.use((request, response, next) => {
        const file = fileAt(decodeURI((request.url ?? '').replace(/\?.*$/, '').slice(1)));
        if (!file) {
          next();
          return;
        }
        const content = file();
        response.setHeader('content-type', typeOf(content));
        const ready = typeof content === 'string' || content instanceof Uint8Array;
        response.end(ready ? content : JSON.stringify(content));
      });
    },
  };
}

/** Content type of a file in memory: bytes are the search index, a string is an Atom feed, all else is JSON. */
function typeOf(content: unknown): string {
  if (content instanceof Uint8Array) return 'application/octet-stream';
  return `application/${typeof content === 'string' ? 'atom+xml' : 'json'}; charset=utf-8`;
}

/**
 * Reads the pages and gives every file of the site by its path. A page's JSON is made when it is asked for; the search
 * index is made whole with the first of its files.
 */
async function siteInMemory(
  pages: string,
  site: SiteConfig,
): Promise<(path: string) => (() => unknown) | undefined> {
  const { contents, summary } = await readSite(pages, new Progress(), { ...site, workbench: true });
  for (const { file, sentence } of summary.refused) process.stderr.write(`${file} ${sentence}\n`);
  for (const remark of summary.remarks) process.stderr.write(`${remark}\n`);
  const files = new Map<string, () => unknown>(
    [
      ...contents.files(),
      ...feedFiles(contents.newest(FEED_LENGTH), undefined, site.info),
      ...listFeedFiles(contents.feedLists(), undefined, site.info),
    ].map(({ path, content }) => [path, () => content]),
  );
  files.set('about/about.json', () => contents.aboutPage);
  files.set('archive/archive.json', () => archiveOf(contents));
  for (let ordinal = 0; ordinal < contents.articleCount; ordinal++) {
    const id = contents.articlePage(ordinal)?.article.id;
    files.set(`articles/${id}/article.json`, () => contents.articlePage(ordinal));
  }
  for (const shard of contents.headlines.shardNames)
    files.set(`headlines/${shard}/headlines.json`, () => contents.headlines.shard(shard));
  let search: Map<string, Uint8Array> | undefined;
  return (path) => {
    if (!path.startsWith('search/')) return files.get(path);
    const file = (search ??= searchInMemory(contents)).get(path);
    return file && (() => file);
  };
}

/** Makes the search index in memory, under a version that no earlier reading of the pages had. */
function searchInMemory(contents: SiteContents): Map<string, Uint8Array> {
  const version = `dev-${Date.now().toString(36)}`;
  const files = new Map<string, Uint8Array>();
  const made = searchIndexFiles(contents.indexedArticles(), contents.headlines.texts());
  let step = made.next();
  for (; !step.done; step = made.next())
    files.set(`search/${version}/${step.value.path}`, Buffer.from(step.value.content));
  return files.set('search/root.bin', writeRoot({ ...step.value, version }));
}
