import path from 'node:path';
import { createServer } from 'vite';
import type { Plugin } from 'vite';
import { writeRoot } from '../../search/format/root.ts';
import { FEED_LENGTH, feedFiles } from '../data/feeds.ts';
import { Progress } from '../console/progress.ts';
import { searchFiles } from '../data/searchIndexFiles.ts';
import type { SiteContents } from '../data/siteContents.ts';
import { readSite } from '../disk/writeSite.ts';

/** How long the folder must be still before it is read again: editors save in several steps. */
const STILL_MS = 120;

/**
 * Vite's development server with the pages' JSON served from memory; an edited page is read again at once.
 * @returns exit status 0, when the server is stopped
 */
export async function dev(root: string, pages: string, port: number): Promise<number> {
  process.env['NODE_ENV'] = 'development';
  const server = await createServer({ root, server: { port }, plugins: [pagesPlugin(pages)] });
  await server.listen();
  server.printUrls();
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await server.close();
  return 0;
}

function pagesPlugin(pages: string): Plugin {
  return {
    name: 'warraq-pages',
    configureServer(server) {
      let fileAt = siteInMemory(pages);
      let still: NodeJS.Timeout | undefined;
      server.watcher.add(pages);
      server.watcher.on('all', (_, changed) => {
        if (changed !== pages && !changed.startsWith(pages + path.sep)) return;
        clearTimeout(still);
        still = setTimeout(() => {
          fileAt = siteInMemory(pages);
          server.ws.send({ type: 'full-reload' });
        }, STILL_MS);
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

/** The only text that is no JSON is a feed. */
function typeOf(content: unknown): string {
  if (content instanceof Uint8Array) return 'application/octet-stream';
  return `application/${typeof content === 'string' ? 'atom+xml' : 'json'}; charset=utf-8`;
}

/** Every file of the site by its path; pages are made when they are asked for, and all of the search when any of it is. */
function siteInMemory(pages: string): (path: string) => (() => unknown) | undefined {
  const { contents, summary } = readSite(pages, new Progress());
  for (const { file, sentence } of summary.refused) process.stderr.write(`${file} ${sentence}\n`);
  const files = new Map<string, () => unknown>(
    [...contents.files(), ...feedFiles(contents.newest(FEED_LENGTH))].map(({ path, content }) => [
      path,
      () => content,
    ]),
  );
  for (let ordinal = 0; ordinal < contents.articleCount; ordinal++) {
    const id = contents.articlePage(ordinal)?.article.id;
    files.set(`articles/${id}/article.json`, () => contents.articlePage(ordinal));
  }
  for (let index = 0; index < contents.headlineCount; index++) {
    const id = contents.headlinePage(index)?.id;
    files.set(`headlines/${id}/headline.json`, () => contents.headlinePage(index));
  }
  let search: Map<string, Uint8Array> | undefined;
  return (path) => {
    if (!path.startsWith('search/')) return files.get(path);
    const file = (search ??= searchInMemory(contents)).get(path);
    return file && (() => file);
  };
}

/** The files of the search, under a version no earlier reading of the pages had. */
function searchInMemory(contents: SiteContents): Map<string, Uint8Array> {
  const version = `dev-${Date.now().toString(36)}`;
  const files = new Map<string, Uint8Array>();
  const made = searchFiles(contents.searched());
  let step = made.next();
  for (; !step.done; step = made.next())
    files.set(`search/${version}/${step.value.path}`, Buffer.from(step.value.content));
  return files.set('search/root.bin', writeRoot({ ...step.value, version }));
}
