import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/*
 * Layout of the folder that the package holds in place of the project (../pack.mjs writes it). It is the `root` of every
 * command there:
 *   node/    the bundle that runs in Node
 *   app/     the application as Vite built it, for the base BASE_PLACEHOLDER; app.json names its stylesheet
 *   src/…    the faces that the picture of the front page is drawn with
 */

/** Base of the addresses in the application that the package holds; each site puts its own in place of it. */
export const BASE_PLACEHOLDER = '/base-of-the-site/';

/** Folder of the application that the package holds; undefined in the project, which builds its own. */
export function packagedApp(root: string): string | undefined {
  const folder = path.join(root, 'app');
  return existsSync(path.join(folder, 'index.html')) ? folder : undefined;
}

/**
 * Folder in which `start` builds its sites: below the project; for the package in the user's own folder of caches, since
 * where it is installed for all users it cannot be written to.
 */
export function sitesFolder(root: string): string {
  if (packagedApp(root) === undefined) return path.join(root, 'node_modules/.cache/warraq/sites');
  return path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'warraq/sites');
}

/** Usage as someone types it who installed the package: the commands of npm become those of `warraq`. */
export const packagedUsage = (usage: string): string =>
  usage
    .split('\n')
    .filter((line) => !/npm run (?:dev|bench)\b/.test(line))
    .join('\n')
    .replaceAll(/npm (?:run (?:--silent )?)?(\w+) -- /g, 'warraq $1 ')
    .replace('(default: data)', '(`warraq DIR` does the same)');
