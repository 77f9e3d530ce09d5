import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { SiteInfo } from '../../site/siteInfo.ts';
import type { TitleData } from '../../site/pageTitle.ts';
import { startTexts } from '../../screens/i18n/i18n.ts';
import { CriticalCss } from './criticalCss.ts';
import { templateOf } from './pageTemplate.ts';
import { queryClientForBuild, prerender } from './prerender.tsx';
import type { Frame } from './prerender.tsx';

/** First message to a worker: paths, so that nothing large is copied to each. Lists of pages to write follow. */
export interface WorkerStart {
  out: string;
  base: string;
  /** The site's public address, when it is known. */
  url: string | undefined;
  info: SiteInfo;
  template: string;
  stylesheet: string;
  stylesheetFile: string;
}

/** A page to write: `<folder>/index.html`, and its JSON beside it when `name` says so. */
export interface PageJob {
  kind: keyof TitleData;
  /** Folder of the page, relative to the site, decoded; '' for the root. */
  folder: string;
  /** JSON that the page's first query would fetch; absent for a page that needs none. */
  json?: string;
  /** Name of the JSON file beside the page. */
  name?: string;
}

const port = parentPort;
if (port) {
  const client = queryClientForBuild();
  let start: Promise<{ out: string; frame: Frame }> | undefined;
  const write = async (jobs: PageJob[]) => {
    if (!start) throw new Error('pages came before the start');
    const { out, frame } = await start;
    for (const job of jobs) writePage(out, frame, job);
    port.postMessage(jobs.length);
  };
  port.on('message', (message: WorkerStart | PageJob[]) => {
    if (Array.isArray(message)) void write(message);
    else start = started(message, client);
  });
}

async function started(
  { out, base, url, info, template, stylesheet, stylesheetFile }: WorkerStart,
  client: Promise<QueryClient>,
): Promise<{ out: string; frame: Frame }> {
  const frame = {
    base,
    url,
    info,
    template: templateOf(template),
    stylesheet,
    css: new CriticalCss(readFileSync(stylesheetFile, 'utf8')),
    texts: memoized(await startTexts(info.language, info.name)),
    client: await client,
  };
  return { out, frame };
}

/** Caches interface texts: a build formats «3 دقائق» a hundred thousand times, which took a quarter of its time. */
function memoized(texts: i18n): i18n {
  const cache = new Map<string, string>();
  // The type of i18next's `t` lists every key; here keys are passed on as strings.
  const translate = texts.t as unknown as (key: string, values?: object) => string;
  const t = (key: string, values?: object) => {
    const cacheKey = values ? key + JSON.stringify(values) : key;
    let words = cache.get(cacheKey);
    if (words === undefined) {
      words = translate(key, values);
      if (cache.size < 10_000) cache.set(cacheKey, words);
    }
    return words;
  };
  return Object.create(texts, { t: { value: t } }) as i18n;
}

function writePage(out: string, frame: Frame, { kind, folder, json, name }: PageJob): void {
  const missing = kind === 'not-found';
  const at = missing
    ? '/404.html'
    : `/${folder && `${folder.split('/').map(encodeURIComponent).join('/')}/`}`;
  const html = prerender(frame, kind, at, json === undefined ? undefined : JSON.parse(json));
  const directory = path.join(out, folder);
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, missing ? '404.html' : 'index.html'), html);
  if (name && json !== undefined) writeFileSync(path.join(directory, name), json);
}
