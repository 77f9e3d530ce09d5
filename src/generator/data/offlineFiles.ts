import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { CollectionFiles } from '../../site/offline/collectionFiles.ts';
import { PACK_DIGEST, packsOf, pathRuns } from '../../site/offline/collectionFiles.ts';
import type { ShellFiles, WorkerBuild } from '../../site/offline/messages.ts';
import { COLLECTION_FILE, SHELL_PAGE, shellList, WORKER_FILE } from '../../site/offline/offlineNames.ts';
import type { SiteFile } from './siteFile.ts';

/** File of the application, by its path below the base. */
interface AppFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Makes the list of the application's files, which the service worker keeps; its digest is their version. Fonts of rarer
 * letters are not listed: they are kept as they are used.
 * @param files of the application, the page without content (SHELL_PAGE) among them
 * @throws Error when that page names no script
 */
export function shellFiles(files: Iterable<AppFile>): { list: SiteFile; build: WorkerBuild } {
  const listed: ShellFiles = [];
  let entry: string | undefined;
  for (const { path, content } of files) {
    if (path === SHELL_PAGE) entry = entryOf(content.toString());
    if (isListed(path)) listed.push([path, integrityOf(content)]);
  }
  if (entry === undefined) throw new Error('the page of the application names no script');
  const text = JSON.stringify(listed.sort(([a], [b]) => (a < b ? -1 : 1)));
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const list = { path: shellList(version), content: text };
  return { list, build: { version, entry, integrity: integrityOf(text) } };
}

const isListed = (path: string): boolean =>
  path === SHELL_PAGE ||
  path === 'icon.svg' ||
  (/^assets\/[^/]+\.\w+$/.test(path) && !/-rest-[\w-]+\.woff2$/.test(path));

/** First script of a page, below the base. */
const entryOf = (html: string): string | undefined =>
  /<script type="module"[^>]* src="[^"]*?(assets\/[^"]+)"/.exec(html)?.[1];

/** Digest of a file in the form of Subresource Integrity (W3C). */
const integrityOf = (content: Uint8Array | string): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** Makes the service worker of a version. @param code of any worker: one that has its version gets the new one */
export const workerFile = (code: string, build: WorkerBuild): SiteFile => ({
  path: WORKER_FILE,
  content: `self.BUILD=${JSON.stringify(build)};${code.replace(/^self\.BUILD=\{.*?\};/, '')}`,
});

/** Packs that are compressed to estimate the size of all. */
const SAMPLED = 6;
/** Room that packs take in a database, over their bytes: the index of their files takes a tenth (2,000 articles in Chromium). */
const IN_DATABASE = 1.1;
/** Files that are data of nobody's screen, or listed otherwise. */
const NOT_LISTED = /^(?:articles|assets|feeds)\/|^search\/[^/]+\/texts\/|^(?:feed|manifest|offline|site)\.json$/;

/**
 * Lists the collection's data files in packs, with the digest of each.
 * @param digests of all files of the site by their paths (SHA-256, base64url, cut to 24 characters)
 * @param ids of the articles in the library's order
 * @param read reads a file of the site
 */
export function collectionFile(
  digests: ReadonlyMap<string, string>,
  ids: readonly string[],
  read: (path: string) => Uint8Array,
): SiteFile {
  const paths = [...digests.keys()].filter((path) => /\.(?:json|bin)$/.test(path));
  const [search = ''] = paths.flatMap((path) => /^search\/[^/]+\//.exec(path)?.[0] ?? []);
  const others = pathRuns(paths.filter((path) => !NOT_LISTED.test(path)).sort());
  const files: CollectionFiles = { version: '', articles: ids.length, search, others, digests: [], size: 0 };
  const all = createHash('sha256');
  const packs = packsOf(files, ids);
  const step = Math.ceil(packs.length / SAMPLED);
  for (const { n, paths: within } of packs) {
    const names = within.map((path) => decodeURIComponent(path));
    const digest = createHash('sha256')
      .update(names.map((name) => digests.get(name) ?? '').join(''))
      .digest('hex')
      .slice(0, PACK_DIGEST);
    all.update(digest);
    files.digests.push(digest);
    if (n % step === 0)
      files.size += gzipSync(Buffer.concat(names.map(read))).length * Math.min(step, packs.length - n);
  }
  const size = Math.round(files.size * IN_DATABASE);
  return { path: COLLECTION_FILE, content: { ...files, size, version: all.digest('hex').slice(0, 12) } };
}
