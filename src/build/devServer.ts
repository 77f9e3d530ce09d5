import path from 'node:path';
import { createServer } from 'vite';
import type { Plugin } from 'vite';
import { Progress } from './progress.ts';
import { readSite } from './writeSite.ts';

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
      let files = siteInMemory(pages);
      let still: NodeJS.Timeout | undefined;
      server.watcher.add(pages);
      server.watcher.on('all', (_, changed) => {
        if (changed !== pages && !changed.startsWith(pages + path.sep)) return;
        clearTimeout(still);
        still = setTimeout(() => {
          files = siteInMemory(pages);
          server.ws.send({ type: 'full-reload' });
        }, STILL_MS);
      });
      server.middlewares.use((request, response, next) => {
        const file = files.get(decodeURI((request.url ?? '').replace(/\?.*$/, '').slice(1)));
        if (!file) {
          next();
          return;
        }
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(JSON.stringify(file()));
      });
    },
  };
}

/** Every JSON file of the site by its path; article and headline pages are made when they are asked for. */
function siteInMemory(pages: string): Map<string, () => unknown> {
  const { contents, summary } = readSite(pages, new Progress());
  for (const { file, sentence } of summary.refused) process.stderr.write(`${file} ${sentence}\n`);
  const files = new Map<string, () => unknown>(
    contents.files.map(({ path, content }) => [path, () => content]),
  );
  for (let ordinal = 0; ordinal < contents.articleCount; ordinal++) {
    const id = contents.articlePage(ordinal)?.article.id;
    files.set(`articles/${id}/article.json`, () => contents.articlePage(ordinal));
  }
  for (let index = 0; index < contents.headlineCount; index++) {
    const id = contents.headlinePage(index)?.id;
    files.set(`headlines/${id}/headline.json`, () => contents.headlinePage(index));
  }
  return files;
}
