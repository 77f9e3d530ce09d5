/** Files in one pack: a pack is what is kept, checked and resumed at a time. */
export const PACK_FILES = 64;

/** Digits (hexadecimal) of a pack's digest. */
export const PACK_DIGEST = 16;
/** Characters (base64url) of a file's digest, 18 bytes of SHA-256, of which a pack's is made. */
export const FILE_DIGEST = 24;

/** Facts about a collection's files, by which all of them are kept on a device. The build writes them last. */
export interface CollectionFiles {
  /** Digest of all packs. */
  version: string;
  articles: number;
  /** Folder of the search index's version, below the base. */
  search: string;
  /** Files besides the articles and their texts in the index. */
  others: PathRun[];
  /** Digest of each pack, in the order of `packsOf`: SHA-256 over those of its files. */
  digests: string[];
  /** Bytes that the packs take on a device, compressed: estimated from some of them. */
  size: number;
}

/** Paths that differ in a number, or one path (then without `from` and `to`). */
export interface PathRun {
  /** Part before the number. */
  path: string;
  end?: string;
  from?: number;
  to?: number;
}

/** Files that are kept together: `n` is their place among the packs. */
export interface Pack {
  n: number;
  digest: string;
  paths: string[];
}

/** A pack as it is stored. */
export interface StoredPack {
  /** `<version> <n>`. */
  key: string;
  version: string;
  digest: string;
  paths: string[];
  /** End of each file, in bytes. */
  ends: number[];
  /** Bytes of the files one after another; compressed (gzip) where `gzip` says so. */
  bytes: ArrayBuffer;
  gzip: boolean;
}

/** State of the collection on a device. */
export interface KeptCollection {
  /** Version whose packs are all there. */
  whole?: string;
  articles?: number;
  /** Version that is being kept, and the number of its packs. */
  wanted?: string;
  packs?: number;
  paused?: boolean;
}

/** Path of an article's file, as a request for it has it. */
export const articleFile = (id: string): string => `articles/${encodeURIComponent(id)}/article.json`;

/**
 * Lists the packs of a collection: its articles, oldest first so that new ones change the last packs only, their texts in
 * the search index in the same order, the other files.
 * @param ids of the articles in the library's order
 */
export function packsOf({ search, others, digests }: CollectionFiles, ids: readonly string[]): Pack[] {
  const oldestFirst = [...ids.keys()].reverse();
  const groups = [
    oldestFirst.map((ordinal) => articleFile(ids[ordinal] ?? '')),
    oldestFirst.map((ordinal) => `${search}texts/${ordinal}.json`),
    others.flatMap(pathsOfRun),
  ];
  return groups.flatMap(inPacks).map((paths, n) => ({ n, digest: digests[n] ?? '', paths }));
}

function inPacks(paths: readonly string[]): string[][] {
  const packs: string[][] = [];
  for (let at = 0; at < paths.length; at += PACK_FILES) packs.push(paths.slice(at, at + PACK_FILES));
  return packs;
}

/** Lists the paths of a run. */
export function pathsOfRun({ path, end = '', from, to }: PathRun): string[] {
  if (from === undefined || to === undefined) return [path];
  return Array.from({ length: to - from + 1 }, (_, n) => `${path}${from + n}${end}`);
}

/** Writes paths as runs: those that differ only in the last number of their name follow each other in one. */
export function pathRuns(paths: readonly string[]): PathRun[] {
  const numbers = new Map<string, number[]>();
  const runs: PathRun[] = [];
  for (const path of paths) {
    const [, before, digits, end] = /^(.*?)(0|[1-9]\d{0,8})(\.\w+)$/.exec(path) ?? [];
    if (before === undefined || digits === undefined || end === undefined) runs.push({ path });
    else {
      const key = `${before}\n${end}`;
      numbers.set(key, [...(numbers.get(key) ?? []), Number(digits)]);
    }
  }
  for (const [key, found] of numbers) {
    const [path = '', end = ''] = key.split('\n');
    let run: Required<PathRun> | undefined;
    for (const number of found.sort((a, b) => a - b)) {
      if (run && number === run.to + 1) run.to = number;
      else runs.push((run = { path, end, from: number, to: number }));
    }
  }
  return runs;
}
