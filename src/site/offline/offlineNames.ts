/* Names of what the browser keeps for reading without a network. Each holds the site's base: several sites may share a host. */

/**
 * Version of the shapes of the JSON that is kept: raised with every change after which older files cannot be shown. What
 * was kept in another shape is dropped.
 */
const DATA_FORMAT = 1;

/** Beginning of the names of all caches of a site. @param base '/' or '/sub/' */
export const cachePrefix = (base: string): string => `warraq ${base} `;

/** Cache of the application's files, and of pages that start them. @param version of the application */
export const shellCache = (base: string, version: string): string => `${cachePrefix(base)}shell ${version}`;

/** Tells whether a cache holds an application, of whichever version. */
export const isShellCache = (base: string, name: string): boolean =>
  name.startsWith(`${cachePrefix(base)}shell `);

/** Cache of files that were fetched: `read` holds articles that were read, `seen` those fetched ahead, `lists` the rest. */
export const dataCache = (base: string, kind: 'read' | 'seen' | 'lists'): string =>
  `${cachePrefix(base)}${kind} ${DATA_FORMAT}`;

/** Database of the whole collection, kept at the reader's wish. */
export const packDatabase = (base: string): string => `${cachePrefix(base)}packs ${DATA_FORMAT}`;

/** Object store of packs (StoredPack), by `key`; its index `paths` leads from a file to its packs. */
export const PACKS = 'packs';
/** Object store that holds one KeptCollection under the key of the same name. */
export const META = 'meta';

/** File with the ShellFiles of a version of the application, below the base. */
export const shellList = (version: string): string => `assets/shell-${version}.json`;

/** File of the service worker, below the base. */
export const WORKER_FILE = 'sw.js';
/** Page without content, which the application fills at any address. */
export const SHELL_PAGE = 'offline.html';
/** Facts about the collection's files (CollectionFiles). */
export const COLLECTION_FILE = 'offline.json';
/** Web app manifest. */
export const MANIFEST_FILE = 'manifest.json';
