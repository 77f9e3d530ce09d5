import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from '../../src/article/article.ts';
import type { MiniSearchLibrary } from './miniSearch.ts';
import { peerBeside, peerName } from './peers.ts';

/** A site to be searched in a browser: its box is the only one on the page at `/`. */
export interface SearchedSite {
  name: string;
  folder: string;
}

/**
 * Plainest page that searches during typing: its code loads when the box gets the focus, nothing waits for a pause
 * in typing, and the heading names the question once its answers are shown.
 * @param load the body of `async () => (q) => Promise<{ title, text }[]>`
 */
function searchPage(load: string): string {
  return `<!doctype html>
<html lang="ar" dir="rtl"><meta charset="utf-8"><title>بحث</title><link rel="icon" href="data:,">
<input type="search" role="searchbox" aria-label="بحث"><main><h1></h1><ol></ol></main>
<script type="module">
const [box, heading, list] = ['input', 'h1', 'ol'].map((name) => document.querySelector(name));
let loading;
const loaded = () => (loading ??= (async () => { ${load} })());
const shown = ({ title, text }) => {
  const item = document.createElement('li');
  const [name, passage] = [document.createElement('h2'), document.createElement('p')];
  name.textContent = title;
  passage.textContent = text;
  item.append(name, passage);
  return item;
};
box.addEventListener('focus', loaded);
box.addEventListener('input', async () => {
  const q = box.value;
  const found = await (await loaded())(q);
  if (box.value !== q) return;
  list.replaceChildren(...found.map(shown));
  list.toggleAttribute('data-nothing', found.length === 0);
  heading.textContent = q;
});
</script></html>
`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Every article as a plain page, indexed by Pagefind's own program. Undefined where it cannot be installed.
 * @throws Error when the program fails
 */
export function pagefindSite(out: string, articles: readonly Article[]): SearchedSite | undefined {
  const peer = peerBeside(out, 'pagefind');
  if (!peer) return undefined;
  const folder = freshFolder(out, `pagefind-${articles.length}`);
  for (const { id, title, body } of articles) {
    const text = body.map((block) => `<p>${escape(block.text)}</p>`).join('');
    mkdirSync(path.join(folder, id));
    writeFileSync(
      path.join(folder, id, 'index.html'),
      `<!doctype html><html lang="ar"><title>${escape(title)}</title><main data-pagefind-body><h1>${escape(title)}</h1>${text}</main></html>`,
    );
  }
  const program = path.join(peer, 'lib/runner/bin.cjs');
  const done = spawnSync(process.execPath, [program, '--site', folder, '--quiet'], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`pagefind ended with status ${done.status}:\n${done.stderr}`);
  const load = `
    const pagefind = await import('/pagefind/pagefind.js');
    await pagefind.init();
    return async (q) => {
      const { results } = await pagefind.search(q);
      const found = await Promise.all(results.slice(0, 10).map((one) => one.data()));
      return found.map(({ meta, plain_excerpt }) => ({ title: meta.title, text: plain_excerpt }));
    };`;
  writeFileSync(path.join(folder, 'index.html'), searchPage(load));
  return { name: peerName('pagefind'), folder };
}

/** MiniSearch with its whole index as one file of JSON, titles within and no texts. Undefined where it cannot be installed. */
export async function miniSearchSite(
  out: string,
  articles: readonly Article[],
): Promise<SearchedSite | undefined> {
  const peer = peerBeside(out, 'minisearch');
  if (!peer) return undefined;
  const library = path.join(peer, 'dist/es/index.js');
  const { default: MiniSearch }: MiniSearchLibrary = await import(pathToFileURL(library).href);
  const options = { fields: ['title', 'body'], storeFields: ['title'] };
  const index = new MiniSearch(options);
  index.addAll(
    articles.map(({ title, body }, id) => ({ id, title, body: body.map(({ text }) => text).join('\n') })),
  );
  const folder = freshFolder(out, `minisearch-${articles.length}`);
  cpSync(library, path.join(folder, 'minisearch.js'));
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
  const load = `
    const [{ default: MiniSearch }, json] = await Promise.all([
      import('/minisearch.js'), fetch('/index.json').then((answer) => answer.text())]);
    const index = await MiniSearch.loadJSONAsync(json, ${JSON.stringify(options)});
    return async (q) => index.search(q, { prefix: (_, place, terms) => place === terms.length - 1 })
      .slice(0, 10).map(({ title }) => ({ title, text: '' }));`;
  writeFileSync(path.join(folder, 'index.html'), searchPage(load));
  return { name: peerName('minisearch'), folder };
}

function freshFolder(out: string, name: string): string {
  const folder = path.join(out, 'peers', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
