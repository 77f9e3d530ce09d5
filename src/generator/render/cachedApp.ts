import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { WORKER_FILE } from '../../site/offline/offlineNames.ts';
import { filesBelow } from '../cache/manifest.ts';
import { bundleApp } from './bundleApp.ts';
import type { BundledApp } from './bundledApp.ts';

/** The application as files of a folder, which are part of every site. */
export interface CachedApp extends BundledApp {
  /** Code of the service worker, without a version. */
  worker: string;
  /** Files of the site, by their paths; the template and the worker are none of them. */
  files(): Generator<{ path: string; content: Uint8Array }>;
}

/**
 * Files and folders that the application is made from, in the project; and in the package, where names of files hold hashes of
 * their contents.
 */
const SOURCES = ['index.html', 'package-lock.json', 'vite.config.ts', 'public', 'src', 'app', 'app.json'];

/** Facts of a bundle that is kept; paths are relative to its folder. */
interface Kept {
  stylesheet: string;
  stylesheetFile: string;
}

/**
 * Bundles the application into the cache, unless the last build bundled the same there.
 * @throws as bundleApp
 */
export async function cachedApp(
  { root, base }: { root: string; base: string },
  cache: string,
  signal: AbortSignal,
): Promise<CachedApp> {
  const folder = path.join(cache, `app-${appVersion(root, base)}`);
  const facts = path.join(folder, FACTS);
  if (!existsSync(facts)) {
    for (const old of readdirSync(cache))
      if (old.startsWith('app-')) rmSync(path.join(cache, old), { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const { stylesheet, stylesheetFile } = await bundleApp({ root, out: folder, base }, signal);
    const kept: Kept = { stylesheet, stylesheetFile: path.relative(folder, stylesheetFile) };
    writeFileSync(`${facts}.new`, JSON.stringify(kept));
    renameSync(`${facts}.new`, facts);
  }
  const { stylesheet, stylesheetFile }: Kept = JSON.parse(readFileSync(facts, 'utf8'));
  return {
    template: readFileSync(path.join(folder, TEMPLATE), 'utf8'),
    stylesheet,
    stylesheetFile: path.join(folder, stylesheetFile),
    worker: readFileSync(path.join(folder, WORKER_FILE), 'utf8'),
    *files() {
      for (const name of filesBelow(folder).keys())
        if (![TEMPLATE, FACTS, WORKER_FILE].includes(name))
          yield { path: name, content: readFileSync(path.join(folder, name)) };
    },
  };
}

const TEMPLATE = 'index.html';
const FACTS = '.app.json';

/** Hashes names, sizes and times of the application's sources, and the base of its addresses. */
function appVersion(root: string, base: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.env['NODE_ENV'] ?? ''} ${base}\n`);
  const add = (name: string) => {
    const { size, mtimeMs } = statSync(path.join(root, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  };
  for (const name of SOURCES) {
    const at = path.join(root, name);
    if (!existsSync(at)) continue;
    if (!statSync(at).isDirectory()) add(name);
    else for (const below of [...filesBelow(at).keys()].sort()) add(`${name}/${below}`);
  }
  return hash.digest('hex').slice(0, 16);
}
