import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { i18n } from 'i18next';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Titled } from '../../site/pageTitle.ts';
import { startTexts } from '../../screens/i18n/i18n.ts';
import { CriticalCss } from './criticalCss.ts';
import { clientForBuild, prerender, templateOf } from './prerender.tsx';
import type { Frame } from './prerender.tsx';

/** What a worker is started with: paths, so that nothing large is copied to each. */
export interface WorkerStart {
  out: string;
  base: string;
  /** The site's public address, when it is known. */
  url: string | undefined;
  template: string;
  stylesheet: string;
  stylesheetFile: string;
}

/** A page to write: `<folder>/index.html`, and its JSON beside it when `name` says so. */
export interface PageJob {
  kind: keyof Titled;
  /** Below the site, decoded; '' for the root. */
  folder: string;
  /** What the page's first query would fetch; absent for a page that needs nothing. */
  json?: string;
  /** Name of the JSON file beside the page. */
  name?: string;
}

const port = parentPort;
if (port) {
  const start: WorkerStart = workerData;
  const frame: Frame = {
    base: start.base,
    url: start.url,
    template: templateOf(start.template),
    stylesheet: start.stylesheet,
    css: new CriticalCss(readFileSync(start.stylesheetFile, 'utf8')),
    texts: remembering(await startTexts('ar')),
    client: await clientForBuild(),
  };
  port.on('message', (jobs: PageJob[]) => {
    for (const job of jobs) writePage(start.out, frame, job);
    port.postMessage(jobs.length);
  });
}

/** The same words said again cost nothing: a build says «3 دقائق» a hundred thousand times, a quarter of its time. */
function remembering(texts: i18n): i18n {
  const said = new Map<string, string>();
  // i18next's own type knows every key; here any key that comes is passed on.
  const say = texts.t as unknown as (key: string, values?: object) => string;
  const t = (key: string, values?: object) => {
    const asked = values ? key + JSON.stringify(values) : key;
    let words = said.get(asked);
    if (words === undefined) {
      words = say(key, values);
      if (said.size < 10_000) said.set(asked, words);
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
